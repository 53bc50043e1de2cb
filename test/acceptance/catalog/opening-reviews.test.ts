import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft } from './entries';
import { makeReady, opening, publishOpen, theExpert } from './opening';

const yulin = bodiesOf('yulin');
const { asProvider, asAuthority, asAnother, asCitizen } = yulin;
const asExpert = theExpert(yulin);

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
}, 60_000);
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

/** A draft that raises something, and is ready but for what that asks for. */
const aDraftThat = async (raises: object): Promise<string> => {
  const { id } = await aDraft(work, yulin, raises);
  await makeReady(work, yulin, id);
  return id;
};
const entryOf = async (claims: Parameters<AtWork['ask']>[0], id: string, fields: string) =>
  (
    await work.ask<{ catalogEntry: Record<string, unknown> | null }>(
      claims,
      `query ($id: ID!) { catalogEntry(id: $id) { ${fields} } }`,
      { id },
    )
  ).catalogEntry;

/** The finding that a review is missing, and the article that it cites; then the review, and the entry is published. */
async function isAskedFor(id: string, kind: string, by: object = asProvider, input: object = {}): Promise<void> {
  const { review } = opening(work, yulin);
  const refused = await publishOpen(work, asProvider, id);
  expect(refusalsOf(refused)).toEqual(['REVIEW_MISSING input.id']);
  expect(refused.findings?.[0]?.article?.number).toBe('第十五条第2款');
  expect(await entryOf(asProvider, id, 'openingReviewsDue { kind passed }')).toEqual({
    openingReviewsDue: [
      { kind: 'SECURITY', passed: true },
      { kind, passed: false },
    ],
  });
  expect(await review(id, kind, { ...input, outcome: 'FAILED' }, by)).toMatchObject({ outcome: 'FAILED' });
  expect(rulesOf(await publishOpen(work, asProvider, id))).toEqual(['REVIEW_MISSING']);
  expect(await review(id, kind, input, by)).toMatchObject({ kind, outcome: 'PASSED' });
  expect(await publishOpen(work, asProvider, id)).toMatchObject({ catalogStatus: 'PUBLISHED', openListed: true });
}

test('[YL-15c] a question of law asks for a review of legality', async () => {
  await isAskedFor(await aDraftThat({ questions: ['LEGAL'] }), 'LEGALITY', asAuthority);
});

test('[YL-15d] a specialised question asks for a meeting of experts', async () => {
  await isAskedFor(await aDraftThat({ questions: ['PROFESSIONAL'] }), 'EXPERT_MEETING');
});

test('[YL-15e] privacy and commercial secrets ask for a review by the expert committee, whose it alone is', async () => {
  const { desensitize, review } = opening(work, yulin);
  for (const sensitivity of ['PERSONAL_PRIVACY', 'COMMERCIAL_SECRET']) {
    const id = await aDraftThat({ openType: 'UNCONDITIONAL', items: [{ name: '住址', dataType: 'STRING', sensitivity }] });
    // it is handed in desensitized only
    expect(rulesOf(await publishOpen(work, asProvider, id))).toEqual(['SENSITIVE_ITEM_NOT_OPENABLE']);
    expect(rulesOf(await desensitize(id, '没有此项'))).toEqual(['ITEM_OF_NO_ENTRY']);
    expect(await desensitize(id, '住址')).toMatchObject({ item: '住址', method: 'MASKING' });
    for (const claims of [asProvider, asAuthority])
      expect(await review(id, 'EXPERT_COMMITTEE', {}, claims)).toMatchObject({ code: 'FORBIDDEN' });
    await isAskedFor(id, 'EXPERT_COMMITTEE', asExpert);
  }
});

