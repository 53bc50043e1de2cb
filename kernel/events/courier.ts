import type { Reader } from '../database';
import { deadLetters } from '../metrics';
import { type DeliveredEvent, deliveryLimit, isImport, kindsOwed, type Peer, type Receipt, registerOf } from './delivery';
import { type Failure, failureOf } from './failure';
import { type Feed, pagesOf } from './feed';
import { type Outbox, type OwedEvent, pauseOf, TRIES } from './outbox';

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
/** So many events that cannot be applied and the round ends: then it is the subscriber that is broken, and others must not be tried for nothing. */
const FAILURES_OF_A_ROUND = 20;

/** More events than a few could not be applied. */
class ManyFailures extends Error {
  override readonly name = 'ManyFailures';
}

/**
 * Brings one subscriber what it is owed, in the order of the outbox. A call that fails is made again after one to ten seconds, and
 * nothing overtakes it. An event that the subscriber cannot apply is found by halving the call; it is tried again by itself, five times in
 * all, and then waits for an operator. Later events of its aggregate wait behind it, all others go on. Other subscribers have couriers of
 * their own. Two couriers for one subscriber, in two processes, do each other no harm: the inbox leaves out what it heard before.
 */
export class Courier {
  private running: Promise<void> | undefined;
  private wokenAgain = false;
  private stopped = false;
  private failures = 0;
  private spokeAt = 0;
  private pause: NodeJS.Timeout | undefined;
  private readonly retries = new Set<NodeJS.Timeout>();
  private failed = 0;
  /** Where what is told in this round was read. */
  private database = '';

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
    for (const retry of this.retries) clearTimeout(retry);
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
    const pause = pauseOf(this.failures);
    const { source, peer, log } = this.options;
    log.warn(
      { source, subscriber: peer.name, failures: this.failures, retryInMs: pause, ...failureOf(error) },
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
    const { source, outbox, peer, batch = deliveryLimit } = this.options;
    this.failed = 0;
    while (!this.stopped) {
      const upTo = await outbox.settledUntil();
      const { events: owed, failing, dead, database } = await outbox.owedTo(peer.name, batch);
      this.database = database;
      deadLetters.set({ subgraph: source, subscriber: peer.name }, dead);
      const [first] = owed;
      if (first && isImport(first.kind)) await this.tellImport(first, batch);
      else {
        const imported = owed.findIndex(({ kind }) => isImport(kind));
        const isAll = imported === -1 && owed.length < batch;
        if (!first && Date.now() - this.spokeAt < QUIET_MS) return; // a sign of life a second is enough
        await this.tell(imported === -1 ? owed : owed.slice(0, imported), isAll && failing === 0 ? upTo : undefined);
        if (isAll) return;
      }
    }
  }

  private deliver(events: readonly DeliveredEvent[], upTo?: string): Promise<Receipt> {
    const { source, peer } = this.options;
    return peer.deliver({ source, database: this.database, events, upTo });
  }

  /** @returns the aggregates that wait from now on, because one of these events could not be applied */
  private async tell(owed: readonly OwedEvent[], upTo?: string): Promise<Set<string>> {
    const { source, outbox, peer, log } = this.options;
    const { accepted, expected, failed } = await this.deliver(
      owed.map(event => asTold(event)),
      upTo,
    );
    this.spokeAt = Date.now();
    if (failed) return this.halve(owed, failed);
    const paid = owed.filter(({ aggregate }) => expected[aggregate] === undefined);
    await outbox.paid(
      peer.name,
      paid.map(({ id }) => id),
      this.database,
    );
    const waiting = new Set<string>();
    for (const [aggregate, next] of Object.entries(expected)) {
      const fault = await this.goBack(aggregate, next);
      const early = owed.find(event => event.aggregate === aggregate);
      if (fault && early) await this.setBack(early, fault);
      if (fault) waiting.add(aggregate);
    }
    if (owed.length > 0) log.debug({ source, subscriber: peer.name, sent: owed.length, accepted }, 'events delivered');
    return waiting;
  }

  /** One of these cannot be applied: tells them by halves, until it is alone. */
  private async halve(owed: readonly OwedEvent[], failure: Failure): Promise<Set<string>> {
    const [first] = owed;
    if (!first) throw new ManyFailures('the subscriber takes nothing');
    if (owed.length === 1) {
      await this.setBack(first, failure);
      return new Set([first.aggregate]);
    }
    const middle = Math.ceil(owed.length / 2);
    const waiting = await this.tell(owed.slice(0, middle));
    const others = owed.slice(middle).filter(({ aggregate }) => !waiting.has(aggregate));
    if (others.length > 0) for (const aggregate of await this.tell(others)) waiting.add(aggregate);
    return waiting;
  }

  /** Puts an event off that cannot be applied. */
  private async setBack({ id, kind }: OwedEvent, failure: Failure): Promise<void> {
    if (this.stopped) return; // a process that ends fails at everything
    const { source, outbox, peer, log } = this.options;
    const tries = await outbox.setBack(peer.name, id, failure, this.database);
    if (tries === undefined) return;
    const dead = tries >= TRIES;
    log.warn({ source, subscriber: peer.name, event: id, kind, tries, dead, ...failure }, 'event not applied');
    if (!dead) {
      const retry = setTimeout(() => {
        this.retries.delete(retry);
        this.wake();
      }, pauseOf(tries) + 10).unref();
      this.retries.add(retry);
    }
    this.failed += 1;
    if (this.failed >= FAILURES_OF_A_ROUND) throw new ManyFailures('many events could not be applied');
  }

  /**
   * The subscriber misses versions: tells them again from there. Where none was told, as after an import, the next one stands for all.
   * @returns why they could not be applied, if so
   */
  private async goBack(aggregate: string, next: number): Promise<Failure | undefined> {
    const { outbox, peer, batch = deliveryLimit } = this.options;
    const told = await outbox.toldOf(aggregate, next, kindsOwed(peer.kinds), batch);
    let position = next - 1;
    const events = told.map(event => {
      const snapshot = event.sequence !== position + 1;
      position = event.sequence;
      return asTold(event, snapshot);
    });
    const { expected, failed } = await this.deliver(events);
    if (failed) return failed;
    if (expected[aggregate] !== undefined) throw new Error('the subscriber still misses versions');
    await outbox.paid(
      peer.name,
      told.map(({ id }) => id),
      this.database,
    );
    return undefined;
  }

  /** Tells an import page by page as the register stands now; goes on where an earlier process stopped. */
  private async tellImport(owed: OwedEvent, first: number): Promise<void> {
    const { outbox, peer, feeds, reader } = this.options;
    const feed = feeds[registerOf(owed.kind)];
    if (!feed) throw new Error('the register has no feed');
    const act = typeof owed.payload.act === 'string' ? owed.payload.act : undefined;
    for await (const { events, after } of pagesOf(feed, reader, { act, after: owed.after ?? undefined, first })) {
      if (this.stopped) return;
      const { failed } = await this.deliver(events.map(event => ({ ...event, snapshot: true })));
      if (failed) return this.setBack(owed, failed);
      if (after !== undefined) await outbox.toldUntil(peer.name, owed.id, after, this.database);
    }
    await outbox.paid(peer.name, [owed.id], this.database);
  }
}

const asTold = ({ aggregate, sequence, kind, payload }: OwedEvent, snapshot = false): DeliveredEvent => ({
  aggregate,
  sequence,
  kind,
  payload,
  ...(snapshot && { snapshot }),
});
