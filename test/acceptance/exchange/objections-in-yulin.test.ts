import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anOpenedEntry, REQUEST, saying, taken } from './open-data';
import { OBJECTION, PROBLEM, raised, toldOf, waitingFor } from './raised';

const yulin = bodiesOf('yulin');
const { asAuthority, asProvider, asConsumer, asPlatform, asCitizen, jurisdiction, provider, platform } = yulin;

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-01');
}, 60_000);
beforeEach(() => work.goTo('2026-06-01'));
afterAll(() => work.close());

type Claims = Parameters<AtWork['give']>[0];
const opened = () => anOpenedEntry(work, yulin, { openType: 'UNCONDITIONAL' });
const said = { kind: 'OPEN', grounds: ['WRONG'], description: '站点名称有误', evidence: ['现场照片-1'] };
const give = (claims: Claims, command: string, input: object) =>
  work.give(claims, command, input, '... on Objection { id objectionStatus outcome reason handler { creditCode } }');
const object = async (claims: Claims = asCitizen, input: object = {}) => {
  const entry = await opened();
  return { entry, ...(await give(claims, 'fileObjection', { entry, ...said, ...input })) };
};
const decide = (id: string, input: object, claims: Claims = asProvider) =>
  give(claims, 'decideObjectionSuspension', { id, ...input });
const resolve = (id: string, input: object, claims: Claims = asProvider) => give(claims, 'resolveObjection', { id, ...input });

test('[YL-17a] an objection names its grounds and comes with evidence', async () => {
  const refused = await object(asCitizen, { evidence: [] });
  expect(refusalsOf(refused)).toEqual(['EVIDENCE_REQUIRED input.evidence']);
  expect(refused.findings?.[0]?.article?.number).toBe('第十七条第1款');
  expect(refusalsOf(await object(asCitizen, { grounds: [] }))).toEqual(['OBJECTION_GROUNDS_MISSING input.grounds']);
  for (const ground of ['UNLAWFUL', 'WRONG', 'INCOMPLETE', 'INFRINGING'])
    expect(await object(asConsumer, { grounds: [ground] })).toMatchObject({ objectionStatus: 'FILED' });
});

test('[YL-17b] the opening body suspends at once where it deems that necessary; else it says why, and the data stays open', async () => {
  const { id, entry } = await object();
  expect(await taken(work, undefined, entry)).toMatchObject({ links: [{ format: 'CSV' }] });
  expect((await waitingFor(work, asProvider))[id]?.sort()).toEqual(['keepOpen', 'suspendOpenResource']);
  expect(await decide(id, { suspensionNeeded: true }, asConsumer)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await decide(id, { suspensionNeeded: true })).toMatchObject({ objectionStatus: 'SUSPENDED_VERIFYING' });
  expect(await taken(work, undefined, entry)).toEqual(['RESOURCE_SUSPENDED']);
  expect(rulesOf(await decide(id, { suspensionNeeded: false, reason: '无必要' }))).toEqual(['INVALID_TRANSITION']);
  const kept = await object();
  const refused = await decide(kept.id, { suspensionNeeded: false });
  expect(refusalsOf(refused)).toEqual(['KEEPING_OPEN_REASON_MISSING input.reason']);
  expect(refused.findings?.[0]?.article?.number).toBe('第十七条第2款');
  expect(await decide(kept.id, { suspensionNeeded: false, reason: '仅个别站点' })).toMatchObject({
    objectionStatus: 'OPEN_VERIFYING',
  });
  expect(await taken(work, undefined, kept.entry)).toMatchObject({ links: [{ format: 'CSV' }] });
  expect(await raised(work, asCitizen, 'objection', kept.id, 'suspensionNeeded suspensionReason')).toEqual({
    suspensionNeeded: false,
    suspensionReason: '仅个别站点',
  });
});

