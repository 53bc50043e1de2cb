import type { AggregationNormRow } from './entity';
import type { AggregationNorm } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentNorm = (row: AggregationNormRow): AggregationNorm => ({
  id: `aggregation-norm:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  normVersion: row.normVersion,
  title: row.title,
  reference: row.reference,
  publishedOn: row.publishedOn,
});
