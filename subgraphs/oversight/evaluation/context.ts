import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { EvaluationComponentRow, EvaluationRow } from './entity';

export const evaluationColumns = `v.id, v.jurisdiction, v.unit, v.year, v.kind, v.evaluation_status as "evaluationStatus", v.evaluator,
  v.third_party as "thirdParty", v.score::text as score, v.conclusion, v.advice, v.opened_on::text as "openedOn",
  v.concluded_on::text as "concludedOn", v.published_on::text as "publishedOn", v.version`;

export const evaluationsListing: Listing = {
  from: 'evaluation v',
  columns: evaluationColumns,
  key: 'v.id',
  keyType: 'uuid',
  sorts: { YEAR: { by: 'v.year::bigint', type: 'bigint' } },
};

export const evaluationLoaders = ({ reader }: { reader: Reader }) => ({
  evaluation: oneByKey<EvaluationRow>(
    ids => reader.rows(sql`select ${raw(evaluationColumns)} from evaluation v where v.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  /** The last one that is concluded, by whose work it is. */
  latestEvaluation: oneByKey<EvaluationRow>(
    units =>
      reader.rows(sql`select distinct on (v.unit) ${raw(evaluationColumns)} from evaluation v
        where v.unit = any(${units}) and v.evaluation_status = 'FINAL' order by v.unit, v.year desc, v.concluded_on desc, v.id`),
    row => row.unit,
  ),
  /** Components by evaluation. */
  evaluationComponents: manyByKey<EvaluationComponentRow>(
    ids =>
      reader.rows(sql`select c.evaluation, c.kind, c.counted, c.out_of as "outOf", c.score::text as score, c.reason
        from evaluation_component c where c.evaluation = any(${ids}::uuid[]) order by c.kind`),
    row => row.evaluation,
  ),
});
