import { type ActorClaims, Role } from '../../../kernel/actor';
import { anIdentityNumber } from '../../natural-person/person-register';
import { somebody } from '../city';
import { aBodyOf } from '../oversight/oversight';
import { asPerson, ground, logOf, type Outcome, ownLog, type Persons, partiesOf, persons, rulesOf } from './persons';

const here = partiesOf('chifeng');
const there = partiesOf('guiyang');
const { asAuthority, asOfficer, asColleague, civil } = here;

let city: Persons;
beforeEach(() => city?.goTo('2026-06-30'));
beforeAll(async () => {
  city = await persons();
});
afterAll(() => city.close());

const wanted = (person: string, more: object = {}) => ({
  person,
  organization: civil,
  user: 'officer',
  contents: ['DOCUMENT_NUMBER', 'NAME'],
  ...ground,
  until: '2026-12-31',
  ...more,
});
const grant = (person: string, more: object = {}, claims: ActorClaims = asAuthority): Promise<Outcome> =>
  city.give(claims, 'grantPersonAccess', wanted(person, more));

const READ = `query Read($id: ID!, $grant: ID) { naturalPerson(id: $id) { maskedName documentNumber(grant: $grant) name(grant: $grant) } }`;
interface Read {
  maskedName: string;
  documentNumber: string | null;
  name: string | null;
}
const read = async (claims: ActorClaims | undefined, id: string, granted?: string): Promise<Read | null> =>
  (await city.ask<{ naturalPerson: Read | null }>(claims, READ, { id, grant: granted })).naturalPerson;

test('the user named reads what was granted, and every reading stands in the log with its seven facts before it is answered', async () => {
  const { id, documentNumber, name } = await city.registered(here);
  expect(await read(asOfficer, id)).toBeNull();
  const made = await grant(id, { medium: 'PAPER' });
  expect(made).toMatchObject({ __typename: 'PersonAccessGrant', approver: { creditCode: here.authority } });
  expect(await read(asOfficer, id)).toEqual({ maskedName: '试**', documentNumber, name });
  const log = await ownLog(city, id);
  const line = {
    purpose: ground.purpose,
    user: null,
    organization: { creditCode: civil },
    approver: { creditCode: here.authority },
    approvedBy: null,
    at: '2026-06-30T12:00:00.000+08:00',
    method: 'READ',
    medium: 'PAPER',
    legalBasis: ground.legalBasis,
    caseNumber: ground.caseNumber,
    outcome: 'READ',
    roles: ['CONSUMER'],
  };
  expect(log).toHaveLength(2);
  expect(log).toEqual(
    expect.arrayContaining([
      { ...line, content: ['DOCUMENT_NUMBER'] },
      { ...line, content: ['NAME'] },
    ]),
  );
  expect(await logOf(city, here.asAuditor, id)).toEqual(
    expect.arrayContaining([{ ...line, user: 'officer', approvedBy: 'approver', content: ['NAME'] }]),
  );
  expect(
    await city.rows(`select operation, operation_name, purpose, jurisdictions from natural_person.audit_entry
    where aggregate = '${id}' and detail->>'kind' = 'ACCESS' order by operation`),
  ).toEqual([
    { operation: 'NaturalPerson.documentNumber', operation_name: 'Read', purpose: ground.purpose, jurisdictions: ['150400'] },
    { operation: 'NaturalPerson.name', operation_name: 'Read', purpose: ground.purpose, jurisdictions: ['150400'] },
  ]);
});

test('nobody else reads: another user, another body, another person, another content, another grant', async () => {
  const one = await city.registered(here);
  const other = await city.registered(here);
  const { id: granted } = await grant(one.id, { contents: ['NAME'] });
  const { id: ofOther } = await grant(other.id);
  expect(await read(asOfficer, one.id)).toEqual({ maskedName: '试**', documentNumber: null, name: one.name });
  expect(await read(asOfficer, one.id, ofOther)).toMatchObject({ documentNumber: null, name: null });
  expect(await read(asOfficer, one.id, 'no grant')).toMatchObject({ documentNumber: null, name: null });
  expect(await read(asOfficer, one.id, granted)).toMatchObject({ name: one.name });
  const before = await city.rows('select count(*)::int as n from natural_person.audit_entry');
  expect(await read(asColleague, one.id)).toBeNull();
  expect(await read({ ...asOfficer, organization: here.police }, one.id)).toBeNull();
  expect(await read(undefined, one.id)).toBeNull();
  for (const role of Object.values(Role).filter(one => one !== Role.SERVICE)) {
    const claims = { ...somebody(role, { organization: civil, jurisdiction: here.jurisdiction }), subject: 'stranger' };
    const seen = await read(claims, one.id);
    expect([role, seen?.documentNumber ?? null, seen?.name ?? null]).toEqual([role, null, null]);
  }
  // a look that found nothing to read leaves no access record
  expect(await city.rows('select count(*)::int as n from natural_person.audit_entry')).toEqual(before);
});

