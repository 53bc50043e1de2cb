import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { AuditChain } from '../../../kernel/audit/check-chain';
import { theRegister } from '../../../kernel/audit/entry';
import { readHeads } from '../../../kernel/audit/heads';
import { noteAct } from '../../../kernel/audit/note-act';
import { SealKeys, sealKeys } from '../../../kernel/audit/seal-keys';
import { Sealer } from '../../../kernel/audit/sealer';
import { verifyChain } from '../../../kernel/audit/verify-chain';
import { type Database, openDatabase } from '../../../kernel/database';
import { everything } from '../../../kernel/row-security';
import { cloneDatabase, type TestDatabase } from '../../database';
import { sealTogether } from './seal-together';

const keys = new SealKeys(sealKeys.make());
const quiet = { warn: () => {} };

let test_: TestDatabase;
let owner: Client;
let database: Database;
let folder: string;
let sealer: Sealer;
beforeEach(async () => {
  test_ = await cloneDatabase();
  owner = new Client(test_.postgres.admin);
  await owner.connect();
  await owner.query('set search_path = catalog, public');
  database = await openDatabase('catalog', test_.postgres.connectionFor('catalog'), []);
  folder = mkdtempSync(join(tmpdir(), 'shuji-heads-'));
  sealer = new Sealer({ database, keys, heads: folder });
});
afterEach(async () => {
  await owner.end();
  await database.close();
  await test_.drop();
  rmSync(folder, { recursive: true });
});

const note = (operation: string, jurisdictions: string[] = []) =>
  noteAct(database, {
    operation,
    at: new Date(),
    by: theRegister(operation),
    jurisdictions,
    detail: { n: 5 },
  });

async function sealed(...rounds: string[][]): Promise<void> {
  for (const round of rounds) {
    for (const operation of round) await note(operation, operation.startsWith('jy') ? ['jiyuan'] : []);
    await untilSealed();
  }
}

const untilSealed = (with_ = sealer): Promise<void> => sealTogether(database, () => with_.seal(quiet));

const verified = async (): Promise<AuditChain> =>
  verifyChain({
    subgraph: 'catalog',
    reader: database.reader(undefined, everything),
    keys,
    heads: await readHeads(folder, 'catalog'),
  });
const faults = async () => (await verified()).faults.map(({ kind, batch, entry }) => [kind, batch, entry]);
/** What whoever owns the database can do: no trigger and no right keeps them from it. */
const tamper = (statement: string, values?: unknown[]) => owner.query(statement, values);

