import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { importCommand } from '../../../cli/commands/import';
import { loginOf } from '../../../kernel/postgres';
import { projectFile } from '../../../kernel/root';
import { aCreditCode, aFolder } from '../import/parsers';
import { aCommandHouse, type CommandHouse } from './run';

const ROWS = 8_000;
const folder = aFolder();
let file: string;
let house: CommandHouse;
beforeAll(async () => {
  house = await aCommandHouse();
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `${aCreditCode(at + 1)},示例机构${at},${at > 0 ? aCreditCode(Math.ceil(at / 10)) : ''}`,
  );
  file = folder.file('large.csv', `code,name,parent\n${rows.join('\n')}\n`);
});
afterAll(async () => {
  await house.close();
  folder.remove();
});

function importing(): ChildProcess {
  const program = ['--require', require.resolve('../../kernel/events/typescript.cjs'), projectFile('cli', 'shuji.ts')];
  const { DATABASE_URL, SHUJI_DATA, SHUJI_SECRETS } = house.config;
  return spawn(process.execPath, [...program, 'import', 'legal-entities', file], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL, SHUJI_DATA, SHUJI_SECRETS },
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

/** Waits for a statement of the import's own connection. */
async function until(condition: string): Promise<void> {
  const statement = `select from pg_stat_activity where datname = current_database() and usename = 'shuji_legal_entity' and ${condition}`;
  for (let tries = 0; (await house.rows(statement)).length === 0; tries++) {
    if (tries > 1_500) throw new Error('the import did not come so far');
    await sleep(20);
  }
}

const gone = async () => {
  for (;;) {
    const left = await house.rows(
      `select from pg_stat_activity where datname = current_database() and usename = 'shuji_legal_entity'`,
    );
    if (left.length === 0) return;
    await sleep(20);
  }
};

const left = async () => {
  const [counts] = await house.rows<
    Record<string, number>
  >(`select (select count(*) from legal_entity.legal_entity)::int as bodies,
    (select count(*) from legal_entity.legal_entity_history)::int as versions, (select count(*) from legal_entity.import_act)::int as acts,
    (select count(*) from legal_entity.outbox where kind <> 'audit.sealed')::int as events, (select count(*) from asset.organization)::int as projected`);
  return counts;
};
const NOTHING = { bodies: 0, versions: 0, acts: 0, events: 0, projected: 0 };

test('killed while rows are copied, the import leaves nothing', async () => {
  const child = importing();
  await until(`query like 'copy incoming%'`);
  await kill(child);
  await gone();
  expect(await left()).toEqual(NOTHING);
});

test('killed when every row is written and only the commit is missing, the import leaves nothing; the next one loads the whole file', async () => {
  const holder = new Client(loginOf(house.config.DATABASE_URL as string));
  await holder.connect();
  // The event is the last write: with its table held, everything else has been written when the import waits.
  await holder.query('begin; lock table legal_entity.outbox in share mode');
  const child = importing();
  await until(`wait_event_type = 'Lock' and query like '%insert into outbox%insert into audit_entry%'`);
  await kill(child);
  await holder.query('rollback');
  await holder.end();
  await gone();
  expect(await left()).toEqual(NOTHING);

  expect(await house.run(importCommand, 'legal-entities', file)).toMatchObject({ exitCode: 0 });
  expect(await left()).toEqual({ bodies: ROWS, versions: ROWS, acts: 1, events: 1, projected: ROWS });
});

test('killed while the other subgraphs are being told, they know everything after the next command', async () => {
  const changed = folder.file(
    'changed.csv',
    `code,name\n${Array.from({ length: ROWS }, (_, at) => `${aCreditCode(at + 1)},新名称${at}`).join('\n')}\n`,
  );
  file = changed;
  const child = importing();
  for (;;) {
    const [{ told }] = (await house.rows<{ told: number }>(
      'select count(*)::int as told from asset.organization where version = 2',
    )) as [{ told: number }];
    if (told > 0 && told < ROWS) break;
    if (child.exitCode !== null) throw new Error('the import ended before it could be killed');
    await sleep(5);
  }
  await kill(child);
  await gone();
  expect((await house.run(importCommand, 'legal-entities', changed)).output).toContain(`unchanged ${ROWS}`);
  expect(await house.rows('select count(*)::int as n from asset.organization where version = 2')).toEqual([{ n: ROWS }]);
});
