import type { Feed } from '../events/feed';
import { sql } from '../sql';

/** A line of the trail as others are told of it: all but its detail. */
export interface ToldEntry {
  readonly id: string;
  readonly at: string;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly organization: string | null;
  readonly purpose: string | null;
  readonly operation: string;
  readonly operationName: string | null;
  readonly outcome: string;
  readonly rules: readonly string[];
  readonly aggregate: string | null;
  readonly event: string | null;
  readonly jurisdictions: readonly string[];
  readonly keepUntil: string;
  readonly requestId: string;
}

/** What `audit.changed` carries: the lines of one batch, none where they were purged. */
export interface ToldBatch {
  readonly subgraph: string;
  readonly batch: number;
  readonly entries: readonly ToldEntry[];
}

/** The sealed trail of a subgraph, a batch a page: that of one act, which is the batch's number, or all in their order. */
export const auditFeed =
  (subgraph: string): Feed =>
  async (reader, { act, after }) => {
    const which = act === undefined ? sql`number > ${Number(after ?? 0)}` : sql`number = ${Number(act)}`;
    const [batch] = await reader.rows<{ number: number; entries: ToldEntry[] | null }>(sql`
      select b.number::int as number, (
        select jsonb_agg(jsonb_build_object('id', e.id::text, 'at', e.at, 'subject', e.subject, 'roles', e.roles, 'organization', e.organization,
          'purpose', e.purpose, 'operation', e.operation, 'operationName', e.operation_name, 'outcome', e.outcome, 'rules', e.rules,
          'aggregate', e.aggregate, 'event', e.event, 'jurisdictions', e.jurisdictions, 'keepUntil', e.keep_until, 'requestId', e.request_id)
          order by e.id)
        from audit_entry e where e.id = any (b.ids)) as entries
      from (select number, ids from audit_batch where ${which} order by number limit 1) b`);
    if (!batch) return { events: [] };
    const payload = { subgraph, batch: batch.number, entries: batch.entries ?? [] };
    return {
      events: [{ aggregate: `audit:${subgraph}`, sequence: batch.number, kind: 'audit.changed', payload }],
      ...(act === undefined && { after: String(batch.number) }),
    };
  };
