import type { Actor } from '../../kernel/actor';
import { LARGEST_TOTAL } from '../../kernel/connection';
import { globalId } from '../../kernel/global-id';
import type { EdgeRow, ExternalDatasetRow } from './entity';
import { type ImpactRow, MOST_NAMED } from './impact';
import { LineageKind } from './kinds';
import { maySee } from './policy';
import type { SeenNodeRow } from './seen-node';
import type { ColumnMapping, ExternalDataset, Impact, LineageEdge, LineageVertex, NodeReference } from './types';

/** An edge as it is given, with its column mappings or what they are found by; null where these may not be shown. */
export interface GivenEdge extends LineageEdge {
  readonly ends: Pick<EdgeRow, 'src' | 'dst' | 'source'> | null;
  readonly columns?: ColumnMapping[];
}

export const presentDataset = (row: ExternalDatasetRow): ExternalDataset => ({
  id: globalId('dataset', row.node),
  namespace: row.namespace,
  datasetName: row.name,
});

/** A node as others resolve it, a dataset as it is. */
export function presentNode(row: SeenNodeRow): NodeReference | ExternalDataset {
  if (row.kind === LineageKind.EXTERNAL_DATASET) {
    return { id: row.key, namespace: row.namespace as string, datasetName: row.name as string };
  }
  return { __typename: row.kind === LineageKind.DATA_ASSET ? 'DataAsset' : 'CatalogEntry', id: row.key };
}

/** What stands for the nodes of one answer: their ids, or for hidden ones a stand-in that tells nothing but its place in the answer. */
export class Presented {
  private readonly ids = new Map<string, string>();
  private readonly hiddenNodes = new Set<string>();

  /** @param answer names the answer, so that stand-ins of two answers are not taken for the same node */
  constructor(
    private readonly actor: Actor,
    private readonly answer: string,
  ) {}

  vertex(row: SeenNodeRow, depth: number): LineageVertex {
    if (!maySee(this.actor, row)) {
      this.hiddenNodes.add(row.id);
      const id = `hidden:${this.hiddenNodes.size}:${this.answer}`;
      this.ids.set(row.id, id);
      return { id, kind: null, label: null, hidden: true, depth, owner: null, node: null };
    }
    this.ids.set(row.id, row.key);
    return {
      id: row.key,
      kind: row.kind,
      label: row.label ?? row.name ?? null,
      hidden: false,
      depth,
      owner: row.owner ? { creditCode: row.owner } : null,
      node: presentNode(row),
    };
  }

  /** An edge between two nodes of this answer; one that touches a hidden node says no more than that it is there. */
  edge(row: EdgeRow): GivenEdge {
    const isHidden = this.hiddenNodes.has(row.src) || this.hiddenNodes.has(row.dst);
    return {
      from: this.ids.get(row.src) as string,
      to: this.ids.get(row.dst) as string,
      via: isHidden ? null : row.via || null,
      source: row.source,
      since: row.since,
      until: row.until,
      ends: isHidden ? null : row,
    };
  }
}

export const presentImpact = (id: string, row: ImpactRow): Impact => ({
  id,
  total: row.total,
  truncated: row.total === LARGEST_TOTAL || row.most > MOST_NAMED,
  byOwner: row.byOwner.map(({ owner, assets }) => ({ owner: owner ? { creditCode: owner } : null, assets })),
  assetIds: row.assets,
  entryIds: row.entries,
});
