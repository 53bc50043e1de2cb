import { Client } from 'pg';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf } from '../at-work';
import { aPublishedEntry } from '../catalog/entries';
import { PROBLEM } from '../exchange/raised';

const bodies = bodiesOf('jiyuan');
const { jurisdiction, provider, another, asAuthority, asGovernment, asProvider, asConsumer, asAnother, asCitizen } = bodies;

let on: AtWork;
let owner: Client;
beforeAll(async () => {
  on = await atWork('2026-03-02', { adopted: [{ jurisdiction: 'jiyuan', since: '2024-01-01' }] });
  owner = new Client(on.register.database.postgres.admin);
  await owner.connect();
});
beforeEach(() => on.goTo('2026-03-02'));
afterAll(async () => {
  await owner?.end();
  await on?.close();
});

interface Row {
  dimension: string;
  measure: string;
  counted: number;
  outOf: number;
  value: string;
}
interface Card {
  completeness: string | null;
  timeliness: string | null;
  conformity: string | null;
  upTo: string;
  rows: Row[];
  things: { totalCount: number; nodes: { id: string; counted: boolean; day: string | null }[] };
}

const CARD = `id upTo completeness timeliness conformity rows { dimension measure counted outOf value }
  things(filter: $filter, first: 100) { totalCount nodes { id counted day } }`;

/** The scorecard of a unit, and of its things those asked for. */
async function scored(unit: string, filter: object = {}, claims: ActorClaims | null = asAuthority, year = 2026) {
  const { scorecard } = await on.ask<{ scorecard: Card | null }>(
    claims ?? undefined,
    `query ($unit: CreditCode!, $year: Int!, $filter: ScoredThingFilter) { scorecard(unit: $unit, year: $year) { ${CARD} } }`,
    { unit, year, filter },
  );
  return scorecard;
}

/** Whether a thing counts in favour of the unit by a measure; undefined where it is not counted. */
async function favours(measure: string, id: string, unit = provider): Promise<boolean | undefined> {
  const card = await scored(unit, { measure });
  return card?.things.nodes.find(thing => thing.id === id)?.counted;
}

const given = async (claims: ActorClaims, command: string, input: object, made: string) => {
  const outcome = await on.give(claims, command, input, made);
  if (outcome.findings || outcome.code) throw new Error(JSON.stringify(outcome));
  await on.settled();
  return outcome.id;
};
async function anEntry(input: object = {}): Promise<string> {
  const { id } = await aPublishedEntry(on, bodies, { shareType: 'UNCONDITIONAL', ...input });
  await on.settled();
  return id;
}
const fed = (entry: string, collectedOn = '2026-03-02') =>
  given(asProvider, 'uploadCollectionBatch', { entry, records: 12, collectedOn }, '... on CollectionBatch { id }');

