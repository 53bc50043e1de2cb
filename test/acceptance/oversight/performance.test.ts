import { type AtWork, atWork, bodiesOf } from '../at-work';
import { aPublishedEntry } from '../catalog/entries';
import { aTask, hears } from './drafted';

const bodies = bodiesOf('jiyuan');
const { provider, another, asAuthority, asProvider, asAnother, asCitizen } = bodies;

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-03-02', { adopted: [{ jurisdiction: 'jiyuan', since: '2024-01-01' }] });
});
afterAll(() => on?.close());

const GAPS = `{ aggregationGaps(jurisdiction: "jiyuan") { totalCount nodes { title entry { id } department { creditCode } }
  byDepartment { entries department { creditCode } } } }`;

test('[JY-7d] published entries of which nothing was aggregated are listed by department, for the authority that coordinates it', async () => {
  const { id: one } = await aPublishedEntry(on, bodies, { title: '示例未汇聚目录', shareType: 'UNCONDITIONAL' });
  const { id: fed } = await aPublishedEntry(on, bodies, { title: '示例已汇聚目录', shareType: 'UNCONDITIONAL' });
  const batch = { entry: fed, records: 12, collectedOn: '2026-03-02' };
  expect((await on.give(asProvider, 'uploadCollectionBatch', batch, '... on CollectionBatch { id }')).id).toMatch(/./);
  await on.settled();
  const listed = {
    totalCount: 1,
    nodes: [{ title: '示例未汇聚目录', entry: { id: one }, department: { creditCode: provider } }],
    byDepartment: [{ entries: 1, department: { creditCode: provider } }],
  };
  for (const claims of [asAuthority, asProvider]) expect(await on.ask(claims, GAPS)).toEqual({ aggregationGaps: listed });
  expect(await on.ask(asAnother, GAPS)).toMatchObject({ aggregationGaps: { totalCount: 0 } });
  expect(await on.ask(asCitizen, GAPS)).toEqual({ aggregationGaps: null });
});

test('[JY-4b] each department has counts of what it published, of replies in time and of overdue ones', async () => {
  const performance = async (year: number) => {
    const { sharingPerformance } = await on.ask<{ sharingPerformance: { nodes: object[] } }>(
      asAuthority,
      `query ($year: Int!) { sharingPerformance(jurisdiction: "jiyuan", year: $year) { nodes {
        unit { creditCode } year publishedItems onTimeReplies overdueReplies } } }`,
      { year },
    );
    return sharingPerformance.nodes;
  };
  expect(await performance(2026)).toContainEqual({
    unit: { creditCode: provider },
    year: 2026,
    publishedItems: 2,
    onTimeReplies: 0,
    overdueReplies: 0,
  });
  expect(await performance(2025)).toEqual([]);
  expect(JSON.stringify(await performance(2026))).not.toContain(another);
});

test('[JY-4b] a reply on its last day is in time, one a day later is overdue, and one still owed is overdue from the day after', async () => {
  const task = { jurisdiction: bodies.jurisdiction, organization: another, startedOn: '2026-03-02', dueOn: '2026-03-09' };
  const asked = (n: number) => aTask({ ...task, n, version: 1, changedOn: '2026-03-02', isOpen: true });
  const answered = (n: number, changedOn: string) => aTask({ ...task, n, version: 2, changedOn, isOpen: false });
  await hears(on, [1, 2, 3].map(asked));
  await hears(on, [answered(1, '2026-03-09'), answered(2, '2026-03-10')]);
  const replies = async (day: string) => {
    on.goTo(day);
    const { sharingPerformance } = await on.ask<{ sharingPerformance: { nodes: object[] } }>(
      asAnother,
      '{ sharingPerformance(jurisdiction: "jiyuan", year: 2026) { nodes { unit { creditCode } onTimeReplies overdueReplies } } }',
    );
    return sharingPerformance.nodes;
  };
  const unit = { creditCode: another };
  expect(await replies('2026-03-10')).toEqual([{ unit, onTimeReplies: 1, overdueReplies: 2 }]);
  expect(await replies('2026-03-09')).toEqual([{ unit, onTimeReplies: 1, overdueReplies: 0 }]);
  on.goTo('2026-03-02');
});

test('a score names what it was counted from, thing by thing, what counts against the unit first', async () => {
  const { legalEntity, scorecard } = await on.ask<Record<string, { rows: object[]; things: { nodes: object[] } }>>(
    asAuthority,
    `query ($unit: CreditCode!) { scorecard(unit: $unit, year: 2026) { id upTo completeness conformity
      rows { dimension measure counted outOf value }
      things(filter: { measure: ENTRIES_AGGREGATED }) { totalCount nodes { label counted day } } } }`,
    { unit: provider },
  );
  expect(legalEntity).toBeUndefined();
  expect(scorecard).toMatchObject({
    upTo: '2026-03-02',
    completeness: '0.75',
    conformity: '1',
    things: {
      totalCount: 2,
      nodes: [
        { label: '示例未汇聚目录', counted: false, day: null },
        { label: '示例已汇聚目录', counted: true, day: '2026-03-02' },
      ],
    },
  });
  expect(scorecard?.rows).toContainEqual({
    dimension: 'COMPLETENESS',
    measure: 'ENTRIES_AGGREGATED',
    counted: 1,
    outOf: 2,
    value: '0.5',
  });
});
