import { Client, type PoolConfig } from 'pg';
import { Actor, Role } from '../../kernel/actor';
import { everything, type RowSettings, setLocally } from '../../kernel/row-security';
import { secretsOf } from '../../kernel/secrets';
import { type OpenedSubgraph, openSlice } from '../../kernel/slice';
import { raw, sql } from '../../kernel/sql';
import type { PersonContext } from '../../subgraphs/natural-person/context';
import { IdentityDocumentType } from '../../subgraphs/natural-person/person/kinds';
import { personOf } from '../../subgraphs/natural-person/person/look-up';
import { registerPerson } from '../../subgraphs/natural-person/person/register-person';
import { rowSecurity } from '../../subgraphs/natural-person/row-security';
import { naturalPersonSlice } from '../../subgraphs/natural-person/subgraph';
import { cloneDatabase, type TestDatabase } from '../database';
import { anIdentityNumber } from '../natural-person/person-register';
import { repeated } from '../proofs';

const cities = ['990400', '990500'] as const;
let database: TestDatabase;
let subgraph: OpenedSubgraph;
let login: PoolConfig;
/** City → ids of its persons. */
const persons = new Map<string, string[]>();

const authorityOf = (jurisdiction: string) =>
  new Actor({ subject: `authority of ${jurisdiction}`, roles: [Role.AUTHORITY], jurisdiction });
const contextFor = (actor: Actor, asOf?: Date) =>
  subgraph.contextFor({ actor, requestId: 'test', language: 'zh', asOf }) as PersonContext;

const enter = (actor: Actor, jurisdiction: string, validateOnly = false) =>
  registerPerson(contextFor(actor), {
    documentType: IdentityDocumentType.CITIZEN_ID,
    documentNumber: anIdentityNumber(),
    name: '试例甲',
    jurisdiction,
    facets: [{ category: '户籍登记', department: '11990400MB0000010X' }].slice(1),
    validateOnly,
  });

beforeAll(async () => {
  database = await cloneDatabase();
  login = database.postgres.connectionFor('natural-person');
  subgraph = await openSlice(naturalPersonSlice, {
    connection: login,
    connections: { read: 1, write: 1 },
    clock: () => new Date(),
    secrets: secretsOf(database.config),
  });
  for (const city of cities) {
    for (let n = 0; n < 3; n++) await enter(authorityOf(city), city);
    const rows = await subgraph.database
      .reader(undefined, { 'shuji.sees': city })
      .rows<{ id: string }>(sql`select id from natural_person order by id`);
    persons.set(
      city,
      rows.map(({ id }) => id),
    );
  }
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});

const tables = [
  'natural_person',
  'natural_person_history',
  'person_facet',
  'person_facet_history',
  'person_identity',
  'person_index',
];

test('two actors interleaved on one connection, some of them failing or writing: no setting of one reaches the other', async () => {
  const [here, there] = cities;
  const [mine = '', ...others] = persons.get(here) as string[];
  const actors: { settings?: RowSettings; sees: string[] }[] = [
    { settings: rowSecurity(authorityOf(here), 'reading'), sees: persons.get(here) as string[] },
    { settings: rowSecurity(authorityOf(there), 'reading'), sees: persons.get(there) as string[] },
    { settings: rowSecurity(new Actor({ subject: 'p', roles: [Role.PUBLIC], person: mine }), 'reading'), sees: [mine] },
    { settings: rowSecurity(Actor.nobody, 'reading'), sees: [] },
    { sees: [] },
  ];
  expect(others).toHaveLength(2);
  const ids = sql`select id from natural_person order by id`;
  const rounds = repeated(2_000, 20_000);
  let reads = 0;
  /** Many at a time: each waits for the one connection with statements of the other before and behind it. */
  const round = async (n: number) => {
    const actor = actors[(n * 7 + (n >> 3)) % actors.length] as (typeof actors)[number];
    const reader = subgraph.database.reader(undefined, actor.settings);
    if (n % 11 === 0) await expect(reader.rows(sql`select 1 / 0`)).rejects.toThrow('division by zero');
    const seen = await reader.rows<{ id: string }>(ids);
    expect(seen.map(({ id }) => id)).toEqual(actor.sees);
    reads += 1;
    if (n % 97 === 0) {
      const city = cities[n % 2] as string;
      expect(await enter(authorityOf(city), city, true)).toMatchObject({ maskedName: '试**' });
    }
  };
  for (let n = 0; n < rounds; n += 50) await Promise.all(Array.from({ length: 50 }, (_, at) => round(n + at)));
  expect(reads).toBe(rounds);
  expect(subgraph.database.pool.totalCount).toBe(1);
  const left = `select current_setting('shuji.sees', true) as sees, current_setting('shuji.person', true) as person`;
  const onReading = (await subgraph.database.pool.query(left)).rows[0];
  const [onWriting] = await subgraph.database.dataSource.query(left);
  for (const settings of [onReading, onWriting]) {
    expect(Object.values(settings as object).every(value => value === null || value === '')).toBe(true);
  }
  console.log(`${rounds} reads of ${actors.length} actors on one connection: none saw a row of another`);
});

test('through the graph’s own contexts, interleaved on one connection, each authority finds the persons of its city alone', async () => {
  const asked = await Promise.all(
    Array.from({ length: repeated(200, 2_000) }, async (_, n) => {
      const [city, of] = [cities[n % 2] as string, cities[(n >> 1) % 2] as string];
      const id = `person:${(persons.get(of) as string[])[n % 3]}`;
      return { isShown: (await personOf(contextFor(authorityOf(city)), id)) !== null, isOwn: city === of };
    }),
  );
  expect(asked.filter(({ isShown, isOwn }) => isShown !== isOwn)).toEqual([]);
});

