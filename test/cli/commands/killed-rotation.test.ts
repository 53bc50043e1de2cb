import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { keysCommand } from '../../../cli/commands/keys';
import { readKeyRing } from '../../../kernel/ciphers/key-ring';
import { Refused } from '../../../kernel/refused';
import { projectFile } from '../../../kernel/root';
import { anIdentityNumber } from '../../natural-person/person-register';
import { repeated } from '../../proofs';
import { aServingRegister, type KnownPerson, type ServingRegister } from '../keys/serving-register';
import { aCommandHouse, type CommandHouse } from './run';

const PERSONS = repeated(500, 100_000);
const CLIENTS = repeated(4, 20);
const KILLS_AT_RANDOM = repeated(1, 30);

let house: CommandHouse;
let register: ServingRegister;
let persons: KnownPerson[];
let holder: Client;
beforeAll(async () => {
  house = await aCommandHouse({ hasOwnSecrets: true });
  const { config, postgres } = house;
  register = await aServingRegister({ config, postgres });
  persons = await register.fill(PERSONS);
  holder = new Client(postgres.admin);
  await holder.connect();
}, 300_000);
afterAll(async () => {
  await holder.end();
  await register.close();
  await house.close();
});

function running(...args: string[]): ChildProcess {
  const program = ['--require', require.resolve('../../kernel/events/typescript.cjs'), projectFile('cli', 'shuji.ts')];
  const { DATABASE_URL, SHUJI_DATA, SHUJI_SECRETS } = house.config;
  return spawn(process.execPath, [...program, 'keys', ...args], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL, SHUJI_DATA, SHUJI_SECRETS },
  });
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function until(isSo: () => boolean | Promise<boolean>, child?: ChildProcess): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await isSo())) {
    if (child && hasEnded(child)) throw new Error('the command ended before it came so far');
    if (Date.now() > deadline) throw new Error('it did not come so far');
    await sleep(2);
  }
}

const thereIs = async (statement: string) => (await house.rows(statement)).length > 0;

/** Kills the command, and waits until the database has noticed. */
async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  if (!hasEnded(child) && child.kill('SIGKILL')) await exited;
  await until(
    async () =>
      !(await thereIs(
        `select from pg_stat_activity where datname = current_database() and query like '%pg_try_advisory_lock%' and pid <> pg_backend_pid()`,
      )),
  );
}

const idsOf = (name: 'encryption' | 'index') => [
  ...readKeyRing(readFileSync(join(house.config.SHUJI_SECRETS, `person-${name}.key`), 'utf8')).keys(),
];
const isWaiting = (what: string) =>
  thereIs(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%${what}%'`,
  );

/** Whoever uses the register meanwhile: what they read and found, and whatever was not as it should be. */
function clients(before: Date) {
  const faults: string[] = [];
  const counts = { opened: 0, found: 0, earlier: 0, refused: 0, entered: 0 };
  let isOver = false;
  const any = () => persons[Math.floor(Math.random() * persons.length)] as KnownPerson;
  const note = (fault: unknown) => void faults.push(String((fault as Error)?.stack ?? fault));
  const reading = async () => {
    for (let n = 0; !isOver; n++) {
      const person = any();
      try {
        const isEarlier = n % 10 === 9;
        const opened = await register.open(person, isEarlier ? before : undefined);
        if (opened?.documentNumber !== person.documentNumber) note('another number');
        counts[isEarlier ? 'earlier' : 'opened'] += 1;
        if ((await register.find(person)) !== person.id) note('not found by its document');
        counts.found += 1;
      } catch (error) {
        note(error);
      }
      await sleep(1);
    }
  };
  const entering = async () => {
    while (!isOver) {
      try {
        const again = await register.register(any().documentNumber);
        if (!(again instanceof Refused) || again.findings[0]?.rule !== 'PERSON_EXISTS') note('a document was entered again');
        counts.refused += 1;
        const documentNumber = anIdentityNumber('19991231');
        const [one, other] = await Promise.all([register.register(documentNumber), register.register(documentNumber)]);
        if (one instanceof Refused === other instanceof Refused) note('not exactly one of two was entered');
        counts.entered += 1;
      } catch (error) {
        note(error);
      }
      await sleep(20);
    }
  };
  const all = Promise.all([...Array.from({ length: CLIENTS }, reading), entering()]);
  return {
    counts,
    faults,
    async stop() {
      isOver = true;
      await all;
    },
  };
}

