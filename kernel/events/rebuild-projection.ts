import type { EntityManager } from 'typeorm';
import type { Database } from '../database';
import { everything } from '../row-security';
import { deliveryLimit, registerOf } from './delivery';
import { type Feed, pagesOf } from './feed';
import { advance, type Subscriptions, takeTurn } from './inbox';

export interface RebuildOptions {
  readonly database: Database;
  readonly slice: {
    readonly name: string;
    readonly subscriptions?: Subscriptions;
    readonly projections?: readonly string[];
  };
  /** Every subgraph that the slice hears of. */
  readonly sources: readonly {
    readonly name: string;
    readonly database: Database;
    readonly slice: { readonly feeds?: Readonly<Record<string, Feed>>; readonly tells?: readonly string[] };
  }[];
}

/** A projection cannot be made anew: the register it follows gives no pages. Nothing was touched. */
export class NoFeed extends Error {}

type Source = RebuildOptions['sources'][number];

interface Reading {
  readonly source: Source;
  readonly kind: string;
  readonly feed: Feed;
}

/** From whom a kind is read: everybody who has pages of it. Where nobody tells such a thing there is nothing to read. */
function readingsOf(kind: string, sources: readonly Source[], subscriber: string): Reading[] {
  const register = registerOf(kind);
  const readings = sources.flatMap(source => {
    const feed = source.slice.feeds?.[register];
    if (!feed && source.slice.tells?.includes(kind)) throw new NoFeed(`${subscriber}: ${register} (${source.name})`);
    return feed ? [{ source, kind, feed }] : [];
  });
  if (readings.length === 0 && sources.some(({ slice: { tells } }) => tells === undefined))
    throw new NoFeed(`${subscriber}: ${register}`);
  return readings;
}

/**
 * Makes a slice's projections anew from what the registers they follow hold now, in one transaction: readers see the old ones
 * until the new ones are complete. Deliveries wait meanwhile and then go on from the versions read.
 * @returns how many aggregates were read
 * @throws NoFeed
 */
export async function rebuildProjection({ database, slice, sources }: RebuildOptions): Promise<number> {
  const { subscriptions = {}, projections = [] } = slice;
  const registers = Object.keys(subscriptions).filter(kind => kind.endsWith('.changed'));
  const plan = registers.flatMap(kind => readingsOf(kind, sources, slice.name));
  return database.dataSource.transaction(async manager => {
    for (const { name } of sources.toSorted((a, b) => (a.name < b.name ? -1 : 1))) await takeTurn(manager, name);
    for (const table of projections) await manager.query(`delete from ${manager.connection.driver.escape(table)}`);
    await manager.query('delete from inbox where source = any ($1)', [[...new Set(plan.map(({ source }) => source.name))]]);
    let read = 0;
    for (const { source, kind, feed } of plan) read += await fill(manager, subscriptions[kind]!, source, feed);
    return read;
  });
}

async function fill(
  manager: EntityManager,
  handler: Subscriptions[string],
  { name, database }: Source,
  feed: Feed,
): Promise<number> {
  let read = 0;
  for await (const { events } of pagesOf(feed, database.reader(undefined, everything), { first: deliveryLimit })) {
    if (events.length === 0) continue;
    await handler(manager, events);
    await advance(manager, name, events);
    read += events.length;
  }
  return read;
}
