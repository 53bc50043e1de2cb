import type { Reader } from '../database';
import type { Event } from '../transaction';

/** Which part of a register is asked for. */
export interface FeedPage {
  /** Id of an import: only what it wrote. A register that does not know may answer with everything. */
  readonly act?: string;
  /** Where the page before ended. */
  readonly after?: string;
  /** Size of the page. */
  readonly first: number;
}

/**
 * A page of a register as `<register>.changed` events of what stands now: `sequence` is the version of the row.
 * Pages must follow a key that does not change, so that a walk that was interrupted goes on where it stopped.
 */
export type Feed = (reader: Reader, page: FeedPage) => Promise<{ events: Event[]; after?: string }>;

/** Walks a feed page by page. */
export async function* pagesOf(
  feed: Feed,
  reader: Reader,
  start: FeedPage,
): AsyncGenerator<{ events: Event[]; after?: string }> {
  let after = start.after;
  do {
    const page = await feed(reader, { ...start, after });
    yield page;
    after = page.after;
  } while (after !== undefined);
}

/** Several feeds of one register as one, each walked to its end before the next. */
export const inTurn =
  (...feeds: readonly Feed[]): Feed =>
  async (reader, { after = '0 ', ...page }) => {
    const at = Number(after.slice(0, after.indexOf(' ')));
    const reached = after.slice(after.indexOf(' ') + 1);
    const feed = feeds[at];
    if (!feed) return { events: [] };
    const { events, after: next } = await feed(reader, { ...page, ...(reached !== '' && { after: reached }) });
    if (next !== undefined) return { events, after: `${at} ${next}` };
    return at + 1 < feeds.length ? { events, after: `${at + 1} ` } : { events };
  };
