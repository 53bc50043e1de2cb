import type { Reader } from '../../kernel/database';
import { type Feed, pagesOf } from '../../kernel/events/feed';
import type { Event } from '../../kernel/transaction';

/** Something that is not as it should be between two registers. */
export interface Breach {
  /** Global id of the thing where it was found. */
  readonly id: string;
  /** What is wrong with it: names and codes, never a value of somebody's. */
  readonly fault: string;
}

/** The registers as they are read here: each by its own role, in its own schema. */
export interface Registers {
  reader(subgraph: string): Reader;
  /** Every slice that gives pages of this register. */
  feeds(register: string): readonly { readonly subgraph: string; readonly feed: Feed }[];
}

export interface Check {
  /** `contracts-cover-registered-assets` */
  readonly name: string;
  /** What should hold. */
  readonly rule: string;
  readonly ruleEn: string;
  /** Reads page by page; no statement reads more than a page. */
  find(registers: Registers): AsyncIterable<Breach>;
}

/** Rows of one statement. */
export const PAGE = 1_000;

/** Walks all that the registers tell of themselves, page by page. */
export async function* told(registers: Registers, register: string): AsyncGenerator<Event[]> {
  for (const { subgraph, feed } of registers.feeds(register))
    for await (const { events } of pagesOf(feed, registers.reader(subgraph), { first: PAGE })) yield events;
}
