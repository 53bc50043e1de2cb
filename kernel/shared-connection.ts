import { Client, type ClientConfig, type QueryConfig, type QueryResult } from 'pg';

/**
 * A statement that is at work while so many ticks pass, of so many ms, holds up those behind it: they go another way. Ticks and not the
 * time: what waits because the process itself is busy has no better way, and a new connection would take that process as long.
 */
const HELD_UP = { ticks: 5, of: 10 };

/**
 * So many statements are under way at once, the others wait for their turn: answers that arrive together are worked on together, and
 * meanwhile the process takes no new connection of a client.
 */
const AT_ONCE = 16;

/**
 * One connection that reads of many requests share: each statement is sent at once, without waiting for the answers to those ahead of it
 * (pipelining, https://www.postgresql.org/docs/current/libpq-pipeline-mode.html), and is a transaction of its own. What begins one,
 * or sets something for it, must not come here.
 */
export class SharedConnection {
  #client: Promise<Client> | undefined;
  #isClosed = false;
  #waiting = 0;
  readonly #turns: (() => void)[] = [];
  /** Ticks since the statement that is at work began. */
  #ticks = 0;
  #isTicking = false;

  constructor(private readonly config: ClientConfig) {}

  /** Whether those who come now would wait for a long statement. */
  get isHeldUp(): boolean {
    return this.#waiting > 0 && this.#ticks >= HELD_UP.ticks;
  }

  async query(query: QueryConfig): Promise<QueryResult> {
    if (this.#waiting === 0) this.#ticks = 0;
    this.#waiting += 1;
    if (!this.#isTicking) this.#tick();
    if (this.#waiting > AT_ONCE) await new Promise<void>(begin => this.#turns.push(begin));
    try {
      this.#client ??= this.#open();
      const client = await this.#client;
      return await client.query(query);
    } finally {
      this.#waiting -= 1;
      this.#ticks = 0;
      this.#turns.shift()?.();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  #tick = (): void => {
    this.#isTicking = this.#waiting > 0;
    if (!this.#isTicking) return;
    setTimeout(() => {
      this.#ticks += 1;
      this.#tick();
    }, HELD_UP.of).unref();
  };

  /** One that breaks fails the statements under way; the next opens another. */
  #open(): Promise<Client> {
    if (this.#isClosed) throw new Error('the connection was closed');
    const client = new Client({ ...this.config, pipeline: true } as ClientConfig);
    const opened = client.connect().then(() => client);
    const forget = () => {
      if (this.#client === opened) this.#client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    opened.catch(forget);
    return opened;
  }
}
