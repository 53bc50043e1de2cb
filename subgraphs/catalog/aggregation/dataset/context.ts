import type { Reader } from '../../../../kernel/database';
import { oneByKey } from '../../../../kernel/loaders';
import { sql } from '../../../../kernel/sql';
import type { AggregatedDatasetRow } from './entity';

export const datasetLoaders = ({ reader }: { reader: Reader }) => ({
  /** The dataset that an entry has now, by the entry. */
  aggregatedDataset: oneByKey<AggregatedDatasetRow>(
    entries =>
      reader.rows(sql`select id, entry, jurisdiction, provider, name, columns, source_records as "sourceRecords",
        source_digest as "sourceDigest", source_reported_at as "sourceReportedAt", platform_records as "platformRecords",
        platform_digest as "platformDigest", platform_reported_at as "platformReportedAt", attached_at as "attachedAt"
        from aggregated_dataset where entry = any(${entries}::uuid[]) and detached_at is null`),
    row => row.entry,
  ),
});
