import { raw, type Sql } from '../../kernel/sql';
import type { ExternalDatasetRow, NodeRow } from './entity';

/** A node with the names of its dataset, where it is one. */
export type SeenNodeRow = NodeRow & Partial<Pick<ExternalDatasetRow, 'namespace' | 'name'>>;

/** Its columns, of `node v left join external_dataset x`. */
export const nodeColumns: Sql = raw(`v.id, v.key, v.kind, v.label, v.owner, v.steward, v.status, v.asset_kind as "assetKind",
  v.jurisdiction, v.version, x.namespace, x.name`);
