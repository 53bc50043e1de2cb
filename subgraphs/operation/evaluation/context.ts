import type { Reader } from '../../../kernel/database';
import { manyByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { EffectEvaluationRow } from './entity';

export const evaluationLoaders = ({ reader }: { reader: Reader }) => ({
  evaluationsOf: manyByKey<EffectEvaluationRow>(
    ids =>
      reader.rows(sql`select e.id, e.contract, e.evaluated_on::text as "evaluatedOn", e.score::text as score, e.evaluator, e.summary
        from effect_evaluation e where e.contract = any(${ids}::uuid[]) order by e.contract, e.evaluated_on, e.id`),
    row => row.contract,
  ),
});
