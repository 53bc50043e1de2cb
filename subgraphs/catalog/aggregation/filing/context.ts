import type { Reader } from '../../../../kernel/database';
import { oneByKey } from '../../../../kernel/loaders';
import type { Listing } from '../../../../kernel/pages';
import { raw, sql } from '../../../../kernel/sql';
import type { AggregationFilingRow } from './entity';

const columns = `t.id, t.entry, t.jurisdiction, t.provider, t.interval_days as "intervalDays", t.reason, t.filed_on::text as "filedOn"`;

/** Filings in the order in which they were made. */
export const filings: Listing = {
  from: 'aggregation_filing t',
  columns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { FILED_AT: { by: 't.filed_at', type: 'timestamptz' } },
};

export const filingLoaders = ({ reader }: { reader: Reader }) => ({
  aggregationFiling: oneByKey<AggregationFilingRow>(
    ids => reader.rows(sql`select ${raw(columns)} from aggregation_filing t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
