import type { AggregatedDatasetRow } from './entity';
import type { AggregatedDataset, DatasetState } from './types';

const state = (records: string | null, digest: string | null, reportedAt: Date | null): DatasetState | null =>
  records === null || digest === null || reportedAt === null
    ? null
    : { records: Number(records), digest, reportedAt: new Date(reportedAt) };

type Compared = Pick<AggregatedDatasetRow, 'sourceRecords' | 'sourceDigest' | 'platformRecords' | 'platformDigest'>;

/** Whether source and platform hold the same; null until both were reported. */
export const isConsistent = ({ sourceRecords, sourceDigest, platformRecords, platformDigest }: Compared): boolean | null =>
  sourceDigest === null || platformDigest === null
    ? null
    : sourceDigest === platformDigest && Number(sourceRecords) === Number(platformRecords);

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentDataset = (row: AggregatedDatasetRow): AggregatedDataset => ({
  id: `aggregated-dataset:${row.id}`,
  name: row.name,
  columns: row.columns,
  source: state(row.sourceRecords, row.sourceDigest, row.sourceReportedAt),
  platform: state(row.platformRecords, row.platformDigest, row.platformReportedAt),
  isConsistent: isConsistent(row),
  attachedAt: new Date(row.attachedAt),
});
