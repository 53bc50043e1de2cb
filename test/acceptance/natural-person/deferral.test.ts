import type { ActorClaims } from '../../../kernel/actor';
import { asPerson, ground, logOf, ownLog, type Persons, partiesOf, persons, rulesOf } from './persons';

const here = partiesOf('chifeng');
const there = partiesOf('guiyang');
const { jurisdiction, asOfficer, asGovernment, civil } = here;

let city: Persons;
beforeEach(() => city?.goTo('2026-06-30'));
beforeAll(async () => {
  city = await persons();
});
afterAll(() => city.close());

const secret = { legalBasis: '示例法第八条', reason: '防止妨碍侦查' };
let cases = 0;

/** A case of its own for every test. */
function aCase() {
  cases += 1;
  const caseNumber = `侦〔2026〕${cases}号`;
  const look = (
    { documentNumber, name }: { documentNumber: string; name: string },
    claims: ActorClaims = asOfficer,
    more = {},
  ) =>
    city.give(claims, 'identifyPerson', {
      documentType: 'CITIZEN_ID',
      documentNumber,
      name,
      jurisdiction,
      ...ground,
      caseNumber,
      ...more,
    });
  const defer = (more: object = {}, claims: ActorClaims | undefined = asGovernment) =>
    city.give(claims, 'deferDisclosure', {
      jurisdiction,
      organization: civil,
      caseNumber,
      until: '2026-09-01',
      ...secret,
      ...more,
    });
  return { caseNumber, look, defer };
}

test('what a body looks up for the case from then on is kept from the person until the day, and never from the auditor', async () => {
  const person = await city.registered(here);
  const { look, defer } = aCase();
  await look(person);
  city.goTo('2026-07-01');
  expect(await defer()).toMatchObject({ __typename: 'DisclosureDeferral', until: '2026-09-01' });
  await look(person);
  await look(person, here.asPolice);
  await look(person, asOfficer, { caseNumber: '另案1号' });
  const seen = async () => (await ownLog(city, person.id)).length;
  expect(await seen()).toBe(3);
  expect(await logOf(city, here.asAuditor, person.id)).toHaveLength(4);
  city.goTo('2026-08-31');
  expect(await seen()).toBe(3);
  const { me } = await city.ask<{ me: { accessLog: { totalCount: number } } }>(
    asPerson(person.id),
    '{ me { accessLog { totalCount } } }',
  );
  expect(me.accessLog.totalCount).toBe(3);
  city.goTo('2026-09-01');
  expect(await seen()).toBe(4);
});

test('a case number is the same however its ends are spaced', async () => {
  const person = await city.registered(here);
  const { caseNumber, look, defer } = aCase();
  await defer({ caseNumber: ` ${caseNumber} ` });
  await look(person, asOfficer, { caseNumber: `${caseNumber.replace('2026', '２０２６')}　` });
  expect(await ownLog(city, person.id)).toEqual([]);
});

test('readings under a grant are deferred like look-ups', async () => {
  const person = await city.registered(here);
  const { caseNumber, defer } = aCase();
  await city.give(here.asAuthority, 'grantPersonAccess', {
    person: person.id,
    organization: civil,
    user: 'officer',
    contents: ['NAME'],
    ...ground,
    caseNumber,
    until: '2026-12-31',
  });
  await defer();
  const READ = 'query ($id: ID!) { naturalPerson(id: $id) { name } }';
  expect(await city.ask(asOfficer, READ, { id: person.id })).toEqual({ naturalPerson: { name: person.name } });
  expect(await ownLog(city, person.id)).toEqual([]);
  expect(await logOf(city, here.asAuditor, person.id)).toHaveLength(1);
});

