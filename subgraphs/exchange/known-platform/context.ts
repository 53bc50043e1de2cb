import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';

/** By whom the platform of a kind is run in a city. */
export interface PlatformOperator {
  /** `150400 SHARING` */
  key: string;
  operator: string;
}

export const platformLoaders = ({ reader }: { reader: Reader }) => ({
  platformOperator: oneByKey<PlatformOperator>(
    keys =>
      reader.rows(sql`select distinct on (key) p.jurisdiction || ' ' || p.platform_kind as key, p.operator from known_platform p
        where p.operator is not null and not p.retired and p.jurisdiction || ' ' || p.platform_kind = any(${keys})
        order by key, p.platform`),
    row => row.key,
  ),
});
