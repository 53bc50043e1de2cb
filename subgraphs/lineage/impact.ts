import DataLoader from 'dataloader';
import type { Actor } from '../../kernel/actor';
import { LARGEST_TOTAL } from '../../kernel/connection';
import type { Reader } from '../../kernel/database';
import { sql } from '../../kernel/sql';
import { visibleTo } from './policy';

/** So many assets and so many catalog entries an impact names. */
export const MOST_NAMED = 500;

export interface ImpactRow {
  /** Number of the node asked about. */
  readonly root: string;
  /** Counted up to LARGEST_TOTAL. */
  readonly total: number;
  /** Assets that the actor may see, or catalog entries, whichever are more. */
  readonly most: number;
  /** Global ids of assets, nearest first, at most MOST_NAMED. */
  readonly assets: string[];
  /** Likewise of catalog entries. */
  readonly entries: string[];
  /** By owner, most first; whose the actor may not know is counted under none. */
  readonly byOwner: { readonly owner: string | null; readonly assets: number }[];
}

/** The nearest nodes of a kind that the actor may know. */
const namedOf = (kind: 'DATA_ASSET' | 'CATALOG_ENTRY') =>
  sql`array(select n.key from named n where n.root = k.root and n.kind = ${kind} and n.place <= ${MOST_NAMED} order by n.place)`;

/** What depends on nodes, grouped by owner: one statement for all of them. */
export const impactLoader = (reader: Reader, moment: Date, actor: Actor): DataLoader<string, ImpactRow> =>
  new DataLoader(async roots => {
    const rows = await reader.rows<ImpactRow>(sql`
      with reached as materialized (
        select k.root, r.ord, v.key, v.kind, ${visibleTo(actor)} as seen, v.owner
        from unnest(${roots}::bigint[]) k(root)
        cross join lateral reach(k.root, 'DOWNSTREAM', null, ${LARGEST_TOTAL}::int, 0, ${moment}::timestamptz) with ordinality r(node, depth, ord)
        join node v on v.id = r.node
      ), owned as (
        select root, case when seen then owner end as owner, count(*)::int as assets
        from reached where kind = 'DATA_ASSET' group by 1, 2
      ), named as (
        select root, kind, key, row_number() over (partition by root, kind order by ord) as place
        from reached where kind in ('DATA_ASSET', 'CATALOG_ENTRY') and seen
      )
      select k.root,
        (select count(*)::int from reached r where r.root = k.root) as total,
        (select coalesce(max(n.place), 0)::int from named n where n.root = k.root) as most,
        ${namedOf('DATA_ASSET')} as assets,
        ${namedOf('CATALOG_ENTRY')} as entries,
        (select coalesce(json_agg(json_build_object('owner', o.owner, 'assets', o.assets) order by o.assets desc, o.owner), '[]')
         from owned o where o.root = k.root) as "byOwner"
      from unnest(${roots}::bigint[]) k(root)`);
    const found = new Map(rows.map(row => [row.root, row]));
    return roots.map(root => found.get(root) as ImpactRow);
  });