test('completeness: an entry counts once its data has arrived, and what lowers the score is listed as the tables have it', async () => {
  const [bare, arrived] = [await anEntry(), await anEntry()];
  const kept = await anEntry({ shareType: 'NOT_SHARED', shareBasis: '示例依据条款', shareBasisLevel: 'LAW' });
  await fed(arrived);
  expect(await favours('ENTRIES_AGGREGATED', bare)).toBe(false);
  expect(await favours('ENTRIES_AGGREGATED', arrived)).toBe(true);
  // nobody asks that what is not shared be aggregated
  expect(await favours('ENTRIES_AGGREGATED', kept)).toBeUndefined();
  expect(await favours('ENTRIES_DESCRIBED', kept)).toBe(true);

  const lowering = await scored(provider, { measure: 'ENTRIES_AGGREGATED', counted: false });
  const { rows } = await owner.query(
    `select 'catalog:' || e.id as id from catalog.catalog_entry e
     where e.provider = $1 and e.catalog_status = 'PUBLISHED' and e.share_type <> 'NOT_SHARED' and e.last_aggregated_at is null`,
    [provider],
  );
  expect(lowering?.things.nodes.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  const [row] = lowering?.rows.filter(({ measure }) => measure === 'ENTRIES_AGGREGATED') ?? [];
  expect(lowering?.things.totalCount).toBe((row?.outOf ?? 0) - (row?.counted ?? 0));
});

test('timeliness: data counts as renewed on the last day that its frequency allows and no longer on the next', async () => {
  const entry = await anEntry({ updateFrequency: 'MONTHLY' });
  expect(await favours('UPDATES_IN_TIME', entry)).toBeUndefined();
  await fed(entry);
  on.goTo('2026-04-02');
  expect(await favours('UPDATES_IN_TIME', entry)).toBe(true);
  on.goTo('2026-04-03');
  expect(await favours('UPDATES_IN_TIME', entry)).toBe(false);
  expect((await scored(provider, { measure: 'UPDATES_IN_TIME' }))?.things.nodes).toContainEqual({
    id: entry,
    counted: false,
    day: '2026-03-02',
  });
});

test('timeliness: the report filed on its last day counts, the one filed a day later does not, and one that is not due yet is not counted', async () => {
  on.goTo('2026-01-05');
  const units = [provider, another];
  await on.give(asAuthority, 'openReportingYear', { jurisdiction, year: 2026, units }, '... on ReportingYear { year }');
  const reports = async (unit: string) => (await scored(unit, { measure: 'REPORT_IN_TIME' }))?.things.nodes ?? [];
  on.goTo('2026-01-31');
  expect(await reports(provider)).toEqual([]);
  const file = (claims: ActorClaims) =>
    given(claims, 'submitAnnualReport', { jurisdiction, year: 2026, summary: '示例' }, '... on AnnualReport { id }');
  const inTime = await file(asProvider);
  on.goTo('2026-02-01');
  expect(await reports(another)).toMatchObject([{ counted: false, day: '2026-01-31' }]);
  const late = await file(asAnother);
  expect(await reports(provider)).toEqual([{ id: inTime, counted: true, day: '2026-01-31' }]);
  expect(await reports(another)).toEqual([{ id: late, counted: false, day: '2026-01-31' }]);
  // those who pay see the score, and no report by it that they may not see
  const { organization: _, ...finance } = { ...asAuthority, roles: [Role.FINANCE] };
  const paid = await scored(another, { measure: 'REPORT_IN_TIME' }, finance);
  expect(paid?.rows).toContainEqual(expect.objectContaining({ measure: 'REPORT_IN_TIME', counted: 0, outOf: 1 }));
  expect(paid?.things).toEqual({ totalCount: 0, nodes: [] });
});

test('timeliness and conformity: an error verified on the last day and corrected counts, one verified a day later is late', async () => {
  on.goTo('2026-06-01');
  const entry = await anEntry();
  const dispatched = async () => {
    const said = { entry, description: '示例字段有误', evidence: ['核对清单〔2026〕3号'] };
    const id = await given(asConsumer, 'reportProblemData', said, PROBLEM);
    await given(asAuthority, 'dispatchProblemData', { id }, PROBLEM);
    return id;
  };
  const [prompt, slow, open] = [await dispatched(), await dispatched(), await dispatched()];
  const verify = (id: string) =>
    given(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER', reason: '属实' }, PROBLEM);
  // five working days from Monday 1 June
  on.goTo('2026-06-08');
  await verify(prompt);
  expect(await favours('DEADLINES_KEPT', prompt)).toBe(true);
  expect(await favours('DEADLINES_KEPT', slow)).toBeUndefined();
  on.goTo('2026-06-09');
  expect(await favours('DEADLINES_KEPT', slow)).toBe(false);
  await verify(slow);
  expect(await favours('DEADLINES_KEPT', slow)).toBe(false);
  expect(await favours('DEADLINES_KEPT', open)).toBe(false);
  // what waits to be corrected counts against whoever caused it, until it is
  expect(await favours('PROBLEMS_CORRECTED', prompt)).toBe(false);
  expect(await favours('PROBLEMS_CORRECTED', open)).toBeUndefined();
  on.goTo('2026-06-10');
  const aggregation = await fed(entry, '2026-06-10');
  await given(asProvider, 'confirmCorrection', { id: prompt, correction: '示例已更正', aggregation }, PROBLEM);
  expect(await favours('PROBLEMS_CORRECTED', prompt)).toBe(true);
  expect(await favours('PROBLEMS_CORRECTED', slow)).toBe(false);
  const { rows } = await owner.query(
    `select 'problem-report:' || id as id from exchange.problem_report
     where provider = $1 and cause = 'PRODUCER' and problem_status not in ('CORRECTED', 'FED_BACK')`,
    [provider],
  );
  const lowering = await scored(provider, { measure: 'PROBLEMS_CORRECTED', counted: false });
  expect(lowering?.things.nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

test('conformity: an entry counts against its unit from the day of a finding until the finding is closed', async () => {
  const entry = await anEntry();
  expect(await favours('ENTRIES_WITHOUT_FINDINGS', entry)).toBe(true);
  const inspection = await given(
    asAuthority,
    'recordInspection',
    {
      jurisdiction,
      kind: 'DATA_QUALITY',
      unit: provider,
      result: 'FAILED',
      summary: '示例检查',
      findings: [{ kind: 'WRONG', entry, description: '示例字段有误' }],
    },
    '... on Inspection { id }',
  );
  expect(await favours('ENTRIES_WITHOUT_FINDINGS', entry)).toBe(false);
  const { rows } = await owner.query(
    `select distinct 'catalog:' || entry as id from oversight.inspection_finding where department = $1 and closed_on is null`,
    [provider],
  );
  const lowering = await scored(provider, { measure: 'ENTRIES_WITHOUT_FINDINGS', counted: false });
  expect(lowering?.things.nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  await given(asAuthority, 'closeFinding', { inspection, place: 1, remedy: '示例已更正' }, '... on Inspection { id }');
  expect(await favours('ENTRIES_WITHOUT_FINDINGS', entry)).toBe(true);
});

test('the score of a dimension is what its lines count, and the lines are what plain SQL over their things counts', async () => {
  on.goTo('2026-06-30');
  const card = (await scored(provider)) as Card;
  for (const [dimension, score] of [
    ['COMPLETENESS', card.completeness],
    ['TIMELINESS', card.timeliness],
    ['CONFORMITY', card.conformity],
  ] as const) {
    const lines = card.rows.filter(row => row.dimension === dimension);
    const [counted, outOf] = [lines.reduce((sum, row) => sum + row.counted, 0), lines.reduce((sum, row) => sum + row.outOf, 0)];
    expect(Number(score)).toBeCloseTo(counted / outOf, 4);
  }
  const {
    rows: [plain],
  } = await owner.query(
    `select count(*)::int as entries, (count(*) filter (where last_aggregated_at is not null and share_type <> 'NOT_SHARED'))::int as arrived
     from catalog.catalog_entry where provider = $1 and catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED')`,
    [provider],
  );
  const line = (measure: string) => card.rows.find(row => row.measure === measure);
  expect(line('ENTRIES_DESCRIBED')).toMatchObject({ counted: plain.entries, outOf: plain.entries });
  expect(line('ENTRIES_AGGREGATED')).toMatchObject({ counted: plain.arrived });
  expect(line('ENTRIES_WITHOUT_FINDINGS')).toMatchObject({ outOf: plain.entries });
});

test('a body leads to its scorecard, and each thing to where it stands in the graph', async () => {
  const entry = await anEntry({ title: '示例可查目录' });
  const { body } = await on.ask<{ body: { scorecard: Card } }>(
    asAuthority,
    `query ($id: ID!) { body: node(id: $id) { ... on LegalEntity { scorecard(year: 2026) { unit { creditCode }
       things(filter: { measure: ENTRIES_DESCRIBED }, first: 100) { nodes {
         label node { ... on CatalogEntry { id title provider { creditCode } } } } } } } } }`,
    { id: `legal-entity:${provider}` },
  );
  expect(body.scorecard).toMatchObject({ unit: { creditCode: provider } });
  expect(body.scorecard.things.nodes).toContainEqual({
    label: '示例可查目录',
    node: { id: entry, title: '示例可查目录', provider: { creditCode: provider } },
  });
});

test('a department sees its own score and its own things, those of others as if there were none; the public sees nothing', async () => {
  expect(await scored(provider, {}, asProvider)).toEqual(await scored(provider, {}, asGovernment));
  expect((await scored(another))?.rows).not.toEqual([]);
  for (const claims of [asProvider, asCitizen, null]) expect(await scored(another, {}, claims)).toBeNull();
  const listed = async (claims: ActorClaims | undefined) => {
    const { scorecards } = await on.ask<{ scorecards: { totalCount: number; nodes: { unit: { creditCode: string } }[] } }>(
      claims,
      '{ scorecards(jurisdiction: "jiyuan", year: 2026) { totalCount nodes { unit { creditCode } } } }',
    );
    return { ...scorecards, nodes: scorecards.nodes.map(({ unit }) => unit.creditCode) };
  };
  expect(await listed(asProvider)).toEqual({ totalCount: 1, nodes: [provider] });
  expect((await listed(asAuthority)).nodes).toEqual(expect.arrayContaining([provider, another]));
  expect(await listed(bodiesOf('chifeng').asAuthority)).toEqual({ totalCount: 0, nodes: [] });
  expect(await listed(undefined)).toEqual({ totalCount: 0, nodes: [] });
});

test('a year that has not begun, or that the register does not keep, has no score', async () => {
  for (const year of [2027, 1999, 9999]) expect(await scored(provider, {}, asAuthority, year)).toBeNull();
});