test('lifted, all is disclosed at once; ordered again while in force, nothing shows in between', async () => {
  const person = await city.registered(here);
  const { look, defer } = aCase();
  const { id } = await defer({ until: '2026-07-10' });
  await look(person);
  city.goTo('2026-07-09');
  const again = await defer({ until: '2026-08-10' });
  city.goTo('2026-07-10');
  expect(await ownLog(city, person.id)).toEqual([]);
  expect(rulesOf(await city.give(there.asGovernment, 'liftDeferral', { deferral: again.id }))).toEqual(['DEFERRAL_UNKNOWN']);
  expect(await city.give(asGovernment, 'liftDeferral', { deferral: again.id })).toMatchObject({
    liftedAt: '2026-07-10T12:00:00.000+08:00',
  });
  expect(await ownLog(city, person.id)).toHaveLength(1);
  expect(rulesOf(await city.give(asGovernment, 'liftDeferral', { deferral: again.id }))).toEqual(['DEFERRAL_UNKNOWN']);
  expect(rulesOf(await city.give(asGovernment, 'liftDeferral', { deferral: 'none' }))).toEqual(['DEFERRAL_UNKNOWN']);
  const trail = await city.rows(`select operation, event from natural_person.audit_entry
    where outcome = 'DONE' and detail->>'deferral' in ('${id}', '${again.id}') order by id`);
  expect(trail).toEqual([
    { operation: 'deferDisclosure', event: 'deferral.ordered' },
    { operation: 'deferDisclosure', event: 'deferral.ordered' },
    { operation: 'liftDeferral', event: 'deferral.lifted' },
  ]);
});

test('nobody defers their own body’s looking, in another city, without a reason, beyond a year', async () => {
  const { defer } = aCase();
  expect(rulesOf(await defer({ organization: here.government }))).toEqual(['DEFERRAL_FOR_ITSELF']);
  expect(rulesOf(await defer({ reason: ' ' }))).toEqual(['DEFERRAL_REASON_MISSING']);
  expect(rulesOf(await defer({ until: '2027-07-01' }))).toEqual(['DEFERRAL_TOO_LONG']);
  expect(rulesOf(await defer({ until: '2026-06-30' }))).toEqual(['DEFERRAL_UNTIL_NOT_AHEAD']);
  expect(rulesOf(await defer({ reason: '见 110105194912310021' }))).toEqual(['NUMBER_IN_TEXT']);
  expect((await defer({}, there.asGovernment)).code).toBe('FORBIDDEN');
  expect((await defer({}, asOfficer)).code).toBe('FORBIDDEN');
  expect((await defer({}, { ...asGovernment, organization: undefined })).code).toBe('FORBIDDEN');
  expect((await defer({}, here.asAuthority)).__typename).toBe('DisclosureDeferral');
});

test('a deferral of one city hides nothing that another city’s body looked up', async () => {
  const person = await city.registered(here);
  const { look, defer } = aCase();
  await defer({ jurisdiction: there.jurisdiction, organization: civil }, there.asGovernment);
  await look(person);
  expect(await ownLog(city, person.id)).toHaveLength(1);
});

test('deferrals are listed to who orders and who audits in the city and to the body, never to the person', async () => {
  const person = await city.registered(here);
  const { caseNumber, defer } = aCase();
  const { id } = await defer();
  const list = async (claims: ActorClaims | undefined) =>
    (
      await city.ask<{ disclosureDeferrals: { totalCount: number; nodes: { id: string }[] } }>(
        claims,
        'query ($filter: DisclosureDeferralFilter) { disclosureDeferrals(filter: $filter) { totalCount nodes { id } } }',
        { filter: { caseNumber, inForce: true } },
      )
    ).disclosureDeferrals;
  for (const claims of [asGovernment, here.asAuthority, here.asAuditor, asOfficer]) {
    expect(await list(claims)).toEqual({ totalCount: 1, nodes: [{ id }] });
  }
  for (const claims of [undefined, asPerson(person.id), here.asPolice, there.asGovernment, there.asAuditor]) {
    expect(await list(claims)).toEqual({ totalCount: 0, nodes: [] });
  }
});
