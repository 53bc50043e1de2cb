import type { Actor } from '../../../kernel/actor';
import type { Reader } from '../../../kernel/database';
import { manyByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { ScoreDimension, ScoreMeasure } from './kinds';
import { scoresVisibleTo } from './policy';
import { scoredWork } from './scored-work';

/** One line of a scorecard as a statement counts it. */
export interface ScoreLine {
  key: string;
  dimension: ScoreDimension;
  measure: ScoreMeasure;
  counted: number;
  outOf: number;
}

/** Names a scorecard: whose, and of which year. */
export const scorecardKey = (unit: string, year: number): string => `${unit}-${year}`;

interface Loading {
  reader: Reader;
  actor: Actor;
  today: string;
  asOf?: Date;
}

export const scoreLoaders = ({ reader, actor, today, asOf }: Loading) => ({
  /** Lines by scorecard, of what the actor may see. */
  scoreLines: manyByKey<ScoreLine>(
    keys => {
      const asked = sql`(select split_part(k, '-', 1) as unit, split_part(k, '-', 2)::int as year from unnest(${keys}::text[]) k) q`;
      return reader.rows(sql`select w.unit || '-' || w.year as key, w.dimension, w.measure, count(*)::int as "outOf",
          (count(*) filter (where w.counted))::int as counted
        from ${scoredWork(asked, { today, asOf })} where ${scoresVisibleTo(actor)} group by w.unit, w.year, w.dimension, w.measure
        order by w.dimension, w.measure`);
    },
    ({ key }) => key,
  ),
});
