import type { Reader } from '../../../kernel/database';
import { manyByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { AssetVersionRow } from './entity';

export const versionLoaders = ({ reader }: { reader: Reader }) => ({
  versions: manyByKey<AssetVersionRow>(
    ids =>
      reader.rows(sql`select asset, edition, effective_on::text as "effectiveOn", event, change_kind as "changeKind", reason, content
        from asset_version where asset = any(${ids}::uuid[]) order by asset, edition`),
    row => row.asset,
  ),
});
