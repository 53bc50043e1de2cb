import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anOpenedEntry } from './open-data';
import { CORRECTION, raised, waitingFor } from './raised';

const jiyuan = bodiesOf('jiyuan');
const { asAuthority, asProvider, asPrincipal, asConsumer, asAnother, asCitizen } = jiyuan;

let work: AtWork;
let entry: string;
beforeAll(async () => {
  work = await atWork('2026-06-01', { adopted: [{ jurisdiction: 'jiyuan', since: '2025-01-01' }] });
  entry = await anOpenedEntry(work, jiyuan);
}, 60_000);
beforeEach(() => work.goTo('2026-06-01'));
afterAll(() => work.close());

type Claims = Parameters<AtWork['give']>[0];
const give = (claims: Claims, command: string, input: object) => work.give(claims, command, input, CORRECTION);
const file = (claims: Claims, input: object = {}) =>
  give(claims, 'fileCatalogCorrection', { entry, description: '更新周期应为每月', ...input });
const clocksOf = async (id: string) =>
  (await raised(work, asAuthority, 'catalogCorrection', id, 'clocks { parameter dueOn overdue answeredOn }'))?.clocks;

test('[JY-40b] anybody asks the producing department to correct the open catalog', async () => {
  expect(await file(undefined)).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(refusalsOf(await file(asCitizen, { description: ' ' }))).toEqual(['WHAT_IS_WRONG_MISSING input.description']);
  for (const claims of [asCitizen, asConsumer]) {
    const { id, correctionStatus } = await file(claims);
    expect(correctionStatus).toBe('FILED');
    expect((await waitingFor(work, asProvider))[id]?.sort()).toEqual(['agreeToCorrection', 'refuseCorrection']);
    expect(await waitingFor(work, asAuthority)).not.toHaveProperty([id]);
    expect(await raised(work, asAnother, 'catalogCorrection', id, 'id')).toBeNull();
  }
});

test('[JY-40c] the department replies within ten working days', async () => {
  const { id } = await file(asCitizen);
  // Monday 1 June; the 2nd–5th and the 8th–12th are nine working days, Monday the 15th is the tenth
  work.goTo('2026-06-15');
  await work.byItself();
  expect(await clocksOf(id)).toMatchObject([{ dueOn: '2026-06-15', overdue: false }]);
  work.goTo('2026-06-16');
  await work.byItself();
  expect(await clocksOf(id)).toEqual([
    { parameter: 'catalogue_objection_reply_working_days', dueOn: '2026-06-15', overdue: true, answeredOn: null },
  ]);
});

test('[JY-40d] who agrees asks the authority to change the catalog; who does not gives reason and basis', async () => {
  const { id } = await file(asCitizen);
  const decide = (claims: Claims, of: string, input: object) => give(claims, 'decideCorrection', { id: of, ...input });
  expect(await decide(asConsumer, id, { decision: 'AGREE' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await decide(asProvider, id, { decision: 'AGREE' })).toMatchObject({ correctionStatus: 'CHANGE_REQUESTED' });
  expect((await waitingFor(work, asAuthority))[id]).toEqual(['reviewCatalogUpdate']);
  // the 2nd–5th are four working days, Monday the 8th is the fifth
  expect(await clocksOf(id)).toMatchObject([
    { parameter: 'catalogue_objection_reply_working_days', answeredOn: '2026-06-01' },
    { parameter: 'catalogue_update_review_working_days', dueOn: '2026-06-08' },
  ]);
  expect(await give(asAuthority, 'reviewCatalogCorrection', { id })).toMatchObject({ correctionStatus: 'CHANGED' });
  const { id: refused } = await file(asCitizen);
  expect(refusalsOf(await decide(asProvider, refused, { decision: 'REFUSE' }))).toEqual([
    'CORRECTION_REASON_MISSING input.reason',
    'CORRECTION_BASIS_MISSING input.basis',
  ]);
  expect(refusalsOf(await decide(asProvider, refused, { decision: 'REFUSE', reason: '与编目规范一致' }))).toEqual([
    'CORRECTION_BASIS_MISSING input.basis',
  ]);
  const grounded = { decision: 'REFUSE', reason: '与编目规范一致', basis: '示例编目规范第三条' };
  expect(await decide(asProvider, refused, grounded)).toMatchObject({ correctionStatus: 'REFUSED' });
  expect(await raised(work, asCitizen, 'catalogCorrection', refused, 'reply basis repliedOn')).toEqual({
    reply: '与编目规范一致',
    basis: '示例编目规范第三条',
    repliedOn: '2026-06-01',
  });
});

test('[JY-40e] the head of the department puts the reply off once, by ten working days at most', async () => {
  const { id } = await file(asCitizen);
  const extend = (claims: Claims, workingDays: number) => give(claims, 'extendCorrectionReply', { id, workingDays });
  expect(await extend(asProvider, 5)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await extend({ ...asPrincipal, organization: jiyuan.another }, 5)).toMatchObject({
    findings: [{ rule: 'MATTER_UNKNOWN' }],
  });
  const beyond = await extend(asPrincipal, 11);
  expect(refusalsOf(beyond)).toEqual(['EXTENSION_EXCEEDS_MAX input.workingDays']);
  expect(beyond.findings?.[0]?.article?.number).toBe('第四十条第3款');
  expect(rulesOf(await extend(asPrincipal, 0))).toEqual(['EXTENSION_EXCEEDS_MAX']);
  expect(await extend(asPrincipal, 10)).toMatchObject({ correctionStatus: 'EXTENDED' });
  // after 15 June: the 16th–18th are three, the 19th is the Dragon Boat Festival, the 22nd–26th make eight, Tuesday the 30th is the tenth
  expect(await clocksOf(id)).toMatchObject([{ dueOn: '2026-06-30' }]);
  expect(rulesOf(await extend(asPrincipal, 1))).toEqual(['INVALID_TRANSITION']);
  expect(await give(asProvider, 'decideCorrection', { id, decision: 'AGREE' })).toMatchObject({
    correctionStatus: 'CHANGE_REQUESTED',
  });
});

test.each(['chifeng', 'sanming', 'yulin'] as const)(
  'the right to have the open catalog corrected is not in the text of %s',
  async slug => {
    const city = bodiesOf(slug);
    const other = await anOpenedEntry(work, city);
    expect(rulesOf(await file(city.asConsumer, { entry: other }))).toEqual(['NOT_REGULATED']);
  },
);
