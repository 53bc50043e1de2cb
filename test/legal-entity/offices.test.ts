import { type ActorClaims, Role } from '../../kernel/actor';
import { aBody, anAuthority, CITY, OTHER_CITY } from '../opened-slice';
import { aPerson, aProvider, aRegisterOfBodies, type Bodies, rulesOf } from './bodies';

let bodies: Bodies;
beforeEach(async () => {
  bodies = await aRegisterOfBodies();
  await bodies.register(1);
});
afterEach(() => bodies.close());

const appoint = (kind: string, person: number, since: string, more: object = {}, as: ActorClaims = anAuthority()) =>
  bodies.give('appointOfficer', { creditCode: aBody(1), kind, person: aPerson(person), since, ...more }, as);
const officesOn = async (on: string) =>
  (
    await bodies.shown<{ offices: { kind: string; person: { id: string }; id: string }[] }>(
      1,
      `offices(on: "${on}") { id kind person { id } }`,
    )
  ).offices;
const holderOn = async (on: string) => (await officesOn(on)).map(({ person }) => person.id);

test('one comes, another replaces in the same act, and each day has its holder', async () => {
  expect(await appoint('LEGAL_REPRESENTATIVE', 1, '2024-01-01')).toMatchObject({ version: 2 });
  expect(rulesOf(await appoint('LEGAL_REPRESENTATIVE', 2, '2025-01-01'))).toEqual(['OFFICE_HELD_ALREADY']);
  expect(await appoint('LEGAL_REPRESENTATIVE', 2, '2025-01-01', { replace: true })).toMatchObject({ version: 3 });
  expect(await holderOn('2023-12-31')).toEqual([]);
  expect(await holderOn('2024-12-31')).toEqual([aPerson(1)]);
  expect(await holderOn('2025-01-01')).toEqual([aPerson(2)]);
});

test('who comes into office later is not replaced by an act of today', async () => {
  await appoint('PRINCIPAL', 1, '2026-01-01');
  expect(rulesOf(await appoint('PRINCIPAL', 2, '2025-06-01', { replace: true }))).toEqual(['OFFICE_HELD_ALREADY']);
  expect(rulesOf(await appoint('PRINCIPAL', 2, '2026-01-01', { replace: true }))).toEqual(['OFFICE_HELD_ALREADY']);
  expect(rulesOf(await appoint('PRINCIPAL', 2, '2025-06-01', { until: '2026-01-01' }))).toEqual([]);
  expect(rulesOf(await appoint('PRINCIPAL', 2, '2025-06-01', { until: '2025-06-01' }))).toEqual(['OFFICE_PERIOD']);
});

test('there may be several data stewards, but nobody is one twice', async () => {
  await appoint('DATA_STEWARD', 1, '2024-01-01');
  expect(rulesOf(await appoint('DATA_STEWARD', 2, '2024-01-01'))).toEqual([]);
  expect(rulesOf(await appoint('DATA_STEWARD', 1, '2025-01-01'))).toEqual(['OFFICE_HELD_ALREADY']);
  expect(await holderOn('2025-01-01')).toHaveLength(2);
});

test('an office ends on a day, once, after it began', async () => {
  await appoint('CHIEF_DATA_OFFICER', 1, '2024-01-01');
  const id = (await officesOn('2024-01-01'))[0]?.id;
  const end = (until: string, more: object = {}) => bodies.give('endOffice', { id, until, ...more });
  expect(rulesOf(await end('2024-01-01', { expectedVersion: 1 }))).toEqual(['VERSION_CONFLICT', 'OFFICE_PERIOD']);
  expect(rulesOf(await end('2024-01-02', { expectedVersion: 2 }))).toEqual([]);
  expect(rulesOf(await end('2024-01-03'))).toEqual(['OFFICE_ENDED_ALREADY']);
  expect(await holderOn('2024-01-01')).toEqual([aPerson(1)]);
  expect(await holderOn('2024-01-02')).toEqual([]);
  expect(rulesOf(await bodies.give('endOffice', { id: 'nonsense', until: '2025-01-01' }))).toEqual(['OFFICE_UNKNOWN']);
});

