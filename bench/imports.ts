import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval as every } from 'node:timers/promises';
import { projectFile } from '../kernel/root';
import { stopLater } from './closing';
import { catalogEntries, edgesOfEvent, type Lines, legalEntities, openLineage, writeLines } from './data/import-files';
import { effort, say } from './measure';
import { ownFolder } from './own-folder';

const MB = 1024 * 1024;
const part = effort.passes === 1 ? 50 : 1;
const [entities, entries, edges, files] = [200_000 / part, 1_000_000 / part, 3_000_000 / part, 4];
const jobs = edges / files / edgesOfEvent;
const systems = 5_000 / part;

interface Step {
  readonly title: string;
  readonly lines: Lines;
  readonly command: readonly string[];
}

const steps: readonly Step[] = [
  { title: `${entities} legal entities`, lines: legalEntities(entities), command: ['legal-entities'] },
  { title: `${entries} catalog entries`, lines: catalogEntries(entries), command: ['catalog', '--jurisdiction', 'chifeng'] },
  ...Array.from({ length: files }, (_, file) => ({
    title: `${edges / files} edges of OpenLineage, file ${file + 1} of ${files}`,
    lines: openLineage(file * jobs, jobs, systems),
    command: ['openlineage'],
  })),
];

interface Ran {
  readonly seconds: number;
  /** Most memory of the process, MB; Linux alone tells. */
  readonly peak: number;
  readonly said: string;
}

const peakOf = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Runs a command of the program to its end. @throws Error with what it said when it fails */
async function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const began = performance.now();
  const child = spawn(process.execPath, [projectFile('dist', 'cli/shuji.js'), ...args], { env: { ...process.env, ...env } });
  let [said, peak] = ['', Number.NaN];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said += data));
  const ended = new AbortController();
  const exited = once(child, 'exit').finally(() => ended.abort());
  const watch = async () => {
    for await (const _ of every(100, undefined, { signal: ended.signal })) peak = peakOf(child.pid as number);
  };
  await Promise.all([exited, watch().catch(() => undefined)]);
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${child.exitCode}\n${said.slice(-4_000)}`);
  return { seconds: (performance.now() - began) / 1000, peak, said };
}

/** How long files of a whole city take by the program's own commands, from its start until every subgraph knows, and in how much memory. */
export async function imports(): Promise<void> {
  const folder = ownFolder('imports');
  stopLater(async () => rmSync(folder, { recursive: true, force: true }));
  const env = { SHUJI_DATA: folder, SHUJI_SAMPLE: 'off', LOG_LEVEL: 'error' };
  await run(['migrate'], env);
  console.log('| What | MB | s | a second | peak MB |\n| --- | --: | --: | --: | --: |');
  for (const {
    title,
    lines,
    command: [kind = '', ...options],
  } of steps) {
    const file = join(folder, kind);
    await writeLines(lines, file);
    say(title);
    const { seconds, peak, said } = await run(['import', kind, file, ...options], env);
    say(said);
    const count = Number(/^\d+/.exec(title)?.[0]);
    const cells = [
      title,
      (statSync(file).size / MB).toFixed(0),
      seconds.toFixed(1),
      Math.round(count / seconds),
      Math.round(peak),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
