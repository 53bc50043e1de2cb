import { aBody, anAuthority, CITY, OTHER_CITY } from '../opened-slice';
import { aPerson, aProvider, aRegisterOfBodies, type Bodies, rulesOf } from './bodies';

const ON = '2026-06-30';
const everything = { on: ON, children: 'CARRY_OVER', offices: 'CARRY_OVER', duties: 'CARRY_OVER' };

let bodies: Bodies;
beforeEach(async () => {
  bodies = await aRegisterOfBodies();
  await bodies.register(1);
  await bodies.register(2, { parent: aBody(1) });
  await bodies.register(3, { parent: aBody(2) });
  await bodies.register(9);
});
afterEach(() => bodies.close());

const merge = (of: number[], more: object, as = anAuthority()) =>
  bodies.give('mergeLegalEntities', { on: ON, bodies: of.map(n => ({ creditCode: aBody(n) })), ...more }, as);
const deregister = (n: number, more: object = {}, as = anAuthority()) =>
  bodies.give('deregisterLegalEntity', { creditCode: aBody(n), on: ON, ...more }, as);
const appoint = (n: number, kind: string, person: number, since = '2024-01-01') =>
  bodies.give('appointOfficer', { creditCode: aBody(n), kind, person: aPerson(person), since });
const assign = (n: number, category = '经营主体登记') =>
  bodies.give('assignRegistrationCategory', { jurisdiction: CITY, category, department: aBody(n) });

/** Body 2 with all that can hang on one. */
async function burden() {
  await appoint(2, 'PRINCIPAL', 1);
  await appoint(2, 'DATA_STEWARD', 2);
  await assign(2);
}

test('what hangs on a body stands against its end, all of it at once', async () => {
  await burden();
  expect(rulesOf(await deregister(2, { expectedVersion: 1, on: '2026-07-01' }))).toEqual([
    'VERSION_CONFLICT',
    'LEAVES_IN_FUTURE',
    'CHILDREN_REMAIN',
    'OFFICES_REMAIN',
    'DUTIES_REMAIN',
  ]);
  expect(rulesOf(await deregister(2, { ...everything }))).toEqual(['SUCCESSOR_MISSING']);
  expect(rulesOf(await merge([2], { into: aBody(8) }))).toEqual([
    'SUCCESSOR_UNKNOWN',
    'CHILDREN_REMAIN',
    'OFFICES_REMAIN',
    'DUTIES_REMAIN',
  ]);
  expect(await bodies.shown(2, 'entityStatus')).toEqual({ entityStatus: 'ACTIVE' });
});

test('a merger into one that stands carries over what the caller said, and the merged body stays readable', async () => {
  await burden();
  expect(await merge([2], { into: aBody(9), ...everything })).toMatchObject({ creditCode: aBody(9) });
  const fields = 'entityStatus endedOn successor { creditCode } children { totalCount } offices { kind until } parent { name }';
  expect(await bodies.shown(2, fields)).toEqual({
    entityStatus: 'MERGED',
    endedOn: ON,
    successor: { creditCode: aBody(9) },
    children: { totalCount: 0 },
    offices: [
      { kind: 'DATA_STEWARD', until: ON },
      { kind: 'PRINCIPAL', until: ON },
    ],
    parent: { name: '机构1' },
  });
  expect(
    await bodies.shown(9, 'predecessors { nodes { name } } children { nodes { name } } offices { kind since person { id } }'),
  ).toEqual({
    predecessors: { nodes: [{ name: '机构2' }] },
    children: { nodes: [{ name: '机构3' }] },
    offices: [
      { kind: 'DATA_STEWARD', since: ON, person: { id: aPerson(2) } },
      { kind: 'PRINCIPAL', since: ON, person: { id: aPerson(1) } },
    ],
  });
  expect(await bodies.rows('select department, since::text from registration_duty')).toEqual([
    { department: aBody(9), since: ON },
  ]);
  const told = await bodies.rows<{ sequence: string; version: number }>(
    `select max(o.sequence)::int as sequence, e.version from outbox o join legal_entity e on 'legal-entity:' || e.credit_code = o.aggregate
     group by e.credit_code, e.version`,
  );
  for (const { sequence, version } of told) expect(sequence).toBe(version);
});

test('several bodies become a new one, which stands where the first stood', async () => {
  await bodies.register(4, { parent: aBody(3) });
  const newBody = { creditCode: aBody(5), name: '新设机构', entityKind: 'GOVERNMENT_DEPARTMENT' };
  expect(rulesOf(await merge([2, 3], { newBody: { ...newBody, creditCode: aBody(9) }, ...everything }))).toEqual([
    'LEGAL_ENTITY_EXISTS',
  ]);
  expect(await merge([2, 3], { newBody, ...everything })).toMatchObject({ creditCode: aBody(5), version: 1 });
  expect(
    await bodies.shown(5, 'parent { name } jurisdiction { code } predecessors { totalCount } children { nodes { name } }'),
  ).toEqual({
    parent: { name: '机构1' },
    jurisdiction: { code: CITY },
    predecessors: { totalCount: 2 },
    children: { nodes: [{ name: '机构4' }] },
  });
});

