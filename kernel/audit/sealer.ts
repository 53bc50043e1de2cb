import type { Database } from '../database';
import { failureOf } from '../events/failure';
import { keepHead } from './heads';
import { type Head, sealOnce } from './seal';
import type { SealKeys } from './seal-keys';

/** So long a line may stand unsealed after its transaction, and all before it, have ended: this, and what sealing itself takes. */
const EVERY_MS = 800;
const LONGEST_PAUSE_MS = 10_000;

/** Names and codes only. */
export interface SealerLog {
  warn(fields: object, message: string): void;
}

export interface SealerOptions {
  readonly database: Pick<Database, 'dataSource' | 'subgraph'>;
  readonly keys: SealKeys;
  /** Folder outside of the database where heads are kept; left out, they are kept in the database alone. */
  readonly heads?: string;
}

/**
 * Seals a subgraph's trail from time to time. Of several processes one at a time does it; one that fails tries again, says so once,
 * and keeps nothing from ending.
 */
export class Sealer {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private failures = 0;
  private isHeadsTold = true;

  constructor(private readonly options: SealerOptions) {}

  start(log: SealerLog): void {
    this.stopped = false;
    this.after(0, log);
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Seals all there is to seal now. @returns whether something was */
  async seal(log: SealerLog): Promise<boolean> {
    const { database, keys } = this.options;
    for (let sealed: Head | undefined; ; ) {
      const { head, more } = await sealOnce(database, keys);
      sealed = head ?? sealed;
      if (more && !this.stopped) continue;
      if (sealed) await this.keep(sealed, log);
      return sealed !== undefined;
    }
  }

  private after(pause: number, log: SealerLog): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round(log).finally(() => {
        this.running = undefined;
        this.after(Math.min(EVERY_MS * 2 ** Math.min(this.failures, 4), LONGEST_PAUSE_MS), log);
      });
    }, pause).unref();
  }

  private async round(log: SealerLog): Promise<void> {
    try {
      await this.seal(log);
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      const source = this.options.database.subgraph;
      if (this.failures === 2 && !this.stopped)
        log.warn({ source, ...failureOf(error) }, 'audit trail not sealed; trying again');
    }
  }

  /** A head that cannot be kept outside is kept in the database all the same. */
  private async keep(head: Head, log: SealerLog): Promise<void> {
    const { database, heads } = this.options;
    if (heads === undefined) return;
    try {
      await keepHead(heads, database.subgraph, head);
      this.isHeadsTold = true;
    } catch (error) {
      if (this.isHeadsTold) log.warn({ source: database.subgraph, ...failureOf(error) }, 'AUDIT_HEADS cannot be written');
      this.isHeadsTold = false;
    }
  }
}
