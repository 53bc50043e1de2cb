import { Client, type ClientConfig, type QueryConfig, type QueryResult } from 'pg';

/** A statement that has been at work for so long holds up those behind it: they go another way, in ms. */
const HELD_UP = 100;

/**
 * One connection that reads of many requests share: each statement is sent at once, without waiting for the answers to those ahead of it
 * (pipelining, https://www.postgresql.org/docs/current/libpq-pipeline-mode.html), and is a transaction of its own. What begins one,
 * or sets something for it, must not come here.
 */
export class SharedConnection {
  #client: Promise<Client> | undefined;
  #isClosed = false;
  #waiting = 0;
  /** When the statement that is at work began, by `performance.now()`. */
  #since = 0;

  constructor(private readonly config: ClientConfig) {}

  /** Whether those who come now would wait for a long statement. */
  get isHeldUp(): boolean {
    return this.#waiting > 0 && performance.now() - this.#since > HELD_UP;
  }

  async query(query: QueryConfig): Promise<QueryResult> {
    if (this.#waiting === 0) this.#since = performance.now();
    this.#waiting += 1;
    try {
      this.#client ??= this.#open();
      const client = await this.#client;
      return await client.query(query);
    } finally {
      this.#waiting -= 1;
      this.#since = performance.now();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

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
