import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft, aPublishedEntry, ENTRY } from './entries';
import { makeReady, publishOpen } from './opening';

const yulin = bodiesOf('yulin');
const { asAuthority, asProvider, asAnother, asGovernment, asCitizen, asPlatform, jurisdiction } = yulin;

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-12');
}, 60_000);
beforeEach(() => work.goTo('2026-06-12'));
afterAll(() => work.close());

const EMERGENCY = '... on Emergency { id kind title declaredOn endedOn }';
const declare = (claims: typeof asAuthority, input: object = {}) =>
  work.give(claims, 'declareEmergency', { jurisdiction, kind: 'NATURAL_DISASTER', title: '示例洪涝灾害', ...input }, EMERGENCY);
const link = (claims: typeof asAuthority, emergency: string, ...entries: string[]) =>
  work.give(claims, 'linkEmergencyEntries', { emergency, entries }, EMERGENCY);
const log = (claims: typeof asAuthority, emergency: string, entry: string, description = '补充避难场所') =>
  work.give(claims, 'recordEmergencyUpdate', { emergency, entry, description }, '... on EmergencyUpdate { id description at }');
const end = (claims: typeof asAuthority, emergency: string) => work.give(claims, 'endEmergency', { emergency }, EMERGENCY);

/** Titles of what waits for somebody, by the thing. */
const tasksOf = async (claims: typeof asAuthority): Promise<Map<string, string>> => {
  await work.settled();
  const { tasks } = await work.ask<{ tasks: { nodes: { id: string; title: string }[] } }>(
    claims,
    '{ tasks(filter: { workflow: "SMX-01" }, first: 100) { nodes { id title } } }',
  );
  return new Map(tasks.nodes.map(({ id, title }) => [id, title]));
};

test('[YL-13] entries linked to an emergency get an expedited review task and a log of updates', async () => {
  const submitted = await aDraft(work, yulin, { title: '避难场所' });
  await makeReady(work, yulin, submitted.id);
  await work.give(asProvider, 'submitCatalogEntry', { id: submitted.id }, ENTRY);
  const published = await aPublishedEntry(work, yulin, { title: '雨量监测' });
  const plain = await aDraft(work, yulin, { title: '图书馆名录' });
  await work.give(asProvider, 'submitCatalogEntry', { id: plain.id }, ENTRY);

  for (const claims of [asProvider, asCitizen]) expect(await declare(claims)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await declare(asAuthority, { title: ' ' }))).toEqual(['EMERGENCY_UNNAMED input.title']);
  const { id } = await declare(asGovernment);
  expect(await link(asAnother, id, submitted.id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await link(asAuthority, id, submitted.id, published.id)).toMatchObject({ kind: 'NATURAL_DISASTER' });
  expect(rulesOf(await link(asAuthority, id, submitted.id))).toEqual(['LINKED_ALREADY']);

  // what the unit and the information centre have to review says so; what else waits does not
  for (const claims of [asProvider, asPlatform]) {
    const waiting = await tasksOf(claims);
    expect(waiting.get(submitted.id)).toBe('加急审查：避难场所');
    expect(waiting.get(plain.id)).toBe('目录：图书馆名录');
  }
  expect(await publishOpen(work, asProvider, submitted.id)).toMatchObject({ openListed: true });
  expect((await tasksOf(asProvider)).has(submitted.id)).toBe(false);

  expect(await log(asAuthority, id, submitted.id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(rulesOf(await log(asProvider, id, plain.id))).toEqual(['ENTRY_NOT_LINKED']);
  expect(rulesOf(await log(asProvider, id, submitted.id, ''))).toEqual(['UPDATE_UNDESCRIBED']);
  expect(await log(asProvider, id, submitted.id)).toMatchObject({ at: '2026-06-12T12:00:00.000+08:00' });
  work.goTo('2026-06-13');
  expect(await log(asProvider, id, submitted.id, '新增三处')).toMatchObject({ description: '新增三处' });
  const { catalogEntry } = await work.ask<{ catalogEntry: object }>(
    undefined,
    'query ($id: ID!) { catalogEntry(id: $id) { emergencyUpdates { description at emergency { title } updatedBy { creditCode } } } }',
    { id: submitted.id },
  );
  const whose = { emergency: { title: '示例洪涝灾害' }, updatedBy: { creditCode: yulin.provider } };
  expect(catalogEntry).toEqual({
    emergencyUpdates: [
      { ...whose, description: '新增三处', at: '2026-06-13T12:00:00.000+08:00' },
      { ...whose, description: '补充避难场所', at: '2026-06-12T12:00:00.000+08:00' },
    ],
  });
});

test('once an emergency is over its entries wait as others do, and nothing more is linked or logged', async () => {
  const entry = await aDraft(work, yulin, { title: '医院床位' });
  const { id } = await declare(asAuthority, { kind: 'PUBLIC_HEALTH', title: '示例公共卫生事件' });
  await link(asProvider, id, entry.id);
  expect((await tasksOf(asProvider)).get(entry.id)).toBe('加急审查：医院床位');
  expect(await end(asProvider, id)).toMatchObject({ code: 'FORBIDDEN' });
  work.goTo('2026-06-20');
  expect(await end(asAuthority, id)).toMatchObject({ declaredOn: '2026-06-12', endedOn: '2026-06-20' });
  expect((await tasksOf(asProvider)).get(entry.id)).toBe('目录：医院床位');
  for (const refused of [await end(asAuthority, id), await log(asProvider, id, entry.id)])
    expect(rulesOf(refused)).toEqual(['EMERGENCY_OVER']);
  expect(rulesOf(await link(asProvider, id, entry.id))).toEqual(['EMERGENCY_OVER', 'LINKED_ALREADY']);
  const { emergencies } = await work.ask<{ emergencies: { nodes: object[] } }>(
    undefined,
    'query ($jurisdiction: DivisionCode) { emergencies(filter: { jurisdiction: $jurisdiction, goesOn: false }) { nodes { title } } }',
    { jurisdiction },
  );
  expect(emergencies.nodes).toEqual([{ title: '示例公共卫生事件' }]);
});

test('where the text knows no opening in emergencies none is declared', async () => {
  for (const slug of ['chifeng', 'guiyang', 'jiyuan', 'sanming'] as const) {
    const there = bodiesOf(slug);
    const refused = await declare(there.asAuthority, { jurisdiction: there.jurisdiction });
    expect(refusalsOf(refused)).toEqual(['EMERGENCY_OPENING_NOT_REGULATED input.jurisdiction']);
  }
});
