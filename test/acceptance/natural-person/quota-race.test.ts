import { asPerson, ground, type Persons, partiesOf, persons } from './persons';

const here = partiesOf('chifeng');

let city: Persons;
beforeAll(async () => {
  city = await persons('2026-06-30', { env: { PERSON_QUOTAS: { user: 10, organization: 12, person: 1000 } } });
});
afterAll(() => city.close());

test('of sixty who ask at once exactly as many are answered as the quotas of user and body allow', async () => {
  const { id, documentNumber, name } = await city.registered(here);
  const look = { documentType: 'CITIZEN_ID', documentNumber, name, jurisdiction: here.jurisdiction, ...ground };
  const at = (claims: typeof here.asOfficer, many: number) =>
    Promise.all(Array.from({ length: many }, () => city.give(claims, 'identifyPerson', look)));
  const matches = (answers: { outcome?: string }[]) => answers.filter(({ outcome }) => outcome === 'MATCH').length;
  expect(matches(await at(here.asOfficer, 30))).toBe(10);
  expect(matches(await at(here.asColleague, 30))).toBe(2);
  const { me } = await city.ask<{ me: { accessLog: { totalCount: number } } }>(
    asPerson(id),
    '{ me { accessLog { totalCount } } }',
  );
  expect(me.accessLog.totalCount).toBe(12);
});
