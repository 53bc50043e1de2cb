import type { EntityManager } from 'typeorm';
import type { ToldBatch } from '../../../kernel/audit/feed';
import type { Event } from '../../../kernel/transaction';

const batchOf = ({ payload }: Event) => payload as unknown as ToldBatch;

/**
 * Adds the lines of sealed batches, each once. A batch is told as a whole, and once more without lines when it was purged: what it holds
 * no more is let go of here too.
 */
export async function followTrails(manager: EntityManager, events: readonly Event[]): Promise<void> {
  for (const batch of events.map(batchOf)) {
    const { subgraph, batch: number, entries } = batch;
    await manager.query('delete from audit_trail where subgraph = $1 and batch = $2 and id <> all ($3::bigint[])', [
      subgraph,
      number,
      entries.map(({ id }) => id),
    ]);
    if (entries.length === 0) continue;
    await manager.query(
      `insert into audit_trail (subgraph, id, batch, at, subject, roles, organization, purpose, operation, operation_name, outcome, rules,
         aggregate, event, jurisdictions, keep_until, request_id)
       select $1, e.id, $2, e.at, e.subject, e.roles, e.organization, e.purpose, e.operation, e."operationName", e.outcome, e.rules,
         e.aggregate, e.event, e.jurisdictions, e."keepUntil", e."requestId"
       from jsonb_to_recordset($3::jsonb) as e(id bigint, at timestamptz, subject text, roles text[], organization text, purpose text,
         operation text, "operationName" text, outcome text, rules text[], aggregate text, event text, jurisdictions text[], "keepUntil" date,
         "requestId" text)
       on conflict do nothing`,
      [subgraph, number, JSON.stringify(entries)],
    );
  }
}
