import type { Rule } from '../rule';

/** How the data of an entry reaches the platform, as far as submission asks. */
// biome-ignore lint/suspicious/noEmptyInterface: filled with the rules
export interface AggregationFacts {}

export const ofItsAggregation: readonly Rule<{ aggregation: AggregationFacts }>[] = [];
