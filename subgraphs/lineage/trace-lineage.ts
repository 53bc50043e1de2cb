import { badInput } from '../../kernel/errors';
import { projectedUpTo } from '../../kernel/events/inbox';
import type { LineageContext } from './context';
import type { NodeSet } from './edges';
import type { Direction } from './kinds';
import { maySee } from './policy';
import { type GivenEdge, Presented, presentImpact } from './present';
import type { SeenNodeRow } from './seen-node';
import type { Impact, Lineage } from './types';

const USUAL_VERTICES = 200;
const MOST_VERTICES = 2_000;

/** An answer, and what its edges are found by. */
export interface GivenLineage extends Lineage {
  readonly nodes: NodeSet;
  readonly presented: Presented;
  /** There are more vertices than were given. */
  readonly cut: boolean;
  /** Of a path: numbers of the nodes, each made from the one before. */
  readonly way?: readonly string[];
}

export interface TraceLineage {
  direction: Direction;
  depth?: number | null;
  first?: number | null;
}

/** A node by its global id; null where there is none, or none that the actor may see. */
async function nodeOf(context: LineageContext, id: string): Promise<SeenNodeRow | null> {
  const row = await context.loaders.node.load(id);
  return row && maySee(context.actor, row) ? row : null;
}

function bounded(field: string, value: number | null | undefined, most: number): void {
  if (value == null || (value >= 0 && value <= most)) return;
  throw badInput('LINEAGE_BOUNDS', field, `须在 0 至 ${most} 之间。`, `Must lie between 0 and ${most}.`);
}

/** What lies up- or downstream of a node; depth 1 are its neighbours, without depth it is all. */
export async function traceLineage(
  context: LineageContext,
  id: string,
  { direction, depth, first }: TraceLineage,
): Promise<GivenLineage | null> {
  bounded('depth', depth, 1_000_000);
  bounded('first', first, MOST_VERTICES);
  const root = await nodeOf(context, id);
  if (!root) return null;
  const request = { root: root.id, direction, depth: depth ?? null, first: first ?? USUAL_VERTICES };
  const { rows, total } = await context.loaders.reach.load(request);
  const presented = new Presented(context.actor, `${direction}:${root.key}`);
  return {
    root: presented.vertex(root, 0),
    vertices: rows.map(row => presented.vertex(row, row.depth)),
    depthReached: rows.at(-1)?.depth ?? 0,
    total,
    nodes: [root.id, ...rows.map(row => row.id)],
    presented,
    cut: total > rows.length,
  };
}

/** A shortest way on which one thing was made from another; null where there is none. */
export async function findPath(context: LineageContext, from: string, to: string): Promise<GivenLineage | null> {
  const [start, end] = await Promise.all([nodeOf(context, from), nodeOf(context, to)]);
  if (!start || !end) return null;
  const rows = await context.loaders.path.load({ from: start.id, to: end.id });
  if (!rows) return null;
  const presented = new Presented(context.actor, `PATH:${start.key}:${end.key}`);
  const [root, ...vertices] = rows.map((row, depth) => presented.vertex(row, depth));
  const way = rows.map(row => row.id);
  return {
    root: root!,
    vertices,
    depthReached: vertices.length,
    total: vertices.length,
    nodes: way,
    presented,
    cut: false,
    way,
  };
}

/** The edges of an answer: all among its nodes; of a path only those along it. */
export async function edgesOf(context: LineageContext, { nodes, presented, way }: GivenLineage): Promise<GivenEdge[]> {
  const { rows } = await context.loaders.edges.load(nodes);
  const place = new Map(way?.map((node, index) => [node, index]));
  const along = way ? rows.filter(({ src, dst }) => place.get(src)! + 1 === place.get(dst)!) : rows;
  return along.map(row => presented.edge(row));
}

export async function isTruncated(context: LineageContext, { cut, nodes }: GivenLineage): Promise<boolean> {
  return cut || (await context.loaders.edges.load(nodes)).truncated;
}

/** Until when the names and owners are those of their registers; the beginning of time while one of them has not been heard. */
export async function projectedUntil(context: LineageContext): Promise<Date> {
  const heard = (await projectedUpTo(context.reader, ['catalog', 'asset'])) ?? new Date(0);
  return context.asOf && context.asOf < heard ? context.asOf : heard;
}

/** What depends on a node; null where there is no such node, or none that the actor may see. */
export async function assessImpact(context: LineageContext, id: string): Promise<Impact | null> {
  const root = await nodeOf(context, id);
  return root ? presentImpact(root.key, await context.loaders.impact.load(root.id)) : null;
}
