import type { EntityManager } from 'typeorm';
import type { Role } from '../actor';

/** One firing, as it is kept for good. */
export interface FiredEvent {
  readonly aggregate: string;
  /** Version of the matter after it. */
  readonly version: number;
  readonly workflow: string;
  readonly event: string;
  /** Null where it began the matter. */
  readonly from: string | null;
  readonly to: string;
  readonly at: Date;
  readonly byRole: Role | `${Role}`;
  readonly byOrganization: string | null;
  readonly subject: string;
  readonly comment: string | null;
  /** Id of the article it rests on. */
  readonly article: string | null;
  readonly requestId: string;
}

/** Writes firings down, in one statement. */
export async function recordEvents(manager: EntityManager, fired: readonly FiredEvent[]): Promise<void> {
  if (fired.length === 0) return;
  await manager.query(
    `insert into workflow_event (aggregate, version, workflow, event, from_state, to_state, at, by_role, by_organization, subject, comment, article, request_id)
     select e.aggregate, e.version, e.workflow, e.event, e."from", e."to", e.at, e."byRole", e."byOrganization", e.subject, e.comment, e.article, e."requestId"
     from jsonb_to_recordset($1::jsonb) as e(aggregate text, version bigint, workflow text, event text, "from" text, "to" text, at timestamptz,
       "byRole" text, "byOrganization" text, subject text, comment text, article text, "requestId" text)`,
    [JSON.stringify(fired)],
  );
}

/** Who commanded what: one line of the audit trail. */
export interface AuditEntry {
  readonly at: Date;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly organization: string | null;
  /** The mutation, or the job of the register's own. */
  readonly operation: string;
  readonly aggregate: string | null;
  readonly event: string | null;
  readonly requestId: string;
}

/** Writes lines of the audit trail, in one statement. */
export async function recordAudit(manager: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await manager.query(
    `insert into audit_entry (at, subject, roles, organization, operation, aggregate, event, request_id)
     select a.at, a.subject, array(select jsonb_array_elements_text(a.roles)), a.organization, a.operation, a.aggregate, a.event, a."requestId"
     from jsonb_to_recordset($1::jsonb) as a(at timestamptz, subject text, roles jsonb, organization text, operation text, aggregate text, event text,
       "requestId" text)`,
    [JSON.stringify(entries)],
  );
}
