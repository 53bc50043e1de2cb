import type { Rule } from '../rule';

/** What the register knows of the reviews, the conditions and the attached resources of an entry. */
export interface OpeningFacts {
  /** Its sensitive items were desensitized, and the record of it passed. */
  desensitized: boolean;
}

export const ofItsOpening: readonly Rule<{ opening: OpeningFacts }>[] = [];
