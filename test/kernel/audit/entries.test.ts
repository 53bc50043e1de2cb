import { Client } from 'pg';
import { theRegister } from '../../../kernel/audit/entry';
import { noteAct } from '../../../kernel/audit/note-act';
import { legalEntitySlice } from '../../../subgraphs/legal-entity/subgraph';
import { aBody, anAuthority, CITY, type OpenedSlice, OTHER_CITY, openedSlice } from '../../opened-slice';

const REGISTER = `mutation Enters($input: RegisterLegalEntityInput!) {
  registerLegalEntity(input: $input) { __typename ... on LegalEntity { id } ... on Refused { findings { rule } } }
}`;

interface Line {
  operation: string;
  outcome: string;
  rules: string[];
  aggregate: string | null;
  jurisdictions: string[];
  subject: string;
  request_id: string;
  keep_until: string;
}

let slice: OpenedSlice;
let owner: Client;
beforeEach(async () => {
  slice = await openedSlice(legalEntitySlice);
  owner = new Client(slice.database.postgres.admin);
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await slice.close();
});

const lines = () =>
  slice.rows<Line>(
    `select operation, outcome, rules, aggregate, jurisdictions, subject, request_id, keep_until::text from audit_entry order by id`,
  );

let count = 0;
const register = (changes: Record<string, unknown> = {}, as: ReturnType<typeof anAuthority> | null = anAuthority()) => {
  const body = { creditCode: aBody(++count), name: '示例市数据局', entityKind: 'GOVERNMENT_DEPARTMENT', jurisdiction: CITY };
  return slice.ask(REGISTER, { as: as ?? undefined, variables: { input: { ...body, ...changes } } });
};
const codeOf = ({ errors }: Awaited<ReturnType<typeof register>>) => errors?.[0]?.extensions.code;

test('[SM-27b] a mutation that is carried out leaves exactly one entry: who, what, for which city, under which request', async () => {
  await register({ creditCode: aBody(700) });
  expect(await lines()).toEqual([
    {
      operation: 'registerLegalEntity',
      outcome: 'DONE',
      rules: [],
      aggregate: `legal-entity:${aBody(700)}`,
      jurisdictions: [CITY],
      subject: `authority of ${CITY}`,
      request_id: 'test',
      keep_until: '2029-06-30',
    },
  ]);
});

test('a refusal, a rehearsal and a rehearsal that is refused leave one entry each, and nothing else', async () => {
  await register({ name: ' ' });
  await register({ validateOnly: true });
  await register({ validateOnly: true, name: ' ' });
  expect((await lines()).map(({ outcome, rules, jurisdictions }) => ({ outcome, rules, jurisdictions }))).toEqual([
    { outcome: 'REFUSED', rules: ['LEGAL_ENTITY_UNNAMED'], jurisdictions: [CITY] },
    { outcome: 'REHEARSED', rules: [], jurisdictions: [CITY] },
    { outcome: 'REHEARSED', rules: ['LEGAL_ENTITY_UNNAMED'], jurisdictions: [CITY] },
  ]);
  expect(await slice.count('legal_entity')).toBe(0);
});

test('[CF-basis-1] who may not leaves an entry of that: somebody of another city with both cities, and somebody without a token', async () => {
  expect(codeOf(await register({}, anAuthority(OTHER_CITY)))).toBe('FORBIDDEN');
  expect(codeOf(await register({}, null))).toBe('UNAUTHENTICATED');
  expect((await lines()).map(({ outcome, rules, jurisdictions, subject }) => [outcome, rules, jurisdictions, subject])).toEqual(
    [
      ['FORBIDDEN', ['FORBIDDEN'], [CITY, OTHER_CITY], `authority of ${OTHER_CITY}`],
      ['FORBIDDEN', ['UNAUTHENTICATED'], [CITY], 'anonymous'],
    ],
  );
});

