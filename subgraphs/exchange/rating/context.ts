import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { QualityRow } from './entity';

export const ratingLoaders = ({ reader }: { reader: Reader }) => ({
  quality: oneByKey<QualityRow>(
    entries =>
      reader.rows(sql`select r.entry, count(*)::int as ratings, round(avg(r.conformity), 2)::text as conformity,
          round(avg(r.completeness), 2)::text as completeness, round(avg(r.accuracy), 2)::text as accuracy,
          round(avg(r.consistency), 2)::text as consistency, round(avg(r.timeliness), 2)::text as timeliness,
          round(avg(r.usability), 2)::text as usability
        from rating r where r.entry = any(${entries}::uuid[]) group by r.entry`),
    row => row.entry,
  ),
});
