import type { Client } from 'pg';
import { copyRows } from './copy';
import { randomFrom, uuidOf } from './random';
import { assetId, holders, sizes } from './register';

/**
 * Lineage as large organizations have it: many systems, each a few hundred nodes made from one another over many steps, few edges
 * from one to the next, and some sources on which thousands of things rest.
 */
export const lineageSizes = { nodes: 100_000, edges: 300_000, layers: 18, width: 12, hubs: 10, childrenOfHub: 1_500 } as const;

const { nodes, edges, layers, width, hubs, childrenOfHub } = lineageSizes;
const perSystem = layers * width;

/** Layer of a node within its system; edges lead to higher layers only, so there is no cycle. */
const layerOf = (node: number) => Math.floor((node % perSystem) / width);
const systemOf = (node: number) => node - (node % perSystem);
const hubsAre = Array.from({ length: hubs }, (_, n) => n * perSystem * 40);

const assetsAt = Math.floor(nodes / sizes.assets);

/** Global id of a node: every tenth a registered asset, otherwise an entry of the catalog or a dataset of lineage's own. */
function keyOf(node: number): { kind: string; key: string } {
  const asset = node / assetsAt;
  if (Number.isInteger(asset) && asset % 20 !== 0) return { kind: 'DATA_ASSET', key: `asset:${assetId(asset)}` };
  if (node % 2 === 0) return { kind: 'CATALOG_ENTRY', key: `catalog:${uuidOf('catalog', node)}` };
  return { kind: 'EXTERNAL_DATASET', key: `dataset:${node + 1}` };
}

function* nodeRows() {
  const random = randomFrom(20_250_702);
  for (let node = 0; node < nodes; node++) {
    const { kind, key } = keyOf(node);
    const external = kind === 'EXTERNAL_DATASET';
    const status = { DATA_ASSET: 'REGISTERED', CATALOG_ENTRY: 'PUBLISHED', EXTERNAL_DATASET: null }[kind] ?? null;
    yield [
      node + 1,
      key,
      kind,
      external ? null : `数据节点${node + 1}`,
      external ? null : random.of(holders),
      status,
      1,
    ] as const;
  }
}

function* externalRows() {
  for (let node = 0; node < nodes; node++) {
    if (keyOf(node).kind === 'EXTERNAL_DATASET') yield [node + 1, 'postgres://warehouse', `public.table_${node + 1}`] as const;
  }
}

/** Most nodes from three of the layer above in their system; thousands from a hub; the rest from one system into the last layers of another. */
function edgePairs(): Set<number> {
  const random = randomFrom(20_250_703);
  const pairs = new Set<number>();
  const add = (from: number, to: number) => pairs.add(from * nodes + to);
  for (let node = 0; node < nodes; node++) {
    const layer = layerOf(node);
    if (layer === 0) continue;
    for (let parent = 0; parent < 3; parent++) add(systemOf(node) + (layer - 1) * width + random.below(width), node);
  }
  for (const hub of hubsAre) {
    for (let child = 0; child < childrenOfHub; child++) {
      const node = random.below(nodes);
      if (layerOf(node) > 0) add(hub, node);
    }
  }
  while (pairs.size < edges) {
    const [from, to] = [random.below(nodes), random.below(nodes)];
    if (layerOf(to) >= layers - 3 && layerOf(from) < layerOf(to)) add(from, to);
  }
  return pairs;
}

function* edgeRows() {
  for (const pair of edgePairs())
    yield [Math.floor(pair / nodes) + 1, (pair % nodes) + 1, 'DECLARED', '', '2025-06-01T00:00:00Z'] as const;
}

/** Lays the nodes and the edges between them into empty tables. */
export async function fillLineage(client: Client): Promise<void> {
  await copyRows(client, 'lineage.node (id, key, kind, label, owner, status, version)', nodeRows());
  await copyRows(client, 'lineage.external_dataset (node, namespace, name)', externalRows());
  await copyRows(client, 'lineage.edge (src, dst, source, via, since)', edgeRows());
}

/** Global ids of nodes in the upper half of their systems, hubs left out: from each something follows, and all of it can be told. */
export function sampledRoots(count: number): string[] {
  const random = randomFrom(20_250_704);
  const roots: string[] = [];
  while (roots.length < count) {
    const node = random.below(nodes);
    if (layerOf(node) < layers / 2 && !hubsAre.includes(node)) roots.push(keyOf(node).key);
  }
  return roots;
}