test('a body below takes over from the one above it and comes to stand where that stood', async () => {
  await bodies.register(4, { parent: aBody(2) });
  expect(rulesOf(await merge([2], { into: aBody(3), ...everything }))).toEqual([]);
  expect(await bodies.shown(3, 'parent { name } children { nodes { name } }')).toEqual({
    parent: { name: '机构1' },
    children: { nodes: [{ name: '机构4' }] },
  });
});

test('a body ends without a successor: those below come below the body above, offices end', async () => {
  await appoint(2, 'PRINCIPAL', 1);
  expect(rulesOf(await deregister(2, { children: 'CARRY_OVER', offices: 'END' }))).toEqual([]);
  expect(await bodies.shown(2, 'entityStatus endedOn successor { name }')).toEqual({
    entityStatus: 'DEREGISTERED',
    endedOn: ON,
    successor: null,
  });
  expect(await bodies.shown(3, 'parent { name }')).toEqual({ parent: { name: '机构1' } });
});

test('a body ends with a successor', async () => {
  await burden();
  expect(rulesOf(await deregister(2, { ...everything, successor: aBody(9) }))).toEqual([]);
  expect(await bodies.shown(2, 'entityStatus successor { name }')).toEqual({
    entityStatus: 'DEREGISTERED',
    successor: { name: '机构9' },
  });
});

test('an office for one person is not carried over to where another holds it, nor from two bodies', async () => {
  await appoint(2, 'PRINCIPAL', 1);
  await appoint(3, 'PRINCIPAL', 3);
  const newBody = { creditCode: aBody(5), name: '新设机构', entityKind: 'GOVERNMENT_DEPARTMENT' };
  expect(rulesOf(await merge([2, 3], { newBody, ...everything }))).toEqual(['OFFICE_HELD_ALREADY']);
  expect(rulesOf(await merge([2], { into: aBody(3), ...everything }))).toEqual(['OFFICE_HELD_ALREADY']);
  expect(rulesOf(await merge([2], { into: aBody(3), ...everything, offices: 'END' }))).toEqual([]);
});

test('an office that begins on that day or later stands against any end', async () => {
  await appoint(9, 'PRINCIPAL', 1, ON);
  expect(rulesOf(await deregister(9, { offices: 'END' }))).toEqual(['OFFICE_BEGINS_LATER']);
});

test('what is gone is not changed, appointed to, registered under or merged again', async () => {
  await deregister(9);
  const by = anAuthority();
  expect(rulesOf(await bodies.give('changeLegalEntity', { creditCode: aBody(9), name: '再生' }, by))).toEqual([
    'LEGAL_ENTITY_GONE',
  ]);
  expect(rulesOf(await appoint(9, 'PRINCIPAL', 1))).toEqual(['LEGAL_ENTITY_GONE']);
  expect(rulesOf(await assign(9))).toEqual(['DUTY_DEPARTMENT_GONE']);
  await expect(bodies.register(7, { parent: aBody(9) })).rejects.toThrow('PARENT_GONE');
  expect(rulesOf(await bodies.give('changeLegalEntity', { creditCode: aBody(3), parent: aBody(9) }, by))).toEqual([
    'PARENT_GONE',
  ]);
  expect(rulesOf(await deregister(9))).toEqual(['LEGAL_ENTITY_GONE']);
  expect(rulesOf(await merge([3], { into: aBody(9) }))).toEqual(['SUCCESSOR_GONE']);
  expect(rulesOf(await merge([3], { into: aBody(3) }))).toEqual(['SUCCESSOR_IS_ITSELF']);
});

test('a merger names its bodies once, knows them, and comes out as one', async () => {
  expect(rulesOf(await merge([], {}))).toEqual(['MERGES_NOBODY', 'MERGER_INTO_ONE']);
  expect(rulesOf(await merge([3, 3], { into: aBody(9) }))).toEqual(['MERGED_TWICE']);
  const unknown = await merge([3, 8], { into: aBody(9) });
  expect(unknown.findings).toMatchObject([{ rule: 'LEGAL_ENTITY_UNKNOWN', path: ['input', 'bodies', '1', 'creditCode'] }]);
});

test('of two who merge into each other at once, one does', async () => {
  const answers = await Promise.all([merge([3], { into: aBody(9) }), merge([9], { into: aBody(3) })]);
  expect(answers.flatMap(rulesOf)).toHaveLength(1);
});

test('only who keeps the bodies of a city merges and ends them', async () => {
  await expect(deregister(9, {}, anAuthority(OTHER_CITY))).rejects.toThrow('You may not do this.');
  await expect(merge([3], { into: aBody(9) }, aProvider(aBody(3)))).rejects.toThrow('You may not do this.');
  await bodies.register(7, { jurisdiction: OTHER_CITY }, anAuthority(OTHER_CITY));
  await expect(merge([3], { into: aBody(7) })).rejects.toThrow('You may not do this.');
});
