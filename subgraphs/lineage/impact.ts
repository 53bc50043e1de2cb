import DataLoader from 'dataloader';
import type { Actor } from '../../kernel/actor';
import { LARGEST_TOTAL } from '../../kernel/connection';
import type { Reader } from '../../kernel/database';
import { sql } from '../../kernel/sql';
import { visibleTo } from './policy';

/** Assets that an impact names. */
export const MOST_ASSETS = 500;

export interface ImpactRow {
  /** Number of the node asked about. */
  readonly root: string;
  /** Counted up to LARGEST_TOTAL. */
  readonly total: number;
  /** Assets that the actor may see. */
  readonly seen: number;
  /** Global ids, nearest first, at most MOST_ASSETS. */
  readonly assets: string[];
  /** By owner, most first; whose the actor may not know is counted under none. */
  readonly byOwner: { readonly owner: string | null; readonly assets: number }[];
}

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
        select root, key, row_number() over (partition by root order by ord) as place from reached where kind = 'DATA_ASSET' and seen
      )
      select k.root,
        (select count(*)::int from reached r where r.root = k.root) as total,
        (select count(*)::int from named n where n.root = k.root) as seen,
        array(select n.key from named n where n.root = k.root and n.place <= ${MOST_ASSETS} order by n.place) as assets,
        (select coalesce(json_agg(json_build_object('owner', o.owner, 'assets', o.assets) order by o.assets desc, o.owner), '[]')
         from owned o where o.root = k.root) as "byOwner"
      from unnest(${roots}::bigint[]) k(root)`);
    const found = new Map(rows.map(row => [row.root, row]));
    return roots.map(root => found.get(root) as ImpactRow);
  });
