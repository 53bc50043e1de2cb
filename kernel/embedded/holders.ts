import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isRunning } from './process-identity';

const LOCK_WAIT_MS = 60_000;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/**
 * The Node processes that use one data folder. Each leaves a file in `holders/`; whoever leaves last stops the server. A killed
 * process leaves its file behind, which counts for nothing.
 */
export class Holders {
  private readonly folder: string;
  private readonly lock: string;

  constructor(data: string) {
    this.folder = join(data, 'postgres.holders');
    this.lock = join(data, 'postgres.lock');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Runs `work` while no other process starts or stops the server of this folder. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const draft = `${this.lock}.${process.pid}-${randomBytes(4).toString('hex')}`;
    writeFileSync(draft, identityOf(process.pid), { mode: 0o600 });
    try {
      await this.takeLock(draft);
    } finally {
      rmSync(draft, { force: true });
    }
    try {
      return await work();
    } finally {
      rmSync(this.lock, { force: true });
    }
  }

  private async takeLock(draft: string): Promise<void> {
    for (const end = Date.now() + LOCK_WAIT_MS; ; ) {
      try {
        linkSync(draft, this.lock);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = read(this.lock);
      if (holder !== '' && !isRunning(holder)) rmSync(this.lock, { force: true });
      else if (Date.now() > end) throw new Error(`另一进程长时间占用 Another process keeps holding: ${this.lock}`);
      else await sleep(40);
    }
  }

  /** Enters this process; the text returned is what `leave` wants. */
  enter(): string {
    const name = `${process.pid}-${randomBytes(4).toString('hex')}`;
    writeFileSync(join(this.folder, name), identityOf(process.pid), { mode: 0o600 });
    return name;
  }

  leave(name: string): void {
    rmSync(join(this.folder, name), { force: true });
  }

  /** How many hold the server now; files of processes that are gone are cleared away. */
  count(): number {
    return readdirSync(this.folder).filter(name => {
      if (isRunning(read(join(this.folder, name)))) return true;
      this.leave(name);
      return false;
    }).length;
  }
}
