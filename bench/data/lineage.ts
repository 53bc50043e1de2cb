import type { Client } from 'pg';
import { copyRows } from './copy';
import { randomFrom, uuidOf } from './random';
import { assetId, holders, isRegistered } from './register';

export interface LineageSize {
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Lineage as large organizations have it: many systems, each of some two hundred nodes made from one another in 17 steps, a few edges
 * from one system to the next, and some sources on which more than a thousand things rest.
 */
const [layers, width, childrenOfHub, nodesPerHub] = [18, 12, 1_500, 10_000];
const perSystem = layers * width;

/** Layer of a node within its system; edges lead to higher layers only, so there is no cycle. */
const layerOf = (node: number) => Math.floor((node % perSystem) / width);
const systemOf = (node: number) => node - (node % perSystem);

/** A node of the first layer, in another system for each hub. */
const hubAt = (n: number) => systemOf(n * nodesPerHub);
const isHub = (node: number) => node === hubAt(Math.ceil(node / nodesPerHub));

/** Kind and global id: every tenth a registered asset, otherwise an entry of the catalog or a dataset of lineage's own. */
function namesOf(node: number): { kind: string; key: string } {
  const asset = node / 10;
  if (Number.isInteger(asset) && isRegistered(asset)) return { kind: 'DATA_ASSET', key: `asset:${assetId(asset)}` };
  if (node % 2 === 0) return { kind: 'CATALOG_ENTRY', key: `catalog:${uuidOf('catalog', node)}` };
  return { kind: 'EXTERNAL_DATASET', key: `dataset:${node + 1}` };
}

const statusOf: Readonly<Record<string, string>> = { DATA_ASSET: 'REGISTERED', CATALOG_ENTRY: 'PUBLISHED' };

function* nodeRows(nodes: number) {
  const random = randomFrom(20_250_702);
  for (let node = 0; node < nodes; node++) {
    const { kind, key } = namesOf(node);
    const status = statusOf[kind] ?? null;
    yield [node + 1, key, kind, status && `数据节点${node + 1}`, status && random.of(holders), status, 1];
  }
}

function* externalRows(nodes: number) {
  for (let node = 0; node < nodes; node++) {
    if (namesOf(node).kind === 'EXTERNAL_DATASET') yield [node + 1, 'postgres://warehouse', `public.table_${node + 1}`];
  }
}

/** The nodes on which the most rests, by global id. */
export const hubs = (nodes: number): string[] =>
  Array.from({ length: Math.ceil(nodes / nodesPerHub) }, (_, hub) => namesOf(hubAt(hub)).key);

/** From three or more of the layer above in the same system, from hubs, and for the rest from one system into the last layers of another. */
function edgesOf({ nodes, edges }: LineageSize): Set<number> {
  const random = randomFrom(20_250_703);
  const pairs = new Set<number>();
  const parents = Math.floor(edges / nodes);
  const add = (from: number, to: number) => pairs.add(from * nodes + to);
  for (let node = 0; node < nodes; node++) {
    const above = layerOf(node) - 1;
    for (let parent = 0; parent < parents && above >= 0; parent++)
      add(systemOf(node) + above * width + random.below(width), node);
  }
  for (let hub = 0; hub < nodes / nodesPerHub; hub++) {
    for (let child = 0; child < childrenOfHub; child++) {
      const node = random.below(nodes);
      if (layerOf(node) > 0) add(hubAt(hub), node);
    }
  }
  while (pairs.size < edges) {
    const [from, to] = [random.below(nodes), random.below(nodes)];
    if (layerOf(to) >= layers - 3 && layerOf(from) < layerOf(to)) add(from, to);
  }
  return pairs;
}

function* edgeRows(size: LineageSize) {
  for (const pair of edgesOf(size)) {
    yield [Math.floor(pair / size.nodes) + 1, (pair % size.nodes) + 1, 'DECLARED', '', '2025-06-01T00:00:00Z'];
  }
}

/** Lays the nodes and the edges between them into empty tables. */
export async function fillLineage(client: Client, size: LineageSize): Promise<void> {
  await copyRows(client, 'lineage.node (id, key, kind, label, owner, status, version)', nodeRows(size.nodes));
  await copyRows(client, 'lineage.external_dataset (node, namespace, name)', externalRows(size.nodes));
  await copyRows(client, 'lineage.edge (src, dst, source, via, since)', edgeRows(size));
}

/** Global ids of nodes in the upper half of their systems, hubs left out: from each much follows, and all of it can be told. */
export function sampledRoots(nodes: number, count: number): string[] {
  const random = randomFrom(20_250_704);
  const roots: string[] = [];
  while (roots.length < count) {
    const node = random.below(nodes);
    if (layerOf(node) < layers / 2 && !isHub(node)) roots.push(namesOf(node).key);
  }
  return roots;
}
