import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFile } from '../../../kernel/root';

const folder = mkdtempSync(join(tmpdir(), 'shuji-dropped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process of its own that serves; what it is asked, and whether it lives afterwards. */
async function served(query: string, engine: string, ...guarded: string[]) {
  const typescript = projectFile('test', 'kernel', 'events', 'typescript.cjs');
  const file = join(__dirname, 'serving-process.ts');
  const child = spawn(
    process.execPath,
    ['--require', 'reflect-metadata', '--require', typescript, file, engine, folder, ...guarded],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const exited = once(child, 'exit');
  const early = exited.then(() => Promise.reject(new Error(`it did not start: ${told}`)));
  const [address] = (await Promise.race([once(child.stdout, 'data'), early])) as [Buffer];
  early.catch(() => undefined);
  const ask = () =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  try {
    const answer = (await (await ask()).json()) as { data: unknown; errors?: object[] };
    const isAlive = await Promise.race([exited.then(() => false), sleep(1_000, true)]);
    return { answer, isAlive, told };
  } finally {
    child.kill('SIGKILL');
    await exited;
  }
}

// What stands behind a field that fails at once is not begun, so nothing of its item is awaited.
const dropping = '{ things { now later } }';

test.each(['planned', 'fused'])('a failure that graphql-js drops does not end the process: %s', async engine => {
  const { answer, isAlive, told } = await served(dropping, engine, 'guarded');
  expect(answer).toMatchObject({ data: { things: null }, errors: [expect.anything()] });
  expect([isAlive, told]).toEqual([true, expect.any(String)]);
});

test('it is written down with its place', async () => {
  const { told } = await served(dropping, 'planned', 'guarded');
  expect(told).toContain('"requestId":"dropped"');
  expect(told).toContain('"path":"things.later"');
});

test('without that the planned engine would end the process with one question', async () => {
  expect((await served(dropping, 'planned')).isAlive).toBe(false);
});

test('what nobody handles and no executor dropped ends the process as before', async () => {
  const { isAlive, told } = await served('{ stray }', 'planned', 'guarded');
  expect(isAlive).toBe(false);
  expect(told).toContain('nobody waits for this');
});

test.each(['serve-register.ts', 'serve-subgraph.ts'])('every process that serves is kept alive so: %s', file => {
  expect(readFileSync(projectFile('gateway', file), 'utf8')).toContain('outliveDroppedFailures(log);');
});
