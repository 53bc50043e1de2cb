import { type TwoClocks, twoClocks } from '../as-of/two-clocks';
import { type AtWork, atWork, bodiesOf } from '../at-work';
import { anEarlierEntry, aPublishedEntry, ENTRY } from '../catalog/entries';

const bodies = bodiesOf('jiyuan');
const { provider, asAuthority, asProvider } = bodies;
const DAY = 24;

let clocks: TwoClocks;
let on: AtWork;
/** Two entries of which one is withdrawn after the year was over, one that is renamed then, and one that is taken over only then. */
let stays: string;
let goes: string;
let earlier: string;
/** While the year ran and everything was published. */
let inTheYear: string;

beforeAll(async () => {
  clocks = twoClocks('2025-12-20T10:00:00+08:00');
  on = await atWork('', { adopted: [{ jurisdiction: 'jiyuan', since: '2024-01-01' }], clocks });
  const anEntry = async () => (await aPublishedEntry(on, bodies, { shareType: 'UNCONDITIONAL' })).id;
  [stays, goes] = [await anEntry(), await anEntry()];
  await on.give(
    asProvider,
    'uploadCollectionBatch',
    { entry: goes, records: 3, collectedOn: '2025-12-20' },
    '... on CollectionBatch { id }',
  );
  await on.settled();
  inTheYear = await clocks.moment();
  await clocks.goOn(20 * DAY);
  const withdrawn = await on.give(asAuthority, 'withdrawCatalogEntry', { id: goes, reason: '职能划转' }, ENTRY);
  expect(withdrawn).toMatchObject({ catalogStatus: 'WITHDRAWN' });
  ({ id: earlier } = await anEarlierEntry(on, bodies));
  await on.settled();
}, 120_000);
afterAll(async () => {
  await clocks?.close();
  await on?.close();
});

interface Card {
  upTo: string;
  completeness: string | null;
  things: { nodes: { id: string; counted: boolean }[] };
}

async function scored(year: number, headers: Record<string, string> = {}): Promise<Card | null> {
  const { data, errors } = await on.register.as(asAuthority, headers).ask<{ scorecard: Card | null }, object>(
    `query ($unit: CreditCode!, $year: Int!) { scorecard(unit: $unit, year: $year) { upTo completeness
         things(filter: { measure: ENTRIES_AGGREGATED }, first: 100) { nodes { id counted } } } }`,
    { unit: provider, year },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.scorecard;
}
const counted = (card: Card | null) => Object.fromEntries(card?.things.nodes.map(({ id, counted }) => [id, counted]) ?? []);

test('a year that is over counts what was published at its end, though it was withdrawn since', async () => {
  const past = await scored(2025);
  expect(past?.upTo).toBe('2025-12-31');
  expect(counted(past)).toMatchObject({ [stays]: false, [goes]: true });
  // the year that runs counts what is published now
  const running = await scored(2026);
  expect(running?.upTo).toBe('2026-01-09');
  expect(counted(running)).toEqual({ [stays]: false, [earlier]: false });
});

test('what the register heard of only later counts from its day of publication, as it was first told of', async () => {
  expect(counted(await scored(2025))).toHaveProperty([earlier], false);
  // published in March 2025, and so not before
  expect(counted(await scored(2024))).toEqual({});
});

test('asked as of a moment, a past year counts what the register knew then', async () => {
  const then = await scored(2025, { 'registry-as-of': inTheYear });
  expect(then?.upTo).toBe('2025-12-20');
  expect(counted(then)).toEqual({ [stays]: false, [goes]: true });
  const since = await scored(2025, { 'registry-as-of': await clocks.moment() });
  expect(counted(since)).toEqual({ [stays]: false, [goes]: true, [earlier]: false });
});