test('a body names its own officers, but not its legal representative, and nobody else’s', async () => {
  const itself = aProvider(aBody(1));
  expect(rulesOf(await appoint('DATA_STEWARD', 1, '2024-01-01', {}, itself))).toEqual([]);
  expect(rulesOf(await appoint('PRINCIPAL', 1, '2024-01-01', {}, itself))).toEqual([]);
  await expect(appoint('LEGAL_REPRESENTATIVE', 1, '2024-01-01', {}, itself)).rejects.toThrow('You may not do this.');
  await expect(appoint('DATA_STEWARD', 2, '2024-01-01', {}, aProvider(aBody(2)))).rejects.toThrow('You may not do this.');
  await expect(appoint('DATA_STEWARD', 2, '2024-01-01', {}, anAuthority(OTHER_CITY))).rejects.toThrow('You may not do this.');
});

test('an id of something else is no person', async () => {
  const refused = await bodies.give('appointOfficer', {
    creditCode: aBody(1),
    kind: 'PRINCIPAL',
    person: `legal-entity:${aBody(1)}`,
    since: '2024-01-01',
  });
  expect(rulesOf(refused)).toEqual(['ID_OF_ANOTHER_KIND']);
});

test('of twelve who come into one office at once, one does', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, (_, at) => appoint('PRINCIPAL', at, '2024-01-01')));
  expect(answers.flatMap(rulesOf)).toEqual(Array(11).fill('OFFICE_HELD_ALREADY'));
});

test('departments without a chief data officer are listed in pages, to officials of the city', async () => {
  const vacant = async (as: ActorClaims = anAuthority(), args = 'first: 1') =>
    (
      await bodies.answer<{ departmentsWithoutChiefDataOfficer: { totalCount: number; nodes: { name: string }[] } }>(
        `{ departmentsWithoutChiefDataOfficer(jurisdiction: "${CITY}", ${args}) { totalCount nodes { name } } }`,
        { as },
      )
    ).departmentsWithoutChiefDataOfficer;
  await bodies.register(2);
  await bodies.register(3, { entityKind: 'ENTERPRISE' });
  await bodies.register(4, { entityKind: 'PUBLIC_UTILITY', departmentType: 'PUBLIC_SERVICE' });
  expect(await vacant()).toEqual({ totalCount: 3, nodes: [{ name: '机构1' }] });
  // the clock stands on 2026-06-30: the first is in office, the second no more, the third not yet
  await appoint('CHIEF_DATA_OFFICER', 1, '2026-06-30');
  await appoint('CHIEF_DATA_OFFICER', 2, '2026-01-01', { creditCode: aBody(2), until: '2026-06-30' });
  await appoint('CHIEF_DATA_OFFICER', 3, '2026-07-01', { creditCode: aBody(4) });
  expect((await vacant(anAuthority(), 'first: 9')).nodes).toEqual([{ name: '机构2' }, { name: '机构4' }]);
  await expect(vacant(anAuthority(OTHER_CITY))).rejects.toThrow('You may not do this.');
  await expect(vacant({ subject: 'operator', roles: [Role.OPERATOR] })).rejects.toThrow('You may not do this.');
});

test('what a department has is no secret, who serves in it is one', async () => {
  await appoint('PRINCIPAL', 1, '2024-01-01');
  const fields = 'departmentProfile { hasDataSecurityPrincipal hasDataSteward missing { rule } }';
  const operator = { subject: 'operator', roles: [Role.OPERATOR], organization: aBody(3) };
  expect(await bodies.shown(1, `${fields} offices { id } dataSecurityPrincipal { id }`, operator)).toEqual({
    departmentProfile: { hasDataSecurityPrincipal: true, hasDataSteward: false, missing: [] },
    offices: [],
    dataSecurityPrincipal: null,
  });
});
