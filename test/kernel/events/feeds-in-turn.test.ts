import type { Reader } from '../../../kernel/database';
import { type Feed, inTurn, pagesOf } from '../../../kernel/events/feed';

/** A register of these aggregates; its cursor is the last of the page, and may hold any text. */
const feedOf =
  (...aggregates: string[]): Feed =>
  async (_, { after, first }) => {
    const rest = aggregates.slice(after === undefined ? 0 : aggregates.indexOf(after) + 1);
    const page = rest.slice(0, first);
    const events = page.map(aggregate => ({ aggregate, sequence: 1, kind: 'task.changed', payload: {} }));
    return { events, after: page.length < rest.length ? page.at(-1) : undefined };
  };

test.each([1, 2, 100])('feeds are walked one after the other, pages of %i', async first => {
  const feed = inTurn(feedOf('a 1', 'a 2', 'a 3'), feedOf(), feedOf('b 1'));
  const read: string[] = [];
  for await (const { events } of pagesOf(feed, {} as Reader, { first })) read.push(...events.map(({ aggregate }) => aggregate));
  expect(read).toEqual(['a 1', 'a 2', 'a 3', 'b 1']);
});