test('a grant ends on its day and when it is revoked', async () => {
  const { id, name } = await city.registered(here);
  const { id: granted } = await grant(id, { until: '2026-07-10' });
  city.goTo('2026-07-09');
  expect(await read(asOfficer, id)).toMatchObject({ name });
  city.goTo('2026-07-10');
  expect(await read(asOfficer, id)).toBeNull();
  city.goTo('2026-07-09');
  expect(rulesOf(await city.give(there.asAuthority, 'revokePersonAccess', { grant: granted }))).toEqual(['GRANT_UNKNOWN']);
  expect(await city.give(asAuthority, 'revokePersonAccess', { grant: granted })).toMatchObject({
    revokedAt: '2026-07-09T12:00:00.000+08:00',
  });
  expect(await read(asOfficer, id)).toBeNull();
  expect(rulesOf(await city.give(asAuthority, 'revokePersonAccess', { grant: granted }))).toEqual(['GRANT_UNKNOWN']);
});

test('nobody approves for themself, without an end within a year, or for a person of another city', async () => {
  const { id } = await city.registered(here);
  const elsewhere = await city.registered(there);
  expect(rulesOf(await grant(id, { organization: here.authority }))).toEqual(['GRANT_TO_ITSELF']);
  expect(rulesOf(await grant(id, { user: 'approver' }))).toEqual(['GRANT_TO_ITSELF']);
  expect(rulesOf(await grant(id, { until: '2027-07-01' }))).toEqual(['GRANT_TOO_LONG']);
  expect((await grant(id, { until: '2027-06-30' })).__typename).toBe('PersonAccessGrant');
  expect(rulesOf(await grant(id, { until: '2026-06-30' }))).toEqual(['GRANT_UNTIL_NOT_AHEAD']);
  expect(rulesOf(await grant(id, { user: anIdentityNumber() }))).toEqual(['NUMBER_IN_TEXT']);
  expect(rulesOf(await grant(elsewhere.id))).toEqual(['PERSON_UNKNOWN']);
  expect(rulesOf(await grant('person:00000000-0000-4000-8000-000000000000'))).toEqual(['PERSON_UNKNOWN']);
  expect((await grant(id, {}, here.asGovernment)).code).toBe('FORBIDDEN');
  expect((await grant(id, {}, asOfficer)).code).toBe('FORBIDDEN');
});

test('grants are listed to the authority, the government and the auditor of the city, and to the user named', async () => {
  const { id } = await city.registered(here);
  const { id: granted } = await grant(id);
  const list = async (claims: ActorClaims | undefined, filter: object = { person: id }) =>
    (
      await city.ask<{ personAccessGrants: { nodes: { id: string }[]; totalCount: number } }>(
        claims,
        `query ($filter: PersonAccessGrantFilter) { personAccessGrants(filter: $filter) { totalCount nodes { id person user until } } }`,
        { filter },
      )
    ).personAccessGrants;
  for (const claims of [asAuthority, here.asGovernment, here.asAuditor, asOfficer]) {
    expect(await list(claims)).toEqual({
      totalCount: 1,
      nodes: [{ id: granted, person: id, user: 'officer', until: '2026-12-31' }],
    });
  }
  for (const claims of [undefined, asColleague, there.asAuthority, there.asAuditor, asPerson(id)]) {
    expect(await list(claims)).toEqual({ totalCount: 0, nodes: [] });
  }
  expect((await list(asAuthority, { person: id, inForce: false })).totalCount).toBe(0);
  expect((await list(asAuthority, { person: 'asset:1' })).totalCount).toBe(0);
});

test('the person reads their own, recorded as theirs; what was is not read in clear', async () => {
  const { id, documentNumber, name } = await city.registered(here);
  const { me } = await city.ask<{ me: object }>(asPerson(id), '{ me { documentNumber name } }');
  expect(me).toEqual({ documentNumber, name });
  expect(await ownLog(city, id)).toMatchObject([
    { purpose: '本人查阅', organization: null, approver: null },
    { purpose: '本人查阅', organization: null, approver: null },
  ]);
  await grant(id);
  await new Promise(resolve => setTimeout(resolve, 20));
  const { data } = await city.register
    .as(asOfficer, { 'registry-as-of': new Date(Date.now() - 10).toISOString() })
    .ask<{ naturalPerson: Read | null }, object>(READ, { id });
  expect(data.naturalPerson?.documentNumber ?? null).toBeNull();
  expect(data.naturalPerson?.name ?? null).toBeNull();
  expect(await ownLog(city, id)).toHaveLength(2);
});

