/** What a process has opened so far, to be closed in the opposite order: when it stops, or when it could not open the rest. */
export class Opened {
  readonly #closers: (() => Promise<void>)[] = [];

  /** Notes how to close what was just opened. */
  with<T>(opened: T, close: (opened: T) => Promise<void>): T {
    this.#closers.push(() => close(opened));
    return opened;
  }

  /** Each is closed once, the latest first; one that does not close keeps the process from none of the others. */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.#closers.pop(); close; close = this.#closers.pop())
      await close().catch(error => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  /** Runs `open`; should it fail, nothing stays open. */
  async orNothing<T>(open: () => Promise<T>): Promise<T> {
    try {
      return await open();
    } catch (error) {
      await this.close().catch(() => undefined); // the first failure is the one to tell
      throw error;
    }
  }
}
