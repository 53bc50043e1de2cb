import type { PoolConfig } from 'pg';
import type { Sealer } from '../audit/sealer';
import type { Database } from '../database';
import type { OpenJob } from '../jobs';
import type { DeliveryLog } from './courier';
import type { Feed } from './feed';
import { type Listener, localPeer } from './peers';
import { startDelivery } from './start-delivery';

/** A subgraph open in this process, with the slice it was opened from. */
export interface OpenSubgraph {
  readonly subgraph: {
    readonly name: string;
    readonly database: Database;
    readonly jobs?: readonly OpenJob[];
    readonly sealer?: Sealer;
  };
  readonly slice: Listener & { readonly feeds?: Readonly<Record<string, Feed>>; readonly tells?: readonly string[] };
  readonly connection: PoolConfig;
}

/**
 * Starts deliveries between subgraphs that all run in this process.
 * @returns stops them all, within two seconds
 */
export async function deliverWithin(open: readonly OpenSubgraph[], log: DeliveryLog): Promise<() => Promise<void>> {
  const listeners = open
    .filter(({ slice }) => Object.keys(slice.subscriptions ?? {}).length > 0)
    .map(({ slice, subgraph }) => localPeer(slice, subgraph.database));
  const stops = await Promise.all(
    open.map(({ subgraph, slice, connection }) => startDelivery({ subgraph, slice, connection, peers: listeners, log })),
  );
  return async () => {
    await Promise.all(stops.map(stop => stop()));
  };
}