test('where a reading cannot be recorded it is an error, and no value is read', async () => {
  const { id, documentNumber, name } = await city.registered(here);
  await grant(id);
  await city.rows(
    `create function natural_person.refuse_entry() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`,
  );
  await city.rows(`create trigger refuse_entry before insert on natural_person.audit_entry
    for each row execute function natural_person.refuse_entry()`);
  try {
    const { data, errors } = await city.register.as(asOfficer).ask<{ naturalPerson: Read }, object>(READ, { id });
    expect(data.naturalPerson).toEqual({ maskedName: '试**', documentNumber: null, name: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['AUDIT_UNAVAILABLE', 'AUDIT_UNAVAILABLE']);
    expect(JSON.stringify(errors)).not.toContain(documentNumber);
    expect(JSON.stringify(errors)).not.toContain(name);
  } finally {
    await city.rows('drop trigger refuse_entry on natural_person.audit_entry');
    await city.rows('drop function natural_person.refuse_entry()');
  }
  expect(await read(asOfficer, id)).toMatchObject({ name });
});

test('a quota of the day stops readings and look-ups of one user and of one person alike, and is new the next day', async () => {
  const PERSON_QUOTAS = { user: 3, organization: 5, person: 2 };
  const small = await persons('2026-06-30', { env: { PERSON_QUOTAS } });
  try {
    const [one, two, three] = [await small.registered(here), await small.registered(here), await small.registered(here)];
    const look = (documentNumber: string, claims: ActorClaims = asOfficer) =>
      small.give(claims, 'identifyPerson', {
        documentType: 'CITIZEN_ID',
        documentNumber,
        name: '试例甲',
        jurisdiction: here.jurisdiction,
        ...ground,
      });
    const absent = anIdentityNumber();
    for (const number of [one.documentNumber, absent]) {
      expect((await look(number, { ...asOfficer, subject: number.slice(0, 4) + number.slice(-4) })).outcome).toBeDefined();
      expect((await look(number, { ...asOfficer, organization: here.police, subject: 'a' })).outcome).toBeDefined();
      expect(rulesOf(await look(number, { ...asOfficer, organization: here.government, subject: 'b' }))).toEqual([
        'PERSON_QUOTA_EXCEEDED',
      ]);
    }
    for (const { documentNumber } of [two, three]) expect((await look(documentNumber)).outcome).toBe('MATCH');
    // the third look of the user is the fifth of the body
    await small.give(asAuthority, 'grantPersonAccess', wanted(two.id));
    const third = await small.register.as(asOfficer).ask<{ naturalPerson: Read }, object>(READ, { id: two.id });
    expect(third.data.naturalPerson.name).toBe(two.name);
    const fourth = await small.register.as(asOfficer).ask<{ naturalPerson: Read }, object>(READ, { id: two.id });
    expect(fourth.data.naturalPerson).toMatchObject({ documentNumber: null, name: null });
    expect(fourth.errors?.[0]?.extensions.code).toBe('PERSON_QUOTA_EXCEEDED');
    expect(rulesOf(await look(three.documentNumber, asColleague))).toEqual(['PERSON_QUOTA_EXCEEDED']);
    small.goTo('2026-07-01');
    expect((await look(three.documentNumber, asColleague)).outcome).toBe('MATCH');
    await Promise.all(small.register.register.subgraphs.map(subgraph => subgraph.runJobs()));
    expect(await small.rows(`select distinct day::text from natural_person.person_quota order by 1`)).toEqual([
      { day: '2026-06-30' },
      { day: '2026-07-01' },
    ]);
    small.goTo('2026-07-02');
    await Promise.all(small.register.register.subgraphs.map(subgraph => subgraph.runJobs()));
    expect(await small.rows(`select distinct day::text from natural_person.person_quota`)).toEqual([{ day: '2026-07-01' }]);
  } finally {
    await small.close();
  }
});

test('a body that leaves the register reads nothing more, and that its grant ended stands in the trail; who takes over is granted anew', async () => {
  const body = aBodyOf('chifeng', 41);
  const officer: ActorClaims = {
    ...somebody(Role.CONSUMER, { organization: body, jurisdiction: here.jurisdiction }),
    subject: 'clerk',
  };
  const { id, name } = await city.registered(here);
  const entity = { creditCode: body, name: '示例局', entityKind: 'GOVERNMENT_DEPARTMENT', jurisdiction: here.jurisdiction };
  const command = (field: string, type: string) =>
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { __typename ... on Refused { findings { rule } } } }`;
  const done = (field: string, type: string, input: object) => city.ask(asAuthority, command(field, type), { input });
  expect(await done('registerLegalEntity', 'RegisterLegalEntityInput', entity)).toEqual({
    done: { __typename: 'LegalEntity' },
  });
  await grant(id, { organization: body, user: 'clerk' });
  expect(await read(officer, id)).toMatchObject({ name });
  const leaving = { creditCode: body, on: '2026-06-30', offices: 'END', children: 'REFUSE', duties: 'REFUSE' };
  expect(await done('deregisterLegalEntity', 'DeregisterLegalEntityInput', leaving)).toEqual({
    done: { __typename: 'LegalEntity' },
  });
  await city.register.settled();
  expect(await read(officer, id)).toBeNull();
  expect(
    await city.rows(`select operation, event, outcome from natural_person.audit_entry
      where detail->>'kind' = 'GRANT' and operation = 'end-grants-of-gone-bodies'`),
  ).toEqual([{ operation: 'end-grants-of-gone-bodies', event: 'access.revoked', outcome: 'DONE' }]);
});