test('killed at every stage and at random, the rotation is gone on with to its end, while the register serves without a fault', async () => {
  await sleep(20);
  const before = new Date(Date.now() - 10);
  const [sample] = persons as [KnownPerson];
  const [old] = (await house.rows<{ cipher: string; digest: string }>(
    `select encode(i.document_number_cipher, 'hex') as cipher, encode(x.index, 'hex') as digest
     from natural_person.person_identity i join natural_person.person_index x on x.person = i.person where i.person = '${sample.id}'`,
  )) as [{ cipher: string; digest: string }];
  const serving = clients(before);
  try {
    // a key has been added to one ring, or to both
    let child = running('rotate', '--provider', 'sm4');
    await until(() => idsOf('encryption').length === 2, child);
    await kill(child);
    expect(idsOf('encryption')).toEqual([1, 2]);

    // half the digests are written: one document is held
    const [middle] = await house.rows<{ person: string }>(
      `select person from natural_person.person_index order by person offset ${Math.floor(PERSONS / 2)} limit 1`,
    );
    await holder.query(`begin; select from natural_person.person_index where person = '${middle?.person}' for update`);
    child = running('rotate');
    await until(() => isWaiting('insert into person_index'), child);
    await kill(child);
    await holder.query('rollback');
    const [written] = await house.rows<{ n: number }>(
      'select count(distinct person)::int as n from natural_person.person_index where key = 2',
    );
    expect(idsOf('index')).toEqual([1, 2]);
    if (PERSONS > 1_000) expect(written?.n).toBeGreaterThan(0);

    // the new keys are first, nothing or little is sealed with them
    child = running('rotate');
    await until(() => idsOf('encryption')[0] === 2, child);
    await kill(child);

    // all but one person is sealed anew
    await holder.query(`begin; select from natural_person.person_identity where person = '${sample.id}' for update`);
    child = running('rotate');
    await until(() => thereIs('select from natural_person.person_identity where key = 2 having count(*) > 500'), child);
    await kill(child);
    await holder.query('rollback');

    for (let n = 0; n < KILLS_AT_RANDOM; n++) {
      child = running('rotate');
      await sleep(Math.random() * 6_000);
      await kill(child);
    }
    expect((await house.run(keysCommand, 'rotate')).exitCode).toBe(0);
    const [latest] = idsOf('encryption');
    expect(idsOf('index')[0]).toBe(latest);

    // the old digests are going
    await holder.query(`begin; select from natural_person.person_index where person = '${sample.id}' for update`);
    child = running('retire');
    await until(() => isWaiting('delete from person_index'), child);
    await kill(child);
    await holder.query('rollback');
    expect((await house.run(keysCommand, 'retire')).exitCode).toBe(0);

    expect([idsOf('encryption'), idsOf('index')]).toEqual([[latest], [latest]]);
    await sleep(200);
  } finally {
    await serving.stop();
  }
  const { counts, faults } = serving;
  console.log(
    `${PERSONS} persons, ${CLIENTS} clients, ${5 + KILLS_AT_RANDOM} kills: ${JSON.stringify(counts)}, ${faults.length} faults`,
  );
  expect(faults.slice(0, 5)).toEqual([]);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);

  const named = await house.rows(
    `select key from natural_person.person_identity union select key from natural_person.person_index`,
  );
  expect(named).toEqual([{ key: idsOf('index')[0] }]);
  const [documents] = await house.rows(`select count(*) = count(distinct person) as "once" from natural_person.person_index`);
  expect(documents).toEqual({ once: true });

  const tables = await house.rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname like 'natural\\_person%'`,
  );
  for (const { name } of tables) {
    const holding = await house.rows(
      `select from ${name} t where t::text like '%${old.cipher}%' or t::text like '%${old.digest}%'`,
    );
    expect([name, holding.length]).toEqual([name, 0]);
  }
  const bytes = await house.rows(
    `select table_name from information_schema.columns where table_schema = 'natural_person' and data_type = 'bytea' and table_name like '%history'`,
  );
  expect(bytes).toEqual([]);
  expect(await register.open(sample, before)).toMatchObject({ documentNumber: sample.documentNumber });
}, 1_800_000);
