import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { evaluationColumns } from './context';
import type { EvaluationRow } from './entity';

/** What other subgraphs may know of an evaluation: not what it says. */
export const evaluationChanged = (row: EvaluationRow): Event => ({
  aggregate: globalId('evaluation', row.id),
  sequence: row.version,
  kind: 'evaluation.changed',
  payload: {
    id: globalId('evaluation', row.id),
    jurisdiction: row.jurisdiction,
    unit: row.unit,
    year: row.year,
    kind: row.kind,
    evaluationStatus: row.evaluationStatus,
    publishedOn: row.publishedOn,
    addressee: row.unit,
  },
});

/** The evaluations as events, in the order of their ids. */
export const evaluationFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where v.id > ${keyOf('evaluation', after)}::uuid` : sql``;
  const rows = await reader.rows<EvaluationRow>(
    sql`select ${raw(evaluationColumns)} from evaluation v ${beyond} order by v.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(evaluationChanged), after: last && globalId('evaluation', last.id) };
};