test('[YL-17c] a verified objection ends in one of three outcomes, and whoever objected is told', async () => {
  const ends = [
    { outcome: 'WITHDRAW', shown: ['RESOURCE_SUSPENDED'] },
    { outcome: 'RESTORE', shown: { links: [{ format: 'CSV' }] } },
    { outcome: 'PROCESS_AND_REOPEN', processing: '已更正站点名称', shown: { links: [{ format: 'CSV' }] } },
  ];
  for (const { outcome, processing, shown } of ends) {
    const { id, entry } = await object(asConsumer);
    const end = { outcome, processing, reason: '经核实' };
    // not before it is verified
    expect(rulesOf(await resolve(id, end))).toEqual(['INVALID_TRANSITION']);
    await decide(id, { suspensionNeeded: true });
    const before = await toldOf(work, asConsumer, id);
    expect(refusalsOf(await resolve(id, { ...end, outcome: 'UPHELD' }))).toEqual(['OUTCOME_NOT_REGULATED input.outcome']);
    expect(refusalsOf(await resolve(id, { ...end, reason: ' ' }))).toEqual(['OUTCOME_REASON_MISSING input.reason']);
    expect(await resolve(id, end)).toMatchObject({ objectionStatus: 'FED_BACK', outcome });
    expect(await toldOf(work, asConsumer, id)).toBe(before + 2);
    const events = await raised(work, asConsumer, 'objection', id, 'outcome reason events { event byRole }');
    expect(events).toMatchObject({ outcome, reason: '经核实' });
    expect(events?.events).toEqual(expect.arrayContaining([{ event: 'notifyObjector', byRole: 'SERVICE' }]));
    const now = await taken(work, undefined, entry);
    if (Array.isArray(shown)) expect(now).toEqual(shown);
    else expect(now).toMatchObject(shown);
  }
});

test('[GY-5-3] a closed objection has its outcome, its reason and whoever handled it; 贵阳 announces a procedure and does not give it', async () => {
  const { id } = await object();
  await decide(id, { suspensionNeeded: true });
  expect(await resolve(id, { outcome: 'RESTORE', reason: '数据无误' })).toMatchObject({
    outcome: 'RESTORE',
    reason: '数据无误',
    handler: { creditCode: provider },
  });
  const guiyang = bodiesOf('guiyang');
  const entry = await anOpenedEntry(work, guiyang, { openType: 'UNCONDITIONAL' });
  expect(rulesOf(await give(guiyang.asConsumer, 'fileObjection', { entry, ...said }))).toEqual(['PROFILE_INCOMPLETE']);
});

