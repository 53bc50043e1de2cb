import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { BulkExportRow } from './entity';

const columns = `x.id, x.access_grant as "accessGrant", x.jurisdiction, x.requested_by as "requestedBy", x.requested_at as "requestedAt",
  x.dataset_version as "datasetVersion", x.watermark, x.export_status as "exportStatus", x.records_total as "recordsTotal",
  x.records_done as "recordsDone", x.parts, x.stopped_because as "stoppedBecause", x.finished_at as "finishedAt", x.version`;

/** Exports by the moment they were asked for; `g` is the grant. */
export const bulkExports: Listing = {
  from: 'bulk_export x join access_grant g on g.id = x.access_grant',
  columns,
  key: 'x.id',
  keyType: 'uuid',
  sorts: { REQUESTED_AT: { by: 'x.requested_at', type: 'timestamptz' } },
};

export const exportLoaders = ({ reader }: { reader: Reader }) => ({
  bulkExport: oneByKey<BulkExportRow>(
    ids => reader.rows(sql`select ${raw(columns)} from bulk_export x where x.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
