import type { Database } from '../database';
import type { Call } from '../internal-tokens';
import type { Delivery, Peer, Receipt } from './delivery';
import { hear } from './hear';
import type { Subscriptions } from './inbox';

/** As much of a slice as says what it wants to hear. */
export interface Listener {
  readonly name: string;
  readonly subscriptions?: Subscriptions;
}

/** A subscriber in this process. */
export const localPeer = ({ name, subscriptions = {} }: Listener, database: Database): Peer => ({
  name,
  kinds: Object.keys(subscriptions),
  deliver: delivery => hear(database, subscriptions, delivery),
});

export interface RemotePeerOptions {
  /** Address of the subscriber's graph; events go to `events` beside it. */
  readonly url: string;
  /** A new token that the subscriber accepts, for each call and its body: acting as the service. */
  readonly token: (call: Call) => Promise<string>;
  readonly timeoutMs?: number;
}

/** The subscriber could not be reached or did not accept the call. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';

  constructor(
    /** HTTP status, or why there was none. */
    readonly code: string,
  ) {
    super('events not delivered');
  }
}

/** A subscriber in another process: `POST /events` with an internal token. */
export const remotePeer = (
  { name, subscriptions = {} }: Listener,
  { url, token, timeoutMs = 10_000 }: RemotePeerOptions,
): Peer => ({
  name,
  kinds: Object.keys(subscriptions),
  async deliver(delivery: Delivery): Promise<Receipt> {
    const address = new URL('events', url);
    const body = JSON.stringify(delivery);
    const bearer = await token({ subgraph: name, path: address.pathname, body });
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(error => {
      throw new NotDelivered(error.cause?.code ?? error.name);
    });
    if (!response.ok) throw new NotDelivered(String(response.status));
    return (await response.json()) as Receipt;
  },
});
