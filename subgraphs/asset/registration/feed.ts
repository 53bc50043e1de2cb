import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { today } from '../../../rulebook/values/local-date';
import { columnsOn, type SeenAssetRow } from './context';
import { assetChanged } from './register-asset';

/** The register as events, in the order of its ids: what projections of others are made anew from. */
export const feed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where a.id > ${keyOf('asset', after)}` : sql``;
  const columns = raw(columnsOn(today()));
  const rows = await reader.rows<SeenAssetRow>(sql`select ${columns} from data_asset a ${beyond} order by a.id limit ${first}`);
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(assetChanged), after: last && globalId('asset', last.id) };
};
