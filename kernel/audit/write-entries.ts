import type { Event } from '../events/event';
import type { AuditEntry } from './entry';

/** Whatever runs one statement: a transaction's manager, a pool's data source. */
export interface Statements {
  query(statement: string, values: unknown[]): Promise<unknown>;
}

const entriesFrom = (parameter: string) =>
  `insert into audit_entry (at, subject, roles, organization, purpose, operation, operation_name, outcome, rules, aggregate, event,
     jurisdictions, keep_until, detail, request_id)
   select a.at, a.subject, a.roles, a.organization, a.purpose, a.operation, a."operationName", a.outcome, a.rules, a.aggregate, a.event,
     a.jurisdictions, a."keepUntil", a.detail, a."requestId"
   from jsonb_to_recordset(${parameter}::jsonb) as a(at timestamptz, subject text, roles text[], organization text, purpose text, operation text,
     "operationName" text, outcome text, rules text[], aggregate text, event text, jurisdictions text[], "keepUntil" date, detail jsonb,
     "requestId" text)`;

const ENTRIES = entriesFrom('$1');
const ENTRIES_AND_EVENTS = `
  with told as (
    insert into outbox (aggregate, sequence, kind, payload) select * from unnest($2::text[], $3::bigint[], $4::text[], $5::jsonb[])
  ) ${entriesFrom('$1')}`;

/** Writes lines of the audit trail together with the events of the same act, in one statement. */
export async function writeEntries(
  statements: Statements,
  entries: readonly AuditEntry[],
  events: readonly Event[] = [],
): Promise<void> {
  if (events.length === 0) {
    if (entries.length > 0) await statements.query(ENTRIES, [JSON.stringify(entries)]);
    return;
  }
  await statements.query(ENTRIES_AND_EVENTS, [
    JSON.stringify(entries),
    events.map(({ aggregate }) => aggregate),
    events.map(({ sequence }) => sequence),
    events.map(({ kind }) => kind),
    events.map(({ payload }) => JSON.stringify(payload)),
  ]);
}
