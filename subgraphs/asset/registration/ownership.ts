import DataLoader from 'dataloader';
import type { Actor } from '../../../kernel/actor';
import type { Reader } from '../../../kernel/database';
import { sql } from '../../../kernel/sql';
import type { AssetKind, AssetStatus } from './kinds';
import { visibleTo } from './policy';
import type { OwnershipSummary } from './types';

/** A group of assets; the group without kind is the holder's total. */
interface CountRow {
  holder: string;
  assetKind: AssetKind | null;
  assetStatus: AssetStatus;
  assets: number;
  value: string;
}

/** What bodies own, counted by kind and status: one statement however many bodies ask, with or without all bodies below. */
export const ownershipLoader = (
  { reader, today, actor }: { reader: Reader; today: string; actor: Actor },
  includeDescendants: boolean,
): DataLoader<string, OwnershipSummary> =>
  new DataLoader(async holders => {
    const below = includeDescendants
      ? sql`union select ancestor, descendant from organization_line where ancestor = any(${holders})`
      : sql``;
    const rows = await reader.rows<CountRow>(sql`
      with line(holder, member) as (select code, code from unnest(${holders}::text[]) code ${below})
      select line.holder, a.asset_kind as "assetKind", a.asset_status as "assetStatus", count(*)::int as assets, coalesce(sum(latest.amount), 0)::text as value
      from line
      join asset_right held on held.holder = line.member and held.kind = 'OWNERSHIP' and held.since <= ${today} and (held.until is null or ${today} < held.until)
      join data_asset a on a.id = held.asset and ${visibleTo(actor, today)}
      left join lateral (select amount from valuation v where v.asset = a.id order by v.valued_on desc, v.id limit 1) latest on true
      group by grouping sets ((line.holder), (line.holder, a.asset_kind, a.asset_status))
      order by a.asset_kind, a.asset_status`);
    return holders.map(holder => {
      const mine = rows.filter(row => row.holder === holder);
      const total = mine.find(row => row.assetKind === null);
      const counts = mine.filter((row): row is CountRow & { assetKind: AssetKind } => row.assetKind !== null);
      return { assets: total?.assets ?? 0, value: total?.value ?? '0', counts };
    });
  });
