import { BASE_REGISTRY } from '../../rulebook/rules/legal-entity-duty';
import { aBody, anAuthority, CITY, OTHER_CITY } from '../opened-slice';
import { aProvider, aRegisterOfBodies, type Bodies, rulesOf } from './bodies';

const MARKET = '经营主体登记';
const market = aProvider(aBody(1));
const civil = aProvider(aBody(2));

let bodies: Bodies;
beforeEach(async () => {
  bodies = await aRegisterOfBodies();
  for (const n of [1, 2, 3]) await bodies.register(n);
});
afterEach(() => bodies.close());

const assign = (category: string, n: number, as = anAuthority()) =>
  bodies.give('assignRegistrationCategory', { jurisdiction: CITY, category, department: aBody(n) }, as);
const record = (more: object = {}, as = market) =>
  bodies.give('recordEntityRegistration', { creditCode: aBody(3), category: MARKET, since: '2024-01-01', ...more }, as);
const registrations = async () =>
  (
    await bodies.shown<{ registrations: { id: string; category: string; until: string | null }[] }>(
      3,
      'registrations { id category number since until department { name } }',
    )
  ).registrations;

test('[CF-collect-7] only the department responsible records a category, and ends it', async () => {
  expect(await assign(MARKET, 1)).toMatchObject({ since: '2026-06-30' });
  await expect(record({}, civil)).rejects.toThrow('此类信息由其他责任部门登记');
  await expect(record({}, anAuthority())).rejects.toThrow('You may not do this.');
  expect(await record({ number: '15040001', expectedVersion: 1 })).toMatchObject({ version: 2 });
  const [kept] = await registrations();
  expect(kept).toEqual({
    id: expect.any(String),
    category: MARKET,
    number: '15040001',
    since: '2024-01-01',
    until: null,
    department: { name: '机构1' },
  });
  const end = { id: kept?.id, until: '2025-01-01' };
  await expect(bodies.give('endEntityRegistration', end, civil)).rejects.toThrow('此类信息由其他责任部门登记');
  expect(rulesOf(await bodies.give('endEntityRegistration', end, market))).toEqual([]);
  expect(rulesOf(await bodies.give('endEntityRegistration', end, market))).toEqual(['ENTITY_REGISTRATION_ENDED_ALREADY']);
  expect(await registrations()).toMatchObject([{ until: '2025-01-01' }]);
});

test('a category of nobody is recorded by nobody, and the finding cites the text', async () => {
  const refused = await record({ category: '社会团体登记', number: ' ', until: '2024-01-01' });
  expect(refused.findings).toMatchObject([
    { rule: 'REGISTRATION_CATEGORY_UNASSIGNED', article: { number: '四(二)1' } },
    { rule: 'ENTITY_REGISTRATION_PERIOD' },
    { rule: 'ENTITY_REGISTRATION_NUMBER_BLANK' },
  ]);
  expect(rulesOf(await bodies.give('endEntityRegistration', { id: 'none', until: '2025-01-01' }, market))).toEqual([
    'ENTITY_REGISTRATION_UNKNOWN',
  ]);
});

test('one category has one registration at a time', async () => {
  await assign(MARKET, 1);
  await record({ until: '2025-01-01' });
  expect(rulesOf(await record({ since: '2024-12-31' }))).toEqual(['ENTITY_REGISTRATION_HELD_ALREADY']);
  expect(rulesOf(await record({ since: '2025-01-01' }))).toEqual([]);
});

test('the authority makes a department of its city responsible, one after another, and nobody else does', async () => {
  await expect(assign(MARKET, 1, anAuthority(OTHER_CITY))).rejects.toThrow('You may not do this.');
  await expect(assign(MARKET, 1, market)).rejects.toThrow('You may not do this.');
  await bodies.register(4, { jurisdiction: OTHER_CITY }, anAuthority(OTHER_CITY));
  expect(rulesOf(await assign(' ', 4))).toEqual(['DUTY_CATEGORY_UNNAMED', 'DUTY_DEPARTMENT_UNKNOWN']);
  await assign(MARKET, 1);
  await assign(MARKET, 2);
  const { registrationDuties } = await bodies.answer<{ registrationDuties: object[] }>(
    `{ registrationDuties(jurisdiction: "${CITY}") { category department { name } article { number } } }`,
  );
  expect(registrationDuties).toEqual([{ category: MARKET, department: { name: '机构2' }, article: { number: '四(二)1' } }]);
  await expect(record()).rejects.toThrow('此类信息由其他责任部门登记');
  expect(rulesOf(await record({}, civil))).toEqual([]);
  expect(await bodies.count('registration_duty_history')).toBe(2);
});

test('with a body nobody enters registrations that another department is responsible for', async () => {
  const registrations = [{ category: MARKET, since: '2024-01-01' }];
  await bodies.register(5, { registrations });
  await assign(MARKET, 1);
  await expect(bodies.register(6, { registrations })).rejects.toThrow('此类信息由其他责任部门登记');
  await expect(bodies.register(6)).resolves.toBe(aBody(6));
});

test('[SM-16] the department that leads the base registry keeps the bodies, another department does not', async () => {
  const named = { creditCode: aBody(3), name: '更名机构' };
  await expect(bodies.give('changeLegalEntity', named, market)).rejects.toThrow('You may not do this.');
  await assign(BASE_REGISTRY, 1);
  await expect(bodies.give('changeLegalEntity', named, civil)).rejects.toThrow('此类信息由其他责任部门登记');
  expect(rulesOf(await bodies.give('changeLegalEntity', named, market))).toEqual([]);
  expect(await bodies.register(7, {}, market)).toBe(aBody(7));
  await expect(bodies.register(8, { jurisdiction: OTHER_CITY }, market)).rejects.toThrow('You may not do this.');
  await expect(bodies.register(8, {}, aProvider(aBody(1), OTHER_CITY))).rejects.toThrow();
});
