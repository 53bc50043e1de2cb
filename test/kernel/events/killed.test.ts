import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { settled } from '../../../kernel/events/settled';
import { repeated } from '../../proofs';
import type { Life } from './dying-process';
import { type Point, points } from './points';
import { openRegisters, type Registers, tell, until } from './registers';
import { thing } from './things';

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

const logins = () => ({ asset: registers.connectionFor('asset'), lineage: registers.connectionFor('lineage') });

/** Starts a program of this folder; it says when it is under way. */
async function started(file: string, told: object): Promise<ChildProcess> {
  const program = [require.resolve('./typescript.cjs'), join(__dirname, file)] as const;
  const process_ = spawn(process.execPath, ['--require', 'reflect-metadata', '--require', ...program, JSON.stringify(told)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(process_.stdout, 'data');
  return process_;
}

const deliverInProcess = () => started('delivering-process.ts', logins());

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

/** A process that waits for its start, so that it can load while another one lives. */
const born = (dies?: Life['dies']) => started('dying-process.ts', { ...logins(), dies });

async function lifeOf(process_: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  child = process_;
  const ended = once(process_, 'exit');
  process_.stdin!.write('go\n');
  const [code, signal] = await ended;
  return { code, signal };
}

const KILLS = repeated(5, 50);

test.each<Point>(points)(
  'killed %s, time and again: no event is lost, none has its effect twice, each thing keeps its order',
  async at => {
    const deaths: (string | null)[] = [];
    let next = born({ at, passage: 1 });
    for (let kill = 1; kill <= KILLS; kill++) {
      const now = await next;
      next = born(kill < KILLS ? { at, passage: 1 + ((kill * 3) % 7) } : undefined);
      deaths.push((await lifeOf(now)).signal);
    }
    expect(await lifeOf(await next)).toEqual({ code: 0, signal: null });
    expect(deaths).toEqual(Array.from({ length: KILLS }, () => 'SIGKILL'));

    const things = await rowsOf<{ key: string; version: number }>('select key, version from thing order by key');
    const told = await rowsOf<{ aggregate: string; sequence: number }>(
      'select aggregate, sequence::int from outbox order by id',
    );
    const heard = await registers.heard();
    expect(things).toHaveLength(5);
    for (const { key, version } of things) {
      const everyVersion = Array.from({ length: version }, (_, index) => index + 1);
      const of = (events: readonly { aggregate: string; sequence: number }[]) =>
        events.filter(({ aggregate }) => aggregate === `thing:${key}`).map(({ sequence }) => sequence);
      expect(of(told)).toEqual(everyVersion);
      expect(of(heard)).toEqual(everyVersion);
    }
    expect(await registers.owed()).toBe(0);
    if (process.env.SHOW_FIGURES) console.log(`${at}: ${KILLS} kills, ${told.length} events, ${heard.length} effects`);
  },
  60_000 + KILLS * 10_000,
);

const rowsOf = async <Row>(statement: string): Promise<Row[]> =>
  (await registers.teller.database.pool.query(statement)).rows as Row[];
