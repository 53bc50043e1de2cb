import { Actor, Role } from '../../kernel/actor';
import { everything } from '../../kernel/row-security';
import { sql } from '../../kernel/sql';
import { maySee, visibleTo } from '../../subgraphs/natural-person/person/policy';
import { rowSecurity } from '../../subgraphs/natural-person/row-security';
import {
  actor,
  aPersonRegister,
  authority,
  CITY,
  department,
  OTHER_CITY,
  otherDepartment,
  PERSON,
  type PersonRegister,
} from './person-register';

let register: PersonRegister;
let persons: { id: string; jurisdiction: string }[];

beforeAll(async () => {
  register = await aPersonRegister();
  persons = [];
  for (const jurisdiction of [CITY, CITY, OTHER_CITY]) {
    const { id } = await register.register({ jurisdiction });
    persons.push({ id: id.slice('person:'.length), jurisdiction });
  }
});
afterAll(() => register.close());

const seeing = [Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE];
const roles = Object.values(Role);

/** Every role × with and without organization, city and own record (as the bare key and as the id on the wire). */
const actors = () =>
  roles.flatMap(role =>
    [undefined, CITY, OTHER_CITY].flatMap(jurisdiction =>
      [undefined, department].flatMap(organization =>
        [undefined, persons[0]?.id, `person:${persons[2]?.id}`, 'nobody'].map(person =>
          actor(role, { jurisdiction, organization, person }),
        ),
      ),
    ),
  );

test('what a person’s reader may see is the same by predicate, in SQL and by row-level security', async () => {
  let seen = 0;
  for (const by of actors()) {
    const { database } = register.subgraph;
    const idsOf = (rows: { id: string }[]) => rows.map(row => row.id).sort();
    const inSql = idsOf(
      await database
        .reader(undefined, everything)
        .rows(sql`select p.id from natural_person p where ${visibleTo(by, '2026-03-02')}`),
    );
    const byDatabase = idsOf(
      await database.reader(undefined, rowSecurity(by, 'reading')).rows(sql`select id from natural_person`),
    );
    const byPredicate = persons.filter(person => maySee(by, person)).map(person => person.id);
    expect(inSql).toEqual(byPredicate.sort());
    expect(byDatabase).toEqual(inSql);
    seen += inSql.length;
  }
  expect(seen).toBeGreaterThan(0);
});

test.each(roles)('%s sees the masked record of a stranger only where the role needs it, and in its city', async role => {
  const [person] = persons;
  const id = `person:${person?.id}`;
  const see = async (by: Actor) => (await register.ask(PERSON, { id }, by)).naturalPerson !== null;
  expect(await see(actor(role))).toBe(seeing.includes(role));
  expect(await see(actor(role, { jurisdiction: CITY }))).toBe(seeing.includes(role));
  expect(await see(actor(role, { jurisdiction: OTHER_CITY }))).toBe(false);
  expect(await see(actor(role, { jurisdiction: OTHER_CITY, person: person?.id }))).toBe(true);
});

test('absent and forbidden answer byte for byte alike', async () => {
  const answerTo = async (id: string) =>
    JSON.stringify(await register.answer(PERSON, { id }, actor(Role.AUTHORITY, { jurisdiction: OTHER_CITY })));
  const forbidden = await answerTo(`person:${persons[0]?.id}`);
  expect(await answerTo('person:00000000-0000-4000-8000-000000000000')).toBe(forbidden);
  expect(await answerTo('person:1')).toBe(forbidden);
  expect(await answerTo(`asset:${persons[0]?.id}`)).toBe(forbidden);
});

test('other subgraphs’ references are answered by the same policy', async () => {
  const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on NaturalPerson { maskedName } } }`;
  const of = persons.map(({ id }) => ({ __typename: 'NaturalPerson', id: `person:${id}` }));
  expect((await register.ask(ENTITIES, { of }, actor(Role.ANALYST)))._entities).toEqual([null, null, null]);
  expect((await register.ask(ENTITIES, { of }, actor(Role.AUDITOR, { jurisdiction: CITY })))._entities).toEqual([
    { maskedName: '试**' },
    { maskedName: '试**' },
    null,
  ]);
});

test('me is the person’s own record, and nobody’s for those without one', async () => {
  const me = async (by: Actor) => (await register.ask('{ me { id maskedName } }', {}, by)).me;
  const id = `person:${persons[0]?.id}`;
  expect(await me(actor(Role.PUBLIC, { person: persons[0]?.id }))).toEqual({ id, maskedName: '试**' });
  expect(await me(actor(Role.PUBLIC, { person: id }))).toEqual({ id, maskedName: '试**' });
  expect(await me(Actor.nobody)).toBeNull();
  expect(await me(authority)).toBeNull();
  expect(await me(actor(Role.PUBLIC, { person: "' or true --" }))).toBeNull();
});

test.each(roles)('%s registers persons only where the role keeps the registry', async role => {
  const code = async (more: object, facets: object[] = []) => {
    const by = actor(role, more);
    return register.register({ facets, validateOnly: true }, by).then(
      made => made.__typename,
      error => error.extensions.code,
    );
  };
  const keeps = [Role.AUTHORITY, Role.PLATFORM].includes(role);
  const own = [{ category: '户籍登记', department }];
  const others = [{ category: '婚姻登记', department: otherDepartment }];
  const allowed = keeps || role === Role.PROVIDER;
  expect(await code({ organization: department }, own)).toBe(allowed ? 'NaturalPerson' : 'FORBIDDEN');
  expect(await code({ organization: department }, others)).toBe(keeps ? 'NaturalPerson' : 'FORBIDDEN');
  expect(await code({}, own)).toBe(keeps ? 'NaturalPerson' : 'FORBIDDEN');
  expect(await code({ organization: department, jurisdiction: OTHER_CITY }, own)).toBe('FORBIDDEN');
});

test('nobody who has not signed in registers anybody', async () => {
  await expect(register.register({}, Actor.nobody)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});
