import { Role } from '../../kernel/actor';
import { aBody, anAuthority, OTHER_CITY } from '../opened-slice';
import { aProvider, aRegisterOfBodies, type Bodies, rulesOf } from './bodies';

let bodies: Bodies;
beforeEach(async () => {
  bodies = await aRegisterOfBodies();
});
afterEach(() => bodies.close());

const change = (n: number, changes: object, as = anAuthority()) =>
  bodies.give('changeLegalEntity', { creditCode: aBody(n), ...changes }, as);

test('a change is the next version, keeps the earlier one and is told with the successor', async () => {
  await bodies.register(1);
  await bodies.register(2);
  expect(await change(1, { name: '更名机构', parent: aBody(2), dataSection: '数据科', expectedVersion: 1 })).toMatchObject({
    version: 2,
  });
  expect(await bodies.shown(1, 'name dataSection version parent { name }')).toEqual({
    name: '更名机构',
    dataSection: '数据科',
    version: 2,
    parent: { name: '机构2' },
  });
  expect(
    await bodies.rows(`select name, version from legal_entity_history where credit_code = '${aBody(1)}' order by version`),
  ).toEqual([
    { name: '机构1', version: 1 },
    { name: '更名机构', version: 2 },
  ]);
  const [told] = await bodies.rows<{ sequence: string; payload: object }>(
    `select sequence, payload from outbox where aggregate = 'legal-entity:${aBody(1)}' and sequence = 2`,
  );
  expect(told?.payload).toMatchObject({ name: '更名机构', parent: aBody(2), successor: null, departmentType: 'ORGAN' });
});

test('what is left out stays, what is null is gone', async () => {
  await bodies.register(1);
  await bodies.register(2, { parent: aBody(1), dataSection: '数据科', division: '150402' });
  await change(2, { name: '更名机构' });
  expect(await bodies.shown(2, 'name dataSection division parent { name }')).toMatchObject({
    dataSection: '数据科',
    division: '150402',
    parent: { name: '机构1' },
  });
  await change(2, { parent: null, dataSection: null, division: null });
  expect(await bodies.shown(2, 'name dataSection division parent { name }')).toEqual({
    name: '更名机构',
    dataSection: null,
    division: null,
    parent: null,
  });
});

test('all findings are told at once, and nothing changes', async () => {
  await bodies.register(1);
  const faulty = { expectedVersion: 7, name: ' ', entityStatus: 'MERGED', parent: aBody(9), departmentType: 'AUTHORIZED' };
  expect(rulesOf(await change(1, faulty))).toEqual([
    'VERSION_CONFLICT',
    'LEGAL_ENTITY_UNNAMED',
    'STATUS_BY_ANOTHER_ACT',
    'PARENT_UNKNOWN',
    'DEPARTMENT_TYPE_NOT_ALLOWED',
    'AUTHORIZATION_MISSING',
  ]);
  expect(rulesOf(await change(9, { name: '无' }))).toEqual(['LEGAL_ENTITY_UNKNOWN']);
  expect(await bodies.shown(1, 'version')).toEqual({ version: 1 });
});

test('of two who change what both have read, one does', async () => {
  await bodies.register(1);
  const answers = await Promise.all(['甲', '乙'].map(name => change(1, { name, expectedVersion: 1 })));
  expect(answers.flatMap(rulesOf)).toEqual(['VERSION_CONFLICT']);
});

test('a line that would return to itself is refused, also where two draw halves of it at once', async () => {
  await bodies.register(1);
  await bodies.register(2, { parent: aBody(1) });
  await bodies.register(3, { parent: aBody(2) });
  expect(rulesOf(await change(1, { parent: aBody(3) }))).toEqual(['PARENT_CYCLE']);
  expect(rulesOf(await change(1, { parent: aBody(1) }))).toEqual(['PARENT_IS_ITSELF']);
  await bodies.register(4);
  await bodies.register(5);
  const halves = await Promise.all([change(4, { parent: aBody(5) }), change(5, { parent: aBody(4) })]);
  expect(halves.flatMap(rulesOf)).toEqual(['PARENT_CYCLE']);
});

test('a line has 32 levels, and no 33rd, whether a body is entered or one with others below it moves', async () => {
  for (let level = 1; level <= 32; level++) await bodies.register(level, level > 1 ? { parent: aBody(level - 1) } : {});
  await expect(bodies.register(33, { parent: aBody(32) })).rejects.toThrow('PARENT_CYCLE');
  await bodies.register(34);
  await bodies.register(35, { parent: aBody(34) });
  expect(rulesOf(await change(34, { parent: aBody(31) }))).toEqual(['PARENT_TOO_DEEP']);
  expect(rulesOf(await change(34, { parent: aBody(30) }))).toEqual([]);
});

test('the authority changes bodies of its own city; a department changes none', async () => {
  await bodies.register(1);
  await expect(change(1, { name: '无' }, anAuthority(OTHER_CITY))).rejects.toThrow('You may not do this.');
  await expect(change(1, { name: '无' }, aProvider(aBody(1)))).rejects.toThrow('You may not do this.');
  await expect(change(1, { name: '无' }, { subject: 'analyst', roles: [Role.ANALYST] })).rejects.toThrow(
    'You may not do this.',
  );
});

test('a rehearsal tells what would refuse and changes nothing', async () => {
  await bodies.register(1);
  expect(await change(1, { name: '更名机构', validateOnly: true })).toMatchObject({ version: 2 });
  expect(await bodies.shown(1, 'name version')).toEqual({ name: '机构1', version: 1 });
});

test('as it stood at an earlier moment a body is shown as it was', async () => {
  await bodies.register(1);
  const [{ at }] = (await bodies.rows<{ at: Date }>('select clock_timestamp() as at')) as [{ at: Date }];
  await change(1, { name: '更名机构' });
  await new Promise(resolve => setTimeout(resolve, 50));
  const { legalEntity } = await bodies.answer<{ legalEntity: object }>(
    `{ legalEntity(creditCode: "${aBody(1)}") { name version } }`,
    { asOf: at },
  );
  expect(legalEntity).toEqual({ name: '机构1', version: 1 });
});
