import type { Feed } from '../../../kernel/events/feed';
import { raw, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { recordId, recordKey } from '../security/record-id';
import { regimeColumns } from './context';
import type { SecurityRegimeRow } from './entity';

/** What other subgraphs may know: whether a body reviews data before it opens it, not how. */
export const regimeChanged = (row: SecurityRegimeRow): Event => ({
  aggregate: recordId('security-regime', row.id),
  sequence: row.version,
  kind: 'security-regime.changed',
  payload: { jurisdiction: row.jurisdiction, body: row.body, reviews: row.reviewProcedure !== null },
});

/** The regimes as events, in the order of their ids. */
export const regimeFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where r.id > ${recordKey('security-regime', after)}::uuid` : sql``;
  const rows = await reader.rows<SecurityRegimeRow>(
    sql`select ${raw(regimeColumns)} from security_regime r ${beyond} order by r.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(regimeChanged), after: last && recordId('security-regime', last.id) };
};
