import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';

/** When the conditions of opening an entry were changed last, as a day in China. */
export interface ChangedConditions {
  entry: string;
  changedOn: string;
}

export const changedConditionsLoaders = ({ reader }: { reader: Reader }) => ({
  changedConditions: oneByKey<ChangedConditions>(
    ids =>
      reader.rows(sql`select entry, ((terms->>'openConditionsChangedAt')::timestamptz at time zone 'Asia/Shanghai')::date::text as "changedOn"
        from published_entry where entry = any(${ids}::uuid[]) and terms->>'openConditionsChangedAt' is not null`),
    row => row.entry,
  ),
});
