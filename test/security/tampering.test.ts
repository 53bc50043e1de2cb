import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { theRegister } from '../../kernel/audit/entry';
import { readHeads } from '../../kernel/audit/heads';
import { noteAct } from '../../kernel/audit/note-act';
import { SealKeys, sealKeys } from '../../kernel/audit/seal-keys';
import { Sealer } from '../../kernel/audit/sealer';
import { verifyChain } from '../../kernel/audit/verify-chain';
import { type Database, openDatabase } from '../../kernel/database';
import { everything } from '../../kernel/row-security';
import { cloneDatabase, type TestDatabase } from '../database';
import { sealTogether } from '../kernel/audit/seal-together';
import { repeated } from '../proofs';
import { type Chance, chance } from './chance';

const keys = new SealKeys(sealKeys.make());
const quiet = { warn: () => {} };
const BATCHES = 8;
const LINES = 5;

let house: TestDatabase;
let owner: Client;
let database: Database;
let folder: string;

beforeAll(async () => {
  house = await cloneDatabase();
  owner = new Client(house.postgres.admin);
  await owner.connect();
  await owner.query('set search_path = catalog, public');
  database = await openDatabase('catalog', house.postgres.connectionFor('catalog'), []);
  folder = mkdtempSync(join(tmpdir(), 'shuji-heads-'));
  const sealer = new Sealer({ database, keys, heads: folder });
  for (let batch = 0; batch < BATCHES; batch++) {
    for (let line = 0; line < LINES; line++) {
      const operation = `act ${batch} ${line}`;
      await noteAct(database, { operation, at: new Date(), by: theRegister(operation), jurisdictions: [], detail: { line } });
    }
    await sealTogether(database, () => sealer.seal(quiet));
  }
  // whoever owns the tables takes their checks away
  const { rows } =
    await owner.query(`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
    from pg_constraint where contype = 'c' and conrelid in ('audit_batch'::regclass, 'audit_purge'::regclass)`);
  for (const { statement } of rows) await owner.query(statement);
  await owner.query('create table saved_entry as table audit_entry; create table saved_batch as table audit_batch');
});
afterAll(async () => {
  await owner?.end();
  await database?.close();
  await house?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const undone = `delete from audit_purge; delete from audit_entry; delete from audit_batch;
  insert into audit_entry overriding system value table saved_entry; insert into audit_batch table saved_batch`;

const verified = async () =>
  verifyChain({
    subgraph: 'catalog',
    reader: database.reader(undefined, everything),
    keys,
    heads: await readHeads(folder, 'catalog'),
  });

const anId = ({ whole }: Chance) => `(select id from saved_entry order by id offset ${whole(0, BATCHES * LINES - 1)} limit 1)`;
const aBatch = ({ whole }: Chance) => whole(1, BATCHES);

const edits = [
  "subject = subject || ' '",
  "roles = roles || 'AUTHORITY'::text",
  "organization = coalesce(organization || '0', '11150400MB000001XX')",
  "purpose = coalesce(purpose || '!', '')",
  "operation = upper(operation) || '.'",
  "operation_name = coalesce(operation_name || '_', 'Other')",
  "outcome = case outcome when 'DONE' then 'REFUSED' else 'DONE' end",
  "rules = rules || ''::text",
  "aggregate = coalesce(aggregate || '1', 'asset:1')",
  "event = coalesce(event || '1', 'asset.changed')",
  "jurisdictions = jurisdictions || '150400'::text",
  'keep_until = keep_until + 1',
  'detail = detail || \'{"line": 99}\'',
  "request_id = request_id || 'a'",
  "at = at + interval '1 microsecond'",
  "recorded_at = recorded_at - interval '1 microsecond'",
  'position = position + 1000000',
] as const;

const flipped = (column: string, at: string) => `set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1)`;

/** What somebody who owns the database can do to what is sealed, by kind. */
const tamperings: Readonly<Record<string, (chance: Chance) => string>> = {
  'edit of a line': drawn => `update audit_entry set ${drawn.of(edits)} where id = ${anId(drawn)}`,
  'removal of a line': drawn => `delete from audit_entry where id = ${anId(drawn)}`,
  'removal of some lines': drawn => `delete from audit_entry where id in (${anId(drawn)}, ${anId(drawn)}, ${anId(drawn)})`,
  'a line put in': drawn =>
    `insert into audit_entry (at, subject, roles, operation, outcome, keep_until, request_id, position)
     select at, subject, roles, 'act', outcome, keep_until, request_id, position from saved_entry where id = ${anId(drawn)}`,
  'two lines exchanged': drawn => {
    const batch = aBatch(drawn);
    return `update audit_entry e set (subject, operation, detail) = (select subject, operation, detail from saved_entry s
      where s.id = (select b.ids[case e.id when b.ids[1] then ${LINES} else 1 end] from saved_batch b where b.number = ${batch}))
      where id in (select unnest(array[ids[1], ids[${LINES}]]) from saved_batch where number = ${batch})`;
  },
  'edit of a batch': drawn => {
    const column = drawn.of(['leaves', 'digest', 'previous', 'head', 'signature']);
    return `update audit_batch set ${column} = ${flipped(column, String(drawn.whole(0, 31)))} where number = ${aBatch(drawn)}`;
  },
  'edit of what a batch says of itself': drawn =>
    `update audit_batch set ${drawn.of(["key_id = key_id || 'x'", 'keep_until = keep_until - 400', "sealed_at = sealed_at - interval '1 day'", 'ids = ids[2:]'])} where number = ${aBatch(drawn)}`,
  'removal of a batch and its lines': drawn => {
    const batch = aBatch(drawn);
    return `delete from audit_entry where id in (select unnest(ids) from saved_batch where number = ${batch}); delete from audit_batch where number = ${batch}`;
  },
  'removal of the end': drawn => {
    const from = drawn.whole(2, BATCHES);
    return `delete from audit_entry where id in (select unnest(ids) from saved_batch where number >= ${from}); delete from audit_batch where number >= ${from}`;
  },
  'two batches exchanged': drawn => {
    const one = drawn.whole(1, BATCHES - 1);
    return `update audit_batch set number = 1000000 where number = ${one}; update audit_batch set number = ${one} where number = ${one + 1};
      update audit_batch set number = ${one + 1} where number = 1000000`;
  },
  'a purge that was none': drawn => {
    const batch = aBatch(drawn);
    return `delete from audit_entry where id in (select unnest(ids) from saved_batch where number = ${batch});
      insert into audit_purge (batch, keep_until, purged_on, entries) values (${batch}, current_date - 1, current_date, ${LINES})`;
  },
};

test('every edit, removal, insertion, exchange and forgery made after sealing is found', async () => {
  expect(await verified()).toMatchObject({ entries: BATCHES * LINES, batches: BATCHES, intact: true });
  const drawn = chance(20_260_630);
  const kinds = Object.entries(tamperings);
  const many = repeated(66, 1_000);
  const found = new Map<string, number>();
  const missed: string[] = [];
  for (let n = 0; n < many; n++) {
    const [kind, statement] = kinds[n % kinds.length] as (typeof kinds)[number];
    const text = statement(drawn);
    await owner.query(text);
    const { intact, faults } = await verified();
    if (intact || faults.length === 0) missed.push(`${kind}: ${text}`);
    else found.set(kind, (found.get(kind) ?? 0) + 1);
    await owner.query(undone);
  }
  process.stdout.write(
    `      ${[...found.values()].reduce((sum, one) => sum + one, 0)} of ${many} found: ${[...found].map(([kind, times]) => `${kind} ${times}`).join(', ')}\n`,
  );
  expect(missed).toEqual([]);
  expect((await verified()).intact).toBe(true);
}, 900_000);

test('a trail sealed anew after an edit is found: with another key by its signatures, with the register’s own by the heads kept elsewhere', async () => {
  for (const forger of [new SealKeys(sealKeys.make()), keys]) {
    await owner.query(
      "update audit_entry set subject = 'somebody else' where id = (select min(id) from audit_entry); delete from audit_batch",
    );
    const forging = new Sealer({ database, keys: forger });
    await sealTogether(database, () => forging.seal(quiet));
    expect((await verified()).intact).toBe(false);
    await owner.query(undone);
  }
  expect((await verified()).intact).toBe(true);
}, 120_000);
