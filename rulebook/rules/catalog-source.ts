import type { Rule } from '../rule';

/** What the register knows of other sources of the entry's items. */
// biome-ignore lint/suspicious/noEmptyInterface: filled with the rules
export interface SourceFacts {}

export const ofItsSources: readonly Rule<{ sources: SourceFacts }>[] = [];

/** What is not shared or not opened stands on the negative list. */
export const onTheNegativeList: readonly Rule<{ sources: SourceFacts }>[] = [];
