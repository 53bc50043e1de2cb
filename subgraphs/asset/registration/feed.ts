import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { today } from '../../../rulebook/values/local-date';
import { assetChanged } from './asset-changed';
import { type SeenAssetRow, wholeOn } from './context';

/** Rights and entries as their own tables have them: those are what counts. */
const TOLD = `array(select m.entry from asset_catalog_entry m where m.asset = a.id order by m.entry) as entries,
  coalesce((select jsonb_agg(jsonb_build_object('kind', r.kind, 'holder', r.holder, 'since', r.since, 'until', r.until) order by r.kind, r.since)
    from asset_right r where r.asset = a.id), '[]') as "rightsHeld"`;

/** The register as events, in the order of its ids: what projections of others are made anew from. */
export const feed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where a.id > ${keyOf('asset', after)}` : sql``;
  const rows = await reader.rows<SeenAssetRow>(
    sql`select ${wholeOn(today())}, ${raw(TOLD)} from data_asset a ${beyond} order by a.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(assetChanged), after: last && globalId('asset', last.id) };
};