test('the same command again under its key leaves an entry of its own', async () => {
  const again = { idempotencyKey: 'key', creditCode: aBody(701) };
  await register(again);
  await register(again);
  expect((await lines()).map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE']);
  expect(await slice.rows('select detail from audit_entry order by id')).toEqual([
    { detail: {} },
    { detail: { answeredAgain: true } },
  ]);
});

test('what fails on our side is noted with class and code, never with a value', async () => {
  await owner.query(`alter table legal_entity.legal_entity rename column name to called`);
  expect((await register({ name: '某某公司' })).errors).toHaveLength(1);
  const [line] = await slice.rows<{ outcome: string; detail: object }>('select outcome, detail from audit_entry');
  expect(line).toMatchObject({ outcome: 'FAILED', detail: { code: '42703' } });
  expect(JSON.stringify(line)).not.toContain('某某');
});

test('where no entry can be written nothing is done, and the answer says so', async () => {
  await owner.query('revoke insert on legal_entity.audit_entry from shuji_legal_entity');
  await owner.query(`do $$ declare c text; begin for c in select attname from pg_attribute where attrelid = 'legal_entity.audit_entry'::regclass and attnum > 0
    loop execute format('revoke insert (%I) on legal_entity.audit_entry from shuji_legal_entity', c); end loop; end $$`);
  for (const attempt of [register(), register({ name: ' ' }), register({}, null), register({ validateOnly: true })]) {
    expect(codeOf(await attempt)).toBe('AUDIT_UNAVAILABLE');
  }
  expect(await slice.count('legal_entity')).toBe(0);
  expect(await slice.count('outbox')).toBe(0);
});

test('[SM-27b] nobody changes, empties or removes an entry as the role of the subgraph, nor numbers one, nor reaches a partition', async () => {
  await register();
  for (const statement of [
    "update audit_entry set subject = 'somebody else'",
    'delete from audit_entry',
    'truncate audit_entry',
    'delete from audit_entry_rest',
    'insert into audit_entry_rest select * from audit_entry',
    'alter table audit_entry disable trigger all',
    'drop table audit_entry',
    'update audit_offset set raised = 7',
    'select raise_audit_offset()',
    `insert into audit_entry (id, at, subject, roles, operation, outcome, keep_until, request_id) values (7, now(), 'a', '{}', 'a', 'DONE', now() + interval '1 year', 'a')`,
  ]) {
    await expect(slice.rows(statement)).rejects.toMatchObject({ code: '42501' });
  }
  await expect(owner.query('truncate legal_entity.audit_entry')).rejects.toMatchObject({ code: '0A000' });
  expect(await slice.count('audit_entry')).toBe(1);
});

test('[SM-27c] the database takes no entry that may go before six months are over', async () => {
  const insert = (until: string) =>
    slice.rows(`insert into audit_entry (at, subject, roles, operation, outcome, keep_until, request_id)
      values ('2026-06-30T15:59:59Z', 'a', '{}', 'a', 'DONE', '${until}', 'a')`);
  await expect(insert('2026-12-29')).rejects.toMatchObject({ constraint: 'audit_entry_kept' });
  await insert('2026-12-30');
});

test('entries stand in the partition of their month, or in the one for the rest; months are made ahead once', async () => {
  const note = (at: Date) =>
    noteAct(slice.subgraph.database, { operation: 'test', at, by: theRegister('test'), detail: { what: 'a note' } });
  const now = new Date();
  await note(now);
  await note(new Date('2019-03-04T00:00:00Z'));
  const month = now.toISOString().slice(0, 7).replace('-', '_');
  expect(await slice.rows('select tableoid::regclass::text as part from audit_entry order by id')).toEqual([
    { part: `audit_entry_${month}` },
    { part: 'audit_entry_rest' },
  ]);
  await slice.rows('select prepare_audit_months()');
  await slice.rows('select prepare_audit_months()');
  const parts = `select count(*)::int as n from pg_inherits where inhparent = 'audit_entry'::regclass`;
  expect(await slice.rows(parts)).toEqual([{ n: 4 }]);
});
