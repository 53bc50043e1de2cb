import type { Feed } from '../../../kernel/events/feed';
import { raw, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { recordId, recordKey } from '../security/record-id';
import { commissionColumns } from './context';
import type { CommissionRow } from './entity';

/** What other subgraphs may know: who may act for what, and until when. */
export const commissionChanged = (row: CommissionRow): Event => ({
  aggregate: recordId('commission', row.id),
  sequence: row.version,
  kind: 'commission.changed',
  payload: {
    jurisdiction: row.jurisdiction,
    unit: row.unit,
    scope: row.scope,
    since: row.since,
    // ended before its time it carries no more from the day of its end on
    until: row.endedOn !== null && row.endedOn < row.until ? row.endedOn : row.until,
  },
});

/** The commissions as events, in the order of their ids. */
export const commissionFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where m.id > ${recordKey('commission', after)}::uuid` : sql``;
  const rows = await reader.rows<CommissionRow>(
    sql`select ${raw(commissionColumns)} from commission m ${beyond} order by m.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(commissionChanged), after: last && recordId('commission', last.id) };
};
