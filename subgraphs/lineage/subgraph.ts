import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { CatalogEntryLineageResolver, DataAssetLineageResolver } from './contributed-resolver';
import { ExternalDatasetResolver } from './dataset-resolver';
import { ColumnMappingRow, EdgeRow, ExternalDatasetRow, NodeRow } from './entity';
import { lineageFeed } from './feed';
import { LineageGapResolver } from './gap-resolver';
import { datasetOf } from './look-up';
import { access } from './policy';
import { projectAssets, projectEntries } from './project-nodes';
import { receiveOpenLineage } from './receive-openlineage';
import { LineageEdgeResolver, LineageResolver } from './resolver';
import { CatalogEntry, DataAsset, LegalEntity } from './stubs';
import { assessImpact } from './trace-lineage';
import { ExternalDataset, Impact } from './types';

export const lineageSlice = defineSlice({
  name: 'lineage',
  resolvers: [
    LineageResolver,
    ExternalDatasetResolver,
    LineageEdgeResolver,
    LineageGapResolver,
    DataAssetLineageResolver,
    CatalogEntryLineageResolver,
  ],
  types: [CatalogEntry, DataAsset, LegalEntity, ExternalDataset, Impact],
  rows: [NodeRow, ExternalDatasetRow, EdgeRow, ColumnMappingRow],
  loaders,
  access,
  references: {
    ExternalDataset: (reference: { id: string }, context) => datasetOf(context, reference.id),
    Impact: (reference: { id: string }, context) => assessImpact(context, reference.id),
    DataAsset: (reference: DataAsset) => reference,
    CatalogEntry: (reference: CatalogEntry) => reference,
  },
  endpoints: { '/api/v1/lineage': receiveOpenLineage },
  subscriptions: { 'catalog.changed': projectEntries, 'asset.changed': projectAssets },
  tells: ['lineage.imported', 'lineage.changed'],
  feeds: { lineage: lineageFeed },
  constraints: {
    edge_period: {
      rule: 'LINEAGE_PERIOD',
      message: '终止时间须晚于起始时间。',
      messageEn: 'An edge ends after it begins.',
      path: ['input', 'edges'],
    },
  },
});
