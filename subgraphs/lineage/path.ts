import DataLoader from 'dataloader';
import type { Reader } from '../../kernel/database';
import { sql } from '../../kernel/sql';
import { nodeColumns, type SeenNodeRow } from './seen-node';

export interface Ends {
  /** Numbers of the nodes. */
  readonly from: string;
  readonly to: string;
}

/** A shortest way along the edges, both ends included; null where there is none. */
export const pathLoader = (reader: Reader, moment: Date): DataLoader<Ends, SeenNodeRow[] | null, string> =>
  new DataLoader(
    async asked => {
      const rows = await reader.rows<SeenNodeRow & { n: number }>(sql`
        select k.n::int as n, ${nodeColumns}
        from unnest(${asked.map(({ from }) => from)}::bigint[], ${asked.map(({ to }) => to)}::bigint[]) with ordinality k(src, dst, n)
        cross join lateral unnest(shortest_path(k.src, k.dst, ${moment}::timestamptz)) with ordinality p(id, ord)
        join node v on v.id = p.id left join external_dataset x on x.node = v.id
        order by k.n, p.ord`);
      const found = asked.map((): SeenNodeRow[] => []);
      for (const { n, ...row } of rows) found[n - 1]!.push(row);
      return found.map(way => (way.length > 0 ? way : null));
    },
    { cacheKeyFn: ({ from, to }) => `${from} ${to}` },
  );
