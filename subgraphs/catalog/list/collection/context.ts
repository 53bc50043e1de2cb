import type { Reader } from '../../../../kernel/database';
import { oneByKey } from '../../../../kernel/loaders';
import type { Listing } from '../../../../kernel/pages';
import { raw, sql } from '../../../../kernel/sql';
import type { CollectionBatchRow } from './entity';

const columns = `b.id, b.jurisdiction, b.entry, b.department, b.items, b.records, b.digest, b.uploader,
  b.aggregation_mode as "aggregationMode", b.norm_version as "normVersion", b.collected_on::text as "collectedOn",
  b.received_at as "receivedAt"`;

/** Batches in the order of their delivery. */
export const batches: Listing = {
  from: 'collection_batch b',
  columns,
  key: 'b.id',
  keyType: 'uuid',
  sorts: { RECEIVED_AT: { by: 'b.received_at', type: 'timestamptz' } },
};

export const batchLoaders = ({ reader }: { reader: Reader }) => ({
  batch: oneByKey<CollectionBatchRow>(
    ids => reader.rows(sql`select ${raw(columns)} from collection_batch b where b.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
