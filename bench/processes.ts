import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFile } from '../kernel/root';

/** A server in a process of its own, as in earnest: it shares no event loop with the load. */
export interface Served {
  readonly url: string;
  /** Sends a signal and waits for what it answers on its standard output. */
  answerTo(signal: NodeJS.Signals, answer: RegExp): Promise<RegExpExecArray>;
  stop(): Promise<void>;
}

/** How a program is run where not as usual. */
export interface Running {
  /** The program that runs it; the one that runs this, unless told. */
  readonly node?: string;
  readonly flags?: readonly string[];
}

/** As `npm start` runs it. */
const flags = ['--enable-source-maps', '--max-semi-space-size=64'];
const patience = 60_000;

/**
 * Starts a compiled program and waits until it tells its address.
 * @param script path below `dist/` and arguments
 * @param env its whole environment
 * @throws Error with what it wrote to standard error when it ends or stays silent
 */
export async function serve(
  script: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  { node = process.execPath, flags: more = [] }: Running = {},
): Promise<Served> {
  const [file, ...rest] = script;
  const child = spawn(node, [...flags, ...more, projectFile('dist', file), ...rest], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let complaint = '';
  child.stderr.on('data', data => {
    complaint = `${complaint}${data}`.slice(-4_000);
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await Promise.race([exited, sleep(6_000, undefined, { ref: false })]);
    child.kill('SIGKILL');
  };
  const answerTo: Served['answerTo'] = (signal, answer) =>
    new Promise(resolve => {
      let said = '';
      const listen = (data: Buffer) => {
        said += data;
        const found = answer.exec(said);
        if (!found) return;
        child.stdout.off('data', listen);
        resolve(found);
      };
      child.stdout.on('data', listen);
      child.kill(signal);
    });
  let told = '';
  const address = new Promise<string>(resolve => {
    child.stdout.on('data', data => {
      told += data;
      const url = /http:\/\/[\d.]+:\d+/.exec(told)?.[0];
      if (url) resolve(url);
    });
  });
  const url = await Promise.race([address, exited.then(() => undefined), sleep(patience, undefined, { ref: false })]);
  if (url !== undefined) return { url, answerTo, stop };
  await stop();
  throw new Error(`${script.join(' ')} did not start\n${complaint}`);
}
