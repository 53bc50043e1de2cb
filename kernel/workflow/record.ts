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
