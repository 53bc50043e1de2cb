import { type AtWork, atWork, bodiesOf } from '../at-work';
import { aPublishedEntry } from '../catalog/entries';
import { anArrivedEntry, anAsset, arrive, asFinance, atStage } from './projects';

const sanming = bodiesOf('sanming');
const { jurisdiction, provider, another } = sanming;

let work: AtWork;
/** Codes of projects: of the provider, and one of another department. */
let built: string;
let soon: string;
let blocked: string;
beforeAll(async () => {
  work = await atWork('2026-03-02');
  const arrived = await anArrivedEntry(work, sanming, { title: '已汇聚' });
  const { id: waiting } = await aPublishedEntry(work, sanming, { title: '未汇聚' });
  const lasting = await anAsset(work, sanming, { registrationNumber: 'SM-1', catalogEntries: [arrived] });
  // the sixtieth day from 2026-03-02 is the first without it
  const lapsing = await anAsset(work, sanming, {
    registrationNumber: 'SM-2',
    expiresOn: '2026-05-01',
    catalogEntries: [arrived],
  });
  const open = await anAsset(work, sanming, { registrationNumber: 'SM-3', catalogEntries: [arrived, waiting] });
  const budgetLines = [
    { kind: 'SOFTWARE', year: 2026, amount: '1000000.50' },
    { kind: 'OPERATIONS', year: 2027, amount: '200000' },
  ];
  built = await atStage(work, sanming, 'BUILT', { declaredAssets: [lasting], budgetLines });
  soon = await atStage(work, sanming, 'BUILT', { declaredAssets: [lasting, lapsing], budgetLines });
  blocked = await atStage(work, sanming, 'BUILT', { declaredAssets: [open], budgetLines, owner: another });
  await atStage(work, sanming, 'ACCEPTED', { declaredAssets: [lapsing], budgetLines, owner: another });
  await atStage(work, sanming, 'REJECTED', { budgetLines });
  // of an asset that is not registered, a later lapse changes nothing
  await arrive(work, sanming, arrived);
  await work.settled();
});
afterAll(() => work?.close());

const FIGURES = 'projects allowed advised blocked undetermined notRegulated atRisk';
const OVERVIEW = `query ($city: String!, $days: Int) { fundingOverview(jurisdiction: $city, lapsingWithinDays: $days) {
  lapsingBy projectedUpTo total { ${FIGURES} } departments { department { creditCode fundsAtRisk(lapsingWithinDays: $days) } figures { ${FIGURES} } } } }`;
const overview = async (days = 60, city = 'sanming', as = asFinance(sanming)) =>
  (await work.ask<{ fundingOverview: { total: object; departments: object[] } }>(as, OVERVIEW, { city, days })).fundingOverview;

const none = { allowed: '0', advised: '0', blocked: '0', undetermined: '0', notRegulated: '0' };

test('the money of a city is summed up by department: allowed, blocked, and at risk if a registration lapses', async () => {
  expect(await overview()).toMatchObject({
    lapsingBy: '2026-05-01',
    projectedUpTo: expect.any(String),
    // two built projects and the running of the accepted one may have theirs; what was rejected asks for nothing
    total: { ...none, projects: 4, allowed: '2600001', blocked: '1200000.5', atRisk: '1200000.5' },
    departments: [
      {
        department: { creditCode: provider, fundsAtRisk: '1200000.5' },
        figures: { ...none, projects: 2, allowed: '2400001', atRisk: '1200000.5' },
      },
      {
        department: { creditCode: another, fundsAtRisk: '0' },
        figures: { ...none, projects: 2, allowed: '200000', blocked: '1200000.5', atRisk: '0' },
      },
    ],
  });
});

test('a registration whose last day lies beyond the days asked about puts nothing at risk', async () => {
  expect(await overview(59)).toMatchObject({ lapsingBy: '2026-04-30', total: { atRisk: '0' } });
  expect(await overview(0)).toMatchObject({ lapsingBy: '2026-03-02', total: { atRisk: '0' } });
});

test('what changes if a registration lapses is said of each gate ahead', async () => {
  const changes = async (registration: string) => {
    const { changesIfLapsed } = await work.ask<{ changesIfLapsed: { project: { code: string } }[] }>(
      asFinance(sanming),
      'query ($n: String!) { changesIfLapsed(registration: $n) { project { code } gate outcome outcomeIfLapsed amount } }',
      { n: registration },
    );
    return changesIfLapsed;
  };
  const change = { gate: 'ACCEPTANCE', outcome: 'ALLOW', outcomeIfLapsed: 'BLOCK', amount: '1200000.5' };
  expect(await changes('SM-2')).toEqual([{ project: { code: soon }, ...change }]);
  expect((await changes('SM-1')).map(({ project }) => project.code).sort()).toEqual([built, soon].sort());
  // it blocks already, and an accepted project has its acceptance behind it
  expect(await changes('SM-3')).toEqual([]);
  expect(blocked).not.toBe(soon);
  // a number that was mistyped is not one of which nothing hangs
  for (const mistyped of ['SM-9', 'SM-', '']) {
    const { errors } = await work.register
      .as(asFinance(sanming))
      .ask<object, object>('query ($n: String!) { changesIfLapsed(registration: $n) { gate } }', { n: mistyped });
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.rule, extensions.field])).toEqual([
      ['BAD_USER_INPUT', 'REGISTRATION_UNKNOWN', 'registration'],
    ]);
  }
});

test('the overview is for those who decide on the money of the city, or watch over it', async () => {
  const code = async (as: Parameters<AtWork['ask']>[0], city = 'sanming') => {
    const { errors } = await work.register.as(as).ask<object, object>(OVERVIEW, { city, days: 60 });
    return errors?.[0]?.extensions.code;
  };
  expect(await code(sanming.asGovernment)).toBeUndefined();
  expect(await code(sanming.anAuditor)).toBeUndefined();
  expect(await code(sanming.asProvider)).toBe('FORBIDDEN');
  expect(await code(undefined)).toBe('UNAUTHENTICATED');
  expect(await code(asFinance(bodiesOf('jiyuan')))).toBe('FORBIDDEN');
  expect(jurisdiction).not.toBe(bodiesOf('jiyuan').jurisdiction);
});

test('a city that knows no gate has its money under none', async () => {
  const yulin = bodiesOf('yulin');
  await atStage(work, yulin, 'BUILT', { budgetLines: [{ kind: 'HARDWARE', year: 2026, amount: '7' }] });
  expect(await overview(60, 'yulin', asFinance(yulin))).toMatchObject({
    total: { projects: 1, notRegulated: '7', allowed: '0' },
  });
});
