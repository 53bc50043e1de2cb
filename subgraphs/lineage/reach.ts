import DataLoader from 'dataloader';
import { LARGEST_TOTAL } from '../../kernel/connection';
import type { Reader } from '../../kernel/database';
import { sql } from '../../kernel/sql';
import { Direction } from './kinds';
import { nodeColumns, type SeenNodeRow } from './seen-node';

export interface ReachRequest {
  /** Number of the node to start from. */
  readonly root: string;
  readonly direction: Direction;
  /** How far; null: as far as there is something. */
  readonly depth: number | null;
  /** How many nodes to give. */
  readonly first: number;
}

export type ReachedRow = SeenNodeRow & { depth: number };

export interface Reached {
  /** Nearest first. */
  readonly rows: ReachedRow[];
  /** Counted up to LARGEST_TOTAL. */
  readonly total: number;
}

/** What lies up- or downstream: one statement for all roots that ask alike. */
export function reachLoader(reader: Reader, moment: Date): DataLoader<ReachRequest, Reached, string> {
  const fetch = async ({ direction, depth, first }: ReachRequest, roots: readonly string[]): Promise<Reached[]> => {
    const ways = direction === Direction.BOTH ? [Direction.UPSTREAM, Direction.DOWNSTREAM] : [direction];
    const rows = await reader.rows<ReachedRow & { n: number; way: number; total: number }>(sql`
      with reached as materialized (
        select k.n::int as n, w.way as way, r.node, r.depth, r.ord, count(*) over (partition by k.n, w.way)::int as total
        from unnest(${roots}::bigint[]) with ordinality k(root, n)
        cross join unnest(${ways}::text[]) with ordinality w(name, way)
        cross join lateral reach(k.root, w.name, ${depth}::int, ${LARGEST_TOTAL}::int, ${first}::int, ${moment}::timestamptz)
          with ordinality r(node, depth, ord)
      )
      select r.n, r.way, r.total, r.depth, ${nodeColumns}
      from reached r join node v on v.id = r.node left join external_dataset x on x.node = v.id
      where r.ord <= greatest(${first}::int, 1) order by r.n, r.depth, r.way, r.ord`);
    const found = roots.map(() => ({ rows: [] as ReachedRow[], totals: new Map<number, number>() }));
    for (const { n, way, total, ...row } of rows) {
      const mine = found[n - 1]!;
      if (mine.rows.length < first) mine.rows.push(row as ReachedRow);
      mine.totals.set(way, total);
    }
    return found.map(mine => ({
      rows: mine.rows,
      total: Math.min(
        [...mine.totals.values()].reduce((sum, each) => sum + each, 0),
        LARGEST_TOTAL,
      ),
    }));
  };
  return new DataLoader(
    async requests => {
      const together = new Map<string, number[]>();
      for (const [place, request] of requests.entries()) {
        const places = together.get(alike(request));
        if (places) places.push(place);
        else together.set(alike(request), [place]);
      }
      const answers: Reached[] = new Array(requests.length);
      for (const places of together.values()) {
        const asked = places.map(place => requests[place]!);
        const reached = await fetch(
          asked[0]!,
          asked.map(({ root }) => root),
        );
        for (const [index, place] of places.entries()) answers[place] = reached[index]!;
      }
      return answers;
    },
    { cacheKeyFn: request => `${request.root} ${alike(request)}` },
  );
}

const alike = ({ direction, depth, first }: ReachRequest) => `${direction} ${depth} ${first}`;