test('what was written is sealed once, in batches by the day until which it is kept; without new lines nothing is written', async () => {
  await sealed(['a', 'jy b', 'c'], ['d'], [], []);
  const { rows } = await owner.query(
    'select number::int, entries, ids::int[], keep_until > current_date + 300 as long from audit_batch order by number',
  );
  expect(rows).toEqual([
    { number: 1, entries: 2, ids: [1, 3], long: true },
    { number: 2, entries: 1, ids: [2], long: false },
    { number: 3, entries: 1, ids: [4], long: true },
  ]);
  expect(await verified()).toMatchObject({ entries: 4, batches: 3, intact: true, faults: [], unsealed: 0, complete: true });
  const heads = readFileSync(join(folder, 'catalog.jsonl'), 'utf8').trim().split('\n');
  expect(heads.map(line => JSON.parse(line).number)).toEqual([2, 3]);
  const events = await owner.query("select kind, aggregate, sequence::int from outbox where kind = 'audit.sealed' order by id");
  expect(events.rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

test('a line of a transaction that still runs is sealed when it has ended, and none that comes before it is forgotten', async () => {
  const slow = new Client(test_.postgres.connectionFor('catalog'));
  await slow.connect();
  await slow.query('begin');
  await slow.query(
    `insert into audit_entry (at, subject, roles, operation, outcome, keep_until, request_id)
     values (now(), 'a', '{}', 'slow', 'DONE', now() + interval '1 year', 'a')`,
  );
  await note('quick');
  await sealer.seal(quiet);
  expect(await verified()).toMatchObject({ entries: 0, unsealed: 1, intact: true });
  await slow.query('commit');
  await slow.end();
  await sealed([]);
  expect(await verified()).toMatchObject({ entries: 2, unsealed: 0, intact: true });
});

test('thousands of lines, of one transaction and of many, are sealed in batches of at most five hundred', async () => {
  const lines = (n: number) =>
    `insert into audit_entry (at, subject, roles, operation, outcome, keep_until, request_id)
     select now(), 'a', '{}', 'bulk', 'DONE', now() + interval '1 year', g::text from generate_series(1, ${n}) g`;
  await database.pool.query(lines(4_321));
  for (let n = 0; n < 30; n++) await database.pool.query(lines(99));
  await sealed([]);
  expect(await verified()).toMatchObject({ entries: 4_321 + 2_970, intact: true, unsealed: 0 });
  const { rows } = await owner.query('select max(entries)::int as most, count(*)::int as n from audit_batch');
  expect(rows[0].most).toBe(500);
});

test('two sealers at once seal each line once', async () => {
  const other = new Sealer({ database, keys });
  for (let round = 0; round < 10; round++) {
    await Promise.all([note('x'), note('y'), sealer.seal(quiet), other.seal(quiet)]);
  }
  await sealed([]);
  expect(await verified()).toMatchObject({ entries: 20, intact: true });
});

describe('whoever owns the database cannot quietly', () => {
  beforeEach(() => sealed(['a', 'b', 'c'], ['d', 'e'], ['f']));

  test.each([
    ['change a line', "update audit_entry set subject = 'x' where id = 2", [['EDITED', 1, '2']]],
    ['change a purpose', "update audit_entry set purpose = '' where id = 4", [['EDITED', 2, '4']]],
    [
      'change a figure in a detail',
      `update audit_entry set detail = '{"n": 12345678901234567891}' where id = 5`,
      [['EDITED', 2, '5']],
    ],
    ['move a line in time', "update audit_entry set at = at - interval '2 days' where id = 6", [['EDITED', 3, '6']]],
    ['shorten how long it is kept', 'update audit_entry set keep_until = keep_until - 1 where id = 1', [['EDITED', 1, '1']]],
    ['move a line to the end', 'update audit_entry set position = position + 1000000 where id = 3', [['EDITED', 1, '3']]],
    ['remove a line', 'delete from audit_entry where id = 1', [['MISSING', 1, '1']]],
    ['remove the last line', 'delete from audit_entry where id = 6', [['MISSING', 3, '6']]],
    [
      'add a line among sealed ones',
      `insert into audit_entry (id, at, subject, roles, operation, outcome, keep_until, request_id, position)
       select 77, at, subject, roles, operation, outcome, keep_until, request_id, position from audit_entry where id = 2`,
      [['ADDED', null, '77']],
    ],
    [
      'add a second line of one number',
      `insert into audit_entry (id, at, subject, roles, operation, outcome, keep_until, request_id, position)
       select id, at + interval '1 second', subject, roles, operation, outcome, keep_until, request_id, position from audit_entry where id = 2`,
      [['ADDED', null, '2']],
    ],
    [
      'remove a batch with its lines',
      'delete from audit_entry where id in (4, 5); delete from audit_batch where number = 2',
      [['CHAIN_BROKEN', 3, null]],
    ],
    [
      'remove the last batch with its line',
      'delete from audit_entry where id = 6; delete from audit_batch where number = 3',
      [['TRUNCATED', 3, null]],
    ],
    [
      'remove the first batch with its lines',
      'delete from audit_entry where id < 4; delete from audit_batch where number = 1',
      [['CHAIN_BROKEN', 2, null]],
    ],
    [
      'say that a batch was purged before its time',
      `delete from audit_entry where id < 4;
       insert into audit_purge (batch, keep_until, purged_on, entries) values (1, current_date - 1, current_date, 3)`,
      [
        ['MISSING', 1, '1'],
        ['MISSING', 1, '2'],
        ['MISSING', 1, '3'],
      ],
    ],
    [
      'say that a batch will have been purged',
      `delete from audit_entry where id < 4;
       insert into audit_purge (batch, keep_until, purged_on, entries) select number, keep_until, keep_until, 3 from audit_batch where number = 1`,
      [
        ['MISSING', 1, '1'],
        ['MISSING', 1, '2'],
        ['MISSING', 1, '3'],
      ],
    ],
    [
      'change a signature',
      "update audit_batch set signature = decode(repeat('00', 64), 'hex') where number = 2",
      [['BAD_SIGNATURE', 2, null]],
    ],
    [
      'sign with an unknown key',
      "update audit_batch set key_id = 'x' where number = 3",
      [
        ['CHAIN_BROKEN', 3, null],
        ['BAD_SIGNATURE', 3, null],
      ],
    ],
  ])('%s', async (_, statement, expected) => {
    expect(await faults()).toEqual([]);
    await tamper(statement);
    expect(await faults()).toEqual(expected);
    expect((await verified()).intact).toBe(false);
  });

  test('write the whole chain anew with a key of their own, nor with the register’s where heads were kept elsewhere', async () => {
    await tamper("update audit_entry set subject = 'x' where id = 2; delete from audit_batch");
    await untilSealed(new Sealer({ database, keys: new SealKeys(sealKeys.make()) }));
    expect((await faults()).map(([kind]) => kind)).toContain('BAD_SIGNATURE');
    await tamper('delete from audit_batch');
    await untilSealed(new Sealer({ database, keys }));
    expect((await faults()).map(([kind]) => kind)).toEqual(expect.arrayContaining(['TRUNCATED']));
  });
});
