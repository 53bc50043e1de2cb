import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessOptions {
  readonly command: readonly string[];
  readonly folder: string;
  /** The whole environment but for PATH: nothing of the test's own leaks in. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Milliseconds from being told to stop, or from the start. */
  readonly ms: number;
}

/** One process of ours, and what it said. */
export class RunningProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #startedAt = performance.now();
  #output = '';

  constructor({ command: [program = '', ...args], folder, env }: ProcessOptions) {
    this.#child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#child, 'close');
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
  }

  get output(): string {
    return this.#output;
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  #end(since: number): Ended {
    return { code: this.#child.exitCode, signal: this.#child.signalCode, ms: performance.now() - since };
  }

  async ended(): Promise<Ended> {
    await this.#ended;
    return this.#end(this.#startedAt);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    const told = performance.now();
    this.#child.kill(signal);
    await this.#ended;
    return this.#end(told);
  }

  /** Waits until `GET url` is answered with 200. @throws Error with what the process said, should it end before */
  async ready(url: string): Promise<void> {
    for (;;) {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) throw new Error(`ended: ${this.#output}`);
      const ok = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
        response => response.ok,
        () => false,
      );
      if (ok) return;
      await sleep(100);
    }
  }
}

/** Ports that nobody listens at now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map(server => once(server, 'listening')));
  const ports = servers.map(server => (server.address() as { port: number }).port);
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
  return ports;
}