test.each(tables)('without settings %s shows no row; with those of a city, its rows', async table => {
  const count = sql`select count(*)::int as n from ${raw(table)}`;
  expect(await subgraph.database.reader().rows(count)).toEqual([{ n: 0 }]);
  expect(await subgraph.database.reader(undefined, {}).rows(count)).toEqual([{ n: 0 }]);
  if (!table.startsWith('person_facet')) {
    const [all] = await subgraph.database.reader(undefined, everything).rows<{ n: number }>(count);
    expect(all?.n).toBe(6);
    const [city] = await subgraph.database.reader(undefined, { 'shuji.sees': cities[0] }).rows<{ n: number }>(count);
    expect(city?.n).toBe(3);
  }
});

test('at an earlier moment each sees who was there then, of its own city', async () => {
  const then = new Date(Date.now() - 5);
  const count = sql`select count(*)::int as n from natural_person`;
  const at = async (settings?: RowSettings) => (await subgraph.database.reader(then, settings).rows(count))[0];
  expect(await at()).toEqual({ n: 0 });
  expect(await at({ 'shuji.sees': cities[0] })).toEqual({ n: 3 });
  expect(await at(everything)).toEqual({ n: 6 });
});

test('a row of another city can be neither written nor changed, whatever the statement says', async () => {
  const [here, there] = cities;
  const [other = ''] = persons.get(there) as string[];
  const within = (statement: string) =>
    subgraph.database.dataSource.transaction(async manager => {
      await manager.query(setLocally({ 'shuji.sees': here }));
      return manager.query(statement);
    });
  await expect(
    within(`insert into natural_person (document_type, masked_document_number, masked_name, jurisdiction)
      values ('OTHER', '9****9', '*', '${there}')`),
  ).rejects.toThrow('row-level security');
  await expect(within(`insert into person_index values ('OTHER', 1, '\\x${'00'.repeat(32)}', '${other}')`)).rejects.toThrow(
    'row-level security',
  );
  await expect(within(`update natural_person set jurisdiction = '${there}'`)).rejects.toThrow('row-level security');
  expect(await within(`update natural_person set masked_name = '**' where id = '${other}'`)).toEqual([[], 0]);
  expect(await within(`delete from person_identity where person = '${other}'`)).toEqual([[], 0]);
});

test('an entry of the trail is noted by anybody, and read by its cities, by the person it is about and by nobody else', async () => {
  const [here, there] = cities;
  const [mine = ''] = persons.get(here) as string[];
  const seenBy = async (settings?: RowSettings) =>
    (
      await subgraph.database
        .reader(undefined, settings)
        .rows<{ operation: string }>(sql`select operation from audit_entry where subject = 'row test' order by operation`)
    ).map(({ operation }) => operation);
  for (const [operation, aggregate, of] of [
    ['a here', `person:${mine}`, [here]],
    ['b both', null, cities],
    ['c there', null, [there]],
    ['d nowhere', null, []],
  ] as const) {
    await subgraph.database.pool.query(
      `insert into audit_entry (at, subject, roles, operation, outcome, aggregate, jurisdictions, keep_until, request_id)
       values (now(), 'row test', '{}', $1, 'DONE', $2, $3, current_date + 400, 'test')`,
      [operation, aggregate, of],
    );
  }
  expect(await seenBy()).toEqual([]);
  expect(await seenBy({ 'shuji.sees': '', 'shuji.person': '' })).toEqual([]);
  expect(await seenBy({ 'shuji.sees': here })).toEqual(['a here', 'b both']);
  expect(await seenBy({ 'shuji.sees': there })).toEqual(['b both', 'c there']);
  expect(await seenBy({ 'shuji.sees': '', 'shuji.person': mine })).toEqual(['a here']);
  expect(await seenBy(everything)).toHaveLength(4);
});

describe('the subgraph’s role', () => {
  const asRole = async (statement: string): Promise<unknown[]> => {
    const client = new Client(login);
    await client.connect();
    try {
      const result = await client.query(statement);
      return [result].flat().at(-1)?.rows ?? [];
    } finally {
      await client.end();
    }
  };

  test('owns nothing of the register, and is nobody who may pass by row-level security', async () => {
    const owned = await asRole(`
      select relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where pg_get_userbyid(relowner) = current_user and nspname not like '%\\_worker' and nspname not like 'pg\\_%'
      union all select nspname::text from pg_namespace where pg_get_userbyid(nspowner) = current_user and nspname not like 'pg\\_%'
      union all select proname::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where pg_get_userbyid(proowner) = current_user and nspname not like '%\\_worker'`);
    expect(owned).toEqual([]);
    expect(
      await asRole(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships from pg_roles r where rolname = current_user`),
    ).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, memberships: 0 },
    ]);
  });

  test.each([
    'alter table natural_person disable row level security',
    'alter table natural_person no force row level security',
    'drop policy seen on natural_person',
    'create policy mine on natural_person using (true)',
    'alter role current_user bypassrls',
    'set role postgres',
    'create function natural_person.mine() returns int language sql as $$ select 1 $$',
    'create table natural_person.mine as select 1 as one',
    'truncate natural_person cascade',
    'drop trigger check_keys on person_index',
    'select * from audit_entry_rest',
    'set session_replication_role = replica',
  ])('may not: %s', async statement => {
    await expect(asRole(statement)).rejects.toThrow(/must be owner|permission denied|does not exist/);
  });

  test('is refused, not shown less, where it asks to read without row-level security', async () => {
    await expect(asRole('set row_security = off; select count(*) from natural_person')).rejects.toThrow('row-level security');
  });
});
