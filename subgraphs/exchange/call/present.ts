import type { BulkExportRow } from './entity';
import type { BulkExport } from './types';

/** A command's answer that is given again comes from JSON, its moments as texts. */
const momentOf = (kept: Date | null): Date | null => (kept === null ? null : new Date(kept));

/** The only door from storage to the graph; the grant itself is a loader's to bring. */
export const presentExport = (row: BulkExportRow): BulkExport & { grantKey: string } => ({
  id: row.id,
  grantKey: row.accessGrant,
  exportStatus: row.exportStatus,
  total: row.recordsTotal,
  done: row.recordsDone,
  parts: row.parts,
  watermark: row.watermark,
  requestedBy: row.requestedBy,
  requestedAt: new Date(row.requestedAt),
  finishedAt: momentOf(row.finishedAt),
  stoppedBecause: row.stoppedBecause,
});