test('[YL-24] a user has the data checked by the opening body, which never closes a check without saying what came of it', async () => {
  const problem = (claims: Claims, command: string, input: object) => work.give(claims, command, input, PROBLEM);
  const { id, problemStatus } = await problem(asConsumer, 'reportProblemData', {
    entry: await opened(),
    description: '站点数量存疑',
  });
  expect(problemStatus).toBe('DISPATCHED');
  expect((await waitingFor(work, asProvider))[id]?.sort()).toEqual(['confirmProblemData', 'refuteProblemData']);
  await problem(asProvider, 'decideProblemData', { id, decision: 'REFUTED', reason: '经校核无误' });
  const refused = await problem(asProvider, 'notifyReporter', { id });
  expect(refusalsOf(refused)).toEqual(['FEEDBACK_MISSING input.feedback']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十四条');
  expect(await problem(asProvider, 'notifyReporter', { id, feedback: '经校核数量无误' })).toMatchObject({
    problemStatus: 'FED_BACK',
  });
  expect(await raised(work, asConsumer, 'problemReport', id, 'feedback')).toEqual({ feedback: '经校核数量无误' });
  // the text has no way on from there
  expect(rulesOf(await problem(asConsumer, 'disputeOutcome', { id, dispute: '存疑' }))).toEqual(['NOT_REGULATED']);
});

test('[YL-25] whoever obtained data rates it in all six dimensions, nobody else', async () => {
  const entry = await anOpenedEntry(work, yulin);
  const scores = { conformity: 5, completeness: 4, accuracy: 3, consistency: 5, timeliness: 2, usability: 4 };
  const rate = (claims: Claims, input: object = {}) =>
    work.give(claims, 'rateDataset', { entry, ...scores, ...input }, '... on DatasetRating { id ratedOn }');
  expect(await rate(asCitizen)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await rate(undefined)).toMatchObject({ code: 'UNAUTHENTICATED' });
  const other = { ...asCitizen, subject: 'another citizen of Yulin' };
  for (const claims of [asCitizen, other]) await obtain(entry, claims);
  const refused = await rate(asCitizen, { usability: null });
  expect(refusalsOf(refused)).toEqual(['SCORES_MISSING input.usability']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十五条');
  for (const accuracy of [0, 6])
    expect(refusalsOf(await rate(asCitizen, { accuracy }))).toEqual(['SCORE_OUT_OF_RANGE input.accuracy']);
  const quality = async () =>
    (
      await work.ask<{ catalogEntry: { quality: object | null } }>(
        undefined,
        `{ catalogEntry(id: "${entry}") { quality { ratings conformity completeness accuracy consistency timeliness usability } } }`,
      )
    ).catalogEntry.quality;
  expect(await quality()).toBeNull();
  expect(await rate(asCitizen, { accuracy: 1 })).toMatchObject({ ratedOn: '2026-06-01' });
  // who rates again says something else; of two at once one holds
  await Promise.all([rate(asCitizen), rate(asCitizen)]);
  await rate(other, { accuracy: 4 });
  expect(await quality()).toEqual({
    ratings: 2,
    conformity: '5',
    completeness: '4',
    accuracy: '3.5',
    consistency: '5',
    timeliness: '2',
    usability: '4',
  });
});

/** Obtains data opened on conditions, as the text has it: both approve, an agreement is signed, that of the platform accepted. */
async function obtain(entry: string, claims: Claims): Promise<void> {
  const template = (by: Claims, input: object) =>
    work.give(
      by,
      'makeAgreementTemplate',
      { jurisdiction, title: '示例协议', wording: '示例条款', ...input },
      '... on AgreementTemplate { id }',
    );
  await template(asProvider, { agreementKind: 'SPECIAL', unit: provider, openType: 'CONDITIONAL' });
  await template(asPlatform, { agreementKind: 'PLATFORM', unit: platform });
  const { id } = await work.give(claims, 'createOpenRequest', { entry, ...saying }, REQUEST);
  const approval = { id, decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };
  await work.give(asAuthority, 'decideOpenRequest', { id, decision: 'APPROVE' }, REQUEST);
  await work.give(asProvider, 'decideOpenRequest', approval, REQUEST);
  for (const by of [asProvider, claims]) await work.give(by, 'signUseAgreement', { id }, REQUEST);
  await work.give(claims, 'acceptPlatformAgreement', { jurisdiction }, '... on PlatformAcceptance { acceptedOn }');
}

test('[YL-28] cases of high value are shown to everybody, each with the datasets that it uses', async () => {
  const [one, other] = [await opened(), await opened()];
  const show = (claims: Claims, input: object = {}) =>
    work.give(
      claims,
      'showCase',
      {
        jurisdiction,
        title: '公交出行助手（示例）',
        summary: '以公交站点数据提供出行规划',
        value: 'SOCIAL',
        entries: [one, other],
        ...input,
      },
      '... on Showcase { id }',
    );
  expect(await show(asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await show(asAuthority, { title: '', summary: ' ', entries: [] }))).toEqual([
    'SHOWCASE_TITLE_MISSING input.title',
    'SHOWCASE_SUMMARY_MISSING input.summary',
    'SHOWCASE_ENTRIES_MISSING input.entries',
  ]);
  const none = 'catalog:00000000-0000-4000-8000-000000000000';
  expect(rulesOf(await show(asAuthority, { entries: [none] }))).toEqual(['ENTRY_NOT_PUBLISHED']);
  await show(asAuthority);
  const { showcases } = await work.ask<{ showcases: { nodes: object[] } }>(
    undefined,
    `{ showcases(filter: { jurisdiction: "${jurisdiction}" }) { nodes { title value entries { id title } } } }`,
  );
  expect(showcases.nodes).toEqual([
    {
      title: '公交出行助手（示例）',
      value: 'SOCIAL',
      entries: [
        { id: one, title: expect.stringContaining('公交线路站点') },
        { id: other, title: expect.stringContaining('公交线路站点') },
      ],
    },
  ]);
});

test('objections to sharing are not regulated where the text does not know sharing', async () => {
  const input = { ...said, kind: 'SHARE', entry: await opened() };
  expect(rulesOf(await work.give(asConsumer, 'fileObjection', input, OBJECTION))).toEqual(['NOT_REGULATED']);
});
