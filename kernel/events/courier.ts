import type { Reader } from '../database';
import { type DeliveredEvent, deliveryLimit, isImport, kindsOwed, type Peer, registerOf } from './delivery';
import { type Feed, pagesOf } from './feed';
import type { Outbox, OwedEvent } from './outbox';

/** What delivery says of itself: names and codes, never what an event carries. */
export interface DeliveryLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface CourierOptions {
  readonly source: string;
  readonly outbox: Outbox;
  readonly peer: Peer;
  readonly feeds: Readonly<Record<string, Feed>>;
  readonly reader: Reader;
  readonly log: DeliveryLog;
  /** Events of one call. */
  readonly batch?: number;
}

const QUIET_MS = 1_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/**
 * Brings one subscriber what it is owed, in the order of the outbox. A call that fails is made again after one to ten seconds,
 * and nothing later overtakes it: an event that a handler cannot apply holds up all that follow it to this subscriber, loudly,
 * rather than be left out. Other subscribers have couriers of their own. Two couriers for one subscriber, in two
 * processes, do each other no harm: the inbox leaves out what it heard before.
 */
export class Courier {
  private running: Promise<void> | undefined;
  private wokenAgain = false;
  private stopped = false;
  private failures = 0;
  private spokeAt = 0;
  private pause: NodeJS.Timeout | undefined;

  constructor(private readonly options: CourierOptions) {}

  /** Says that there may be something to deliver. Cheap: while a round runs, one more is enough for any number of calls. */
  wake(): void {
    this.wokenAgain = true;
    if (this.stopped || this.running || this.pause) return;
    this.running = this.rounds().finally(() => {
      this.running = undefined;
      if (this.wokenAgain) this.wake();
    });
  }

  /** Ends after the call under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.pause);
    await this.running;
  }

  private async rounds(): Promise<void> {
    try {
      while (this.wokenAgain && !this.stopped) {
        this.wokenAgain = false;
        await this.round();
        this.failures = 0;
      }
    } catch (error) {
      this.rest(error);
    }
  }

  private rest(error: unknown): void {
    this.failures += 1;
    const pause = Math.min(FIRST_PAUSE * 2 ** (this.failures - 1), LONGEST_PAUSE);
    const { source, peer, log } = this.options;
    log.warn(
      { source, subscriber: peer.name, failures: this.failures, retryInMs: pause, ...causeOf(error) },
      'events not delivered',
    );
    this.wokenAgain = false;
    if (this.stopped) return;
    this.pause = setTimeout(() => {
      this.pause = undefined;
      this.wake();
    }, pause).unref();
  }

  /** Delivers until nothing is owed, and then says until when that is true. */
  private async round(): Promise<void> {
    const { outbox, peer, batch = deliveryLimit } = this.options;
    while (!this.stopped) {
      const upTo = await outbox.settledUntil();
      const owed = await outbox.owedTo(peer.name, batch);
      const [first] = owed;
      if (first && isImport(first.kind)) await this.tellImport(first, batch);
      else {
        const imported = owed.findIndex(({ kind }) => isImport(kind));
        const isAll = imported === -1 && owed.length < batch;
        if (!first && Date.now() - this.spokeAt < QUIET_MS) return; // a sign of life a second is enough
        await this.tell(imported === -1 ? owed : owed.slice(0, imported), isAll ? upTo : undefined);
        if (isAll) return;
      }
    }
  }

  private async tell(owed: readonly OwedEvent[], upTo: string | undefined): Promise<void> {
    const { source, outbox, peer, log } = this.options;
    const { accepted, expected } = await peer.deliver({ source, events: owed.map(event => asTold(event)), upTo });
    this.spokeAt = Date.now();
    const paid = owed.filter(({ aggregate }) => expected[aggregate] === undefined);
    await outbox.paid(
      peer.name,
      paid.map(({ id }) => id),
    );
    for (const [aggregate, next] of Object.entries(expected)) await this.goBack(aggregate, next);
    if (owed.length > 0) log.debug({ source, subscriber: peer.name, sent: owed.length, accepted }, 'events delivered');
  }

  /** The subscriber misses versions: tells them again from there. Where none was told, as after an import, the next one stands for all. */
  private async goBack(aggregate: string, next: number): Promise<void> {
    const { source, outbox, peer, batch = deliveryLimit } = this.options;
    const told = await outbox.toldOf(aggregate, next, kindsOwed(peer.kinds), batch);
    let position = next - 1;
    const events = told.map(event => {
      const snapshot = event.sequence !== position + 1;
      position = event.sequence;
      return asTold(event, snapshot);
    });
    const { expected } = await peer.deliver({ source, events });
    if (expected[aggregate] !== undefined) throw new Error('the subscriber still misses versions');
    await outbox.paid(
      peer.name,
      told.map(({ id }) => id),
    );
  }

  /** Tells an import page by page as the register stands now; goes on where an earlier process stopped. */
  private async tellImport(owed: OwedEvent, first: number): Promise<void> {
    const { source, outbox, peer, feeds, reader } = this.options;
    const feed = feeds[registerOf(owed.kind)];
    if (!feed) throw new Error('the register has no feed');
    const act = typeof owed.payload.act === 'string' ? owed.payload.act : undefined;
    for await (const { events, after } of pagesOf(feed, reader, { act, after: owed.after ?? undefined, first })) {
      if (this.stopped) return;
      await peer.deliver({ source, events: events.map(event => ({ ...event, snapshot: true })) });
      if (after !== undefined) await outbox.toldUntil(peer.name, owed.id, after);
    }
    await outbox.paid(peer.name, [owed.id]);
  }
}

const asTold = ({ aggregate, sequence, kind, payload }: OwedEvent, snapshot = false): DeliveredEvent => ({
  aggregate,
  sequence,
  kind,
  payload,
  ...(snapshot && { snapshot }),
});

/** Names and codes only: a database's message may repeat a value. */
function causeOf(error: unknown) {
  const cause = ((error as { driverError?: object }).driverError ?? error) as {
    name?: string;
    code?: string;
    constraint?: string;
  };
  return { error: cause.name, code: cause.code, constraint: cause.constraint };
}
