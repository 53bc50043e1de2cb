import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../kernel/transaction';
import { findCycle, type Pair } from './find-cycle';
import type { LineageSource } from './kinds';

/** An edge to write, by the numbers of its nodes. */
export interface NewEdge {
  readonly src: string;
  readonly dst: string;
  readonly via: string;
  /** The earliest told stands. */
  readonly since: Date;
  /** As told last. */
  readonly until: Date | null;
}

export interface NewColumn {
  readonly dst: string;
  /** Number of the node, or the name of a dataset that nothing else tells of. */
  readonly from: string | { readonly namespace: string; readonly name: string };
  readonly fromField: string;
  readonly toField: string;
  readonly transformation: string | null;
}

export interface Written {
  readonly created: number;
  readonly changed: number;
}

/** The edges would make something its own source. */
export class LineageCycle extends Error {
  /** @param nodes numbers of the nodes, each made from the one before; the first again at the end */
  constructor(readonly nodes: readonly string[]) {
    super('lineage must have no cycle');
  }
}

const AT_ONCE = 20_000;

function* chunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += AT_ONCE) yield list.slice(from, from + AT_ONCE);
}

/**
 * Lets writers of lineage take turns until this transaction ends: two that each see no cycle could make one together.
 * To be taken before anything else is written, so that what is recorded is recorded in the order of the turns.
 */
export async function takeTurn({ manager }: Transaction): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended(current_schema() || ' edges', 0))`);
}

/**
 * Writes edges of one source, all or none: new ones, and what is new of known ones. The turn must have been taken.
 * @throws LineageCycle, after which the transaction must end
 */
export async function writeEdges(
  { manager, now }: Transaction,
  edges: readonly NewEdge[],
  source: LineageSource,
): Promise<Written> {
  const itself = edges.find(({ src, dst }) => src === dst);
  if (itself) throw new LineageCycle([itself.src, itself.dst]);
  const fresh: { src: string; dst: string; created: boolean }[] = [];
  for (const chunk of chunks(edges)) {
    const rows = await manager.query(
      `insert into edge (src, dst, source, via, since, until)
       select distinct on (src, dst, via) src, dst, $6, via, since, until
       from unnest($1::bigint[], $2::bigint[], $3::text[], $4::timestamptz[], $5::timestamptz[]) e(src, dst, via, since, until)
       order by src, dst, via, since
       on conflict (src, dst, source, via) do update set since = least(edge.since, excluded.since), until = excluded.until
       where excluded.since < edge.since or excluded.until is distinct from edge.until
       returning src, dst, xmax = 0 as created`,
      [
        chunk.map(({ src }) => src),
        chunk.map(({ dst }) => dst),
        chunk.map(({ via }) => via),
        chunk.map(({ since }) => since.toISOString()),
        chunk.map(({ until }) => until?.toISOString() ?? null),
        source,
      ],
    );
    for (const row of rows) fresh.push(row);
  }
  const cycle = findCycle(await pairsBelow(manager, fresh, now));
  if (cycle) throw new LineageCycle(cycle);
  const created = fresh.filter(edge => edge.created).length;
  return { created, changed: fresh.length - created };
}

/** The edges among which a cycle that runs through one of the new ones must lie: none where nothing leads into them, or out of them. */
async function pairsBelow(manager: EntityManager, fresh: readonly { src: string; dst: string }[], now: Date): Promise<Pair[]> {
  if (fresh.length === 0) return [];
  const rows: { src: string; dst: string }[] = await manager.query(
    `with recursive below(id) as (
       select f.dst from unnest($1::bigint[], $2::bigint[]) f(src, dst)
       where exists (select from edge e where e.dst = f.src and (e.until is null or e.until > $3))
         and exists (select from edge e where e.src = f.dst and (e.until is null or e.until > $3))
       union
       select e.dst from below b join edge e on e.src = b.id and (e.until is null or e.until > $3)
     ) select distinct e.src, e.dst from below b join edge e on e.src = b.id and (e.until is null or e.until > $3)`,
    [fresh.map(({ src }) => src), fresh.map(({ dst }) => dst), now],
  );
  return rows.map(({ src, dst }) => [src, dst]);
}

/** Writes column mappings of one source; one told again takes the transformation told last. */
export async function writeColumns(
  { manager }: Transaction,
  columns: readonly NewColumn[],
  source: LineageSource,
): Promise<Written> {
  let [created, changed] = [0, 0];
  const name = ({ from }: NewColumn, part: 'namespace' | 'name') => (typeof from === 'string' ? null : from[part]);
  for (const chunk of chunks(columns)) {
    const rows: { created: boolean }[] = await manager.query(
      `insert into column_mapping (dst, src, namespace, name, source, from_field, to_field, transformation)
       select distinct on (dst, src, namespace, name, from_field, to_field) dst, src, namespace, name, $8, from_field, to_field, transformation
       from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) with ordinality
         m(dst, src, namespace, name, from_field, to_field, transformation, place)
       order by dst, src, namespace, name, from_field, to_field, place desc
       on conflict (dst, coalesce(src, 0), source, md5(coalesce(namespace, '') || E'\\x1f' || coalesce(name, '') || E'\\x1f' || from_field || E'\\x1f' || to_field))
       do update set transformation = excluded.transformation where column_mapping.transformation is distinct from excluded.transformation
       returning xmax = 0 as created`,
      [
        chunk.map(({ dst }) => dst),
        chunk.map(({ from }) => (typeof from === 'string' ? from : null)),
        chunk.map(column => name(column, 'namespace')),
        chunk.map(column => name(column, 'name')),
        chunk.map(({ fromField }) => fromField),
        chunk.map(({ toField }) => toField),
        chunk.map(({ transformation }) => transformation),
        source,
      ],
    );
    for (const row of rows) row.created ? created++ : changed++;
  }
  return { created, changed };
}
