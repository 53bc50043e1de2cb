import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { settled } from '../../../kernel/events/settled';
import { openRegisters, type Registers, tell, thing, until } from './registers';

const AGGREGATES = 40;
const VERSIONS = 25;

let registers: Registers;
let child: ChildProcess | undefined;
beforeEach(async () => {
  registers = await openRegisters();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await registers.close();
});

async function deliverInProcess(): Promise<ChildProcess> {
  const logins = JSON.stringify({ asset: registers.connectionFor('asset'), lineage: registers.connectionFor('lineage') });
  const program = [require.resolve('./typescript.cjs'), join(__dirname, 'delivering-process.ts')] as const;
  const started = spawn(process.execPath, ['--require', 'reflect-metadata', '--require', ...program, logins], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(started.stdout!, 'data');
  return started;
}

test('a process killed in the middle of delivering, time and again, leaves every event told once and in order', async () => {
  const writing = (async () => {
    for (let version = 1; version <= VERSIONS; version++) {
      await tell(registers.teller, ...Array.from({ length: AGGREGATES }, (_, key) => thing(`${key}`, version)));
    }
  })();
  const heardWhenKilled: number[] = [];
  for (const mark of [60, 240, 430]) {
    child = await deliverInProcess();
    await until(async () => (await registers.heard()).length >= mark);
    child.kill('SIGKILL');
    await once(child, 'exit');
    heardWhenKilled.push((await registers.heard()).length);
  }
  await writing;
  child = await deliverInProcess();
  await settled([registers.teller], 20_000);
  const heard = await registers.heard();
  expect(Math.max(...heardWhenKilled)).toBeLessThan(AGGREGATES * VERSIONS);
  expect(heard).toHaveLength(AGGREGATES * VERSIONS);
  for (let key = 0; key < AGGREGATES; key++) {
    const versions = heard.filter(({ aggregate }) => aggregate === `thing:${key}`).map(({ sequence }) => sequence);
    expect(versions).toEqual(Array.from({ length: VERSIONS }, (_, index) => index + 1));
  }
});