test('[YL-15f] what concerns the public asks for a hearing, a meeting or opinions, with the method and the result', async () => {
  const { review } = opening(work, yulin);
  const id = await aDraftThat({ questions: ['PUBLIC_CONCERN'] });
  expect(refusalsOf(await review(id, 'PUBLIC_CONSULTATION'))).toEqual(['CONSULTATION_METHOD_MISSING input.consultation']);
  expect(refusalsOf(await review(id, 'PUBLIC_CONSULTATION', { consultation: 'HEARING', heldOn: '2026-03-03' }))).toEqual([
    'REVIEW_IN_FUTURE input.heldOn',
  ]);
  expect(refusalsOf(await review(id, 'SECURITY', { conclusion: ' ' }))).toEqual(['CONCLUSION_MISSING input.conclusion']);
  await isAskedFor(id, 'PUBLIC_CONSULTATION', asProvider, { consultation: 'HEARING', heldOn: '2026-03-02' });
  const reviews = await entryOf(asAuthority, id, 'openingReviews { kind outcome consultation conclusion heldOn reviewerRole }');
  expect(reviews).toMatchObject({
    openingReviews: expect.arrayContaining([
      {
        kind: 'PUBLIC_CONSULTATION',
        outcome: 'PASSED',
        consultation: 'HEARING',
        conclusion: '可以开放',
        heldOn: '2026-03-02',
        reviewerRole: 'PROVIDER',
      },
    ]),
  });
});

test('every review that is due is asked for, and each by whoever may hold it', async () => {
  const { review, desensitize } = opening(work, yulin);
  const id = await aDraftThat({
    openType: 'UNCONDITIONAL',
    questions: ['LEGAL', 'PROFESSIONAL', 'PUBLIC_CONCERN'],
    items: [{ name: '住址', dataType: 'STRING', sensitivity: 'PERSONAL_PRIVACY' }],
  });
  await desensitize(id, '住址');
  const kinds = ['LEGALITY', 'EXPERT_MEETING', 'EXPERT_COMMITTEE', 'PUBLIC_CONSULTATION'];
  for (const kind of kinds) {
    expect(rulesOf(await publishOpen(work, asProvider, id))).toEqual(['REVIEW_MISSING']);
    const consultation = kind === 'PUBLIC_CONSULTATION' ? 'MEETING' : null;
    expect(await review(id, kind, { consultation }, asAnother)).toMatchObject({ code: 'FORBIDDEN' });
    await review(id, kind, { consultation }, kind === 'EXPERT_COMMITTEE' ? asExpert : asProvider);
  }
  expect(await review(id, 'SECURITY', {}, asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await review(id, 'SECURITY', {}, asCitizen)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await publishOpen(work, asProvider, id)).toMatchObject({ openListed: true });
});

test('[YL-9b] an expert’s opinion stands on the entry with its author, its day and its conclusion', async () => {
  const id = await aDraftThat({});
  const give = (claims: typeof asExpert, input: object = {}) =>
    work.give(
      claims,
      'giveExpertOpinion',
      { entry: id, about: 'USE_RISK', conclusion: '与其他数据关联后可能识别个人', ...input },
      '... on ExpertOpinion { id author givenOn conclusion }',
    );
  expect(await give(asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await give({ ...asExpert, jurisdiction: '150400' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(rulesOf(await give(asExpert, { conclusion: '' }))).toEqual(['CONCLUSION_MISSING']);
  expect(await give(asExpert)).toMatchObject({ author: 'expert-1', givenOn: '2026-03-02' });
  await publishOpen(work, asProvider, id);
  const asked = 'expertOpinions { about conclusion author organization { creditCode } givenOn }';
  const opinion = {
    about: 'USE_RISK',
    conclusion: '与其他数据关联后可能识别个人',
    author: 'expert-1',
    organization: { creditCode: asExpert.organization },
    givenOn: '2026-03-02',
  };
  for (const claims of [asProvider, asAuthority, asExpert])
    expect(await entryOf(claims, id, asked)).toEqual({ expertOpinions: [opinion] });
  // society sees what is opened, not what was thought of it
  for (const claims of [undefined, asCitizen, yulin.as(Role.CONSUMER, yulin.consumer)])
    expect(await entryOf(claims, id, asked)).toEqual({ expertOpinions: [] });
});
