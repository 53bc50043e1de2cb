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

/** The edges among the nodes of an answer: one statement for all answers of a level. */
export const edgesLoader = (reader: Reader, moment: Date): DataLoader<NodeSet, EdgesAmong> =>
  new DataLoader(async sets => {
    const numbers = sets.flatMap((set, index) => set.map(() => index));
    const rows = await reader.rows<EdgeRow & { n: number }>(sql`
      with member as materialized (select * from unnest(${numbers}::int[], ${sets.flat()}::bigint[]) m(n, id))
      select k.n, e.* from generate_series(0, ${sets.length - 1}::int) k(n) cross join lateral (
        select e.src, e.dst, e.source, e.via, e.since, e.until
        from member s join edge e on e.dst = s.id join member t on t.n = k.n and t.id = e.src
        where s.n = k.n and (e.until is null or e.until > ${moment}::timestamptz)
        order by e.dst, e.src, e.source, e.via limit ${MOST_EDGES + 1}) e`);
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
