import DataLoader from 'dataloader';
import type { Reader } from '../../kernel/database';
import { manyByKey } from '../../kernel/loaders';
import { sql } from '../../kernel/sql';
import type { ColumnMappingRow, EdgeRow } from './entity';

/** Edges of one answer; a graph whose nodes fit may have many more edges than nodes. */
export const MOST_EDGES = 10_000;

/** A set of nodes to give the edges among, by the numbers of the nodes; the object itself is the key. */
export type NodeSet = readonly string[];

export interface EdgesAmong {
  readonly rows: EdgeRow[];
  /** There are more than MOST_EDGES. */
  readonly truncated: boolean;
}

/**
 * The edges among the nodes of an answer: one statement for all answers of a level. The planner takes a list for ten rows, and
 * generate_subscripts for a thousand: of the first it looks edges up by index, of the second it makes a hash table.
 */
export const edgesLoader = (reader: Reader, moment: Date): DataLoader<NodeSet, EdgesAmong> =>
  new DataLoader(async sets => {
    const numbers = sets.flatMap((set, index) => set.map(() => index));
    const nodes = sets.flat();
    const rows = await reader.rows<EdgeRow & { n: number }>(sql`
      with member as materialized (
        select (${numbers}::int[])[place] as n, (${nodes}::bigint[])[place] as id from generate_subscripts(${nodes}::bigint[], 1) place
      ), counted as (
        select s.n, e.src, e.dst, e.source, e.via, e.since, e.until,
          row_number() over (partition by s.n order by e.dst, e.src, e.source, e.via) as place
        from unnest(${numbers}::int[], ${nodes}::bigint[]) s(n, id)
        join edge e on e.dst = s.id and (e.until is null or e.until > ${moment}::timestamptz)
        join member t on t.n = s.n and t.id = e.src
      )
      select n, src, dst, source, via, since, until from counted where place <= ${MOST_EDGES + 1} order by n, place`);
    const found = sets.map((): EdgeRow[] => []);
    for (const { n, ...row } of rows) found[n]!.push(row);
    return found.map(mine => ({ rows: mine.slice(0, MOST_EDGES), truncated: mine.length > MOST_EDGES }));
  });

type Ends = Pick<EdgeRow, 'src' | 'dst' | 'source'>;

/** What column mappings are kept by: those of one source between two nodes. */
export const columnsKey = ({ src, dst, source }: Ends): string => `${src} ${dst} ${source}`;

export const columnsLoader = (reader: Reader) =>
  manyByKey<Ends & Pick<ColumnMappingRow, 'fromField' | 'toField' | 'transformation'>>(
    keys => {
      const ends = keys.map(key => key.split(' '));
      const part = (place: number) => ends.map(each => each[place]);
      return reader.rows(sql`
        select m.src, m.dst, m.source, m.from_field as "fromField", m.to_field as "toField", m.transformation
        from unnest(${part(0)}::bigint[], ${part(1)}::bigint[], ${part(2)}::text[]) k(src, dst, source)
        join column_mapping m on m.dst = k.dst and m.src = k.src and m.source = k.source order by m.to_field, m.from_field`);
    },
    row => columnsKey(row),
  );
