import { setTimeout as pause } from 'node:timers/promises';
import type { ActorClaims } from '../../../kernel/actor';
import { asPerson, ground, type Persons, partiesOf, persons } from './persons';

const here = partiesOf('chifeng');
const { jurisdiction, asOfficer, asGovernment, civil } = here;

let city: Persons;
beforeAll(async () => {
  city = await persons('2026-06-30');
});
afterAll(() => city.close());

/** A recorded moment of the register, which everything of before belongs to and nothing of after. */
async function moment(): Promise<string> {
  await pause(5);
  const rows = await city.rows<{ at: Date }>('select clock_timestamp() as at');
  await pause(5);
  return String(rows[0]?.at.toISOString());
}

async function askOf(at: string, claims: ActorClaims, query: string, variables: object = {}) {
  const { data, errors } = await city.register
    .as(claims, { 'registry-as-of': at })
    .ask<Record<string, unknown>, object>(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

test('what is kept from a person is not found by asking about the moment before the order', async () => {
  const person = await city.registered(here);
  const look = {
    documentType: 'CITIZEN_ID',
    documentNumber: person.documentNumber,
    name: person.name,
    jurisdiction,
    ...ground,
  };
  await city.give(asOfficer, 'identifyPerson', look);
  const before = await moment();
  const { __typename } = await city.give(asGovernment, 'deferDisclosure', {
    jurisdiction,
    organization: civil,
    caseNumber: ground.caseNumber,
    until: '2027-06-30',
    legalBasis: '示例法第八条',
    reason: '防止妨碍侦查',
  });
  expect(__typename).toBe('DisclosureDeferral');
  const log = '{ me { accessLog { totalCount } } }';
  expect(await city.ask(asPerson(person.id), log)).toEqual({ me: { accessLog: { totalCount: 0 } } });
  expect(await askOf(before, asPerson(person.id), log)).toEqual({ me: { accessLog: { totalCount: 0 } } });
  const all = 'query ($id: ID!) { naturalPerson(id: $id) { accessLog { totalCount } } }';
  expect(await askOf(before, here.asAuditor, all, { id: person.id })).toEqual({
    naturalPerson: { accessLog: { totalCount: 1 } },
  });
});

test('a grant that is over shows no masked record of the time when it held, and one that holds shows the present alone', async () => {
  const person = await city.registered(here);
  const grant = {
    person: person.id,
    organization: civil,
    user: 'officer',
    contents: ['NAME'],
    ...ground,
    medium: 'SCREEN',
    until: '2027-06-30',
  };
  expect(await city.give(here.asAuthority, 'grantPersonAccess', grant)).toMatchObject({ __typename: 'PersonAccessGrant' });
  const held = await moment();
  const masked = 'query ($id: ID!) { naturalPerson(id: $id) { maskedName name facets { category } } }';
  const asked = { id: person.id };
  expect(await city.ask(asOfficer, masked, asked)).toMatchObject({ naturalPerson: { name: person.name } });
  expect(await askOf(held, asOfficer, masked, asked)).toEqual({ naturalPerson: null });
  city.goTo('2027-06-30');
  expect(await city.ask(asOfficer, masked, asked)).toEqual({ naturalPerson: null });
  expect(await askOf(held, asOfficer, masked, asked)).toEqual({ naturalPerson: null });
  expect(await askOf(held, here.asAuthority, masked, asked)).toMatchObject({ naturalPerson: { name: null } });
});
