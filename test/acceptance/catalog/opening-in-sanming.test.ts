import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aCompany, REQUEST, saying, taken } from '../exchange/open-data';
import { aPublishedEntry } from './entries';
import { makeAgreement, OPENED, openCatalogue, opening, publishOpen } from './opening';

const [sanming, chifeng] = [bodiesOf('sanming'), bodiesOf('chifeng')];
const { asAuthority, asProvider, asCitizen, jurisdiction } = sanming;

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
}, 60_000);
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

const conditional = { openType: 'CONDITIONAL', openConditions: '单位自拟的条件' };
const setConditions = (claims: typeof asAuthority, entry: string, input: object = {}) =>
  work.give(
    claims,
    'setOpenConditions',
    { entry, conditions: '限于研究使用', reason: '会同提供单位制定', ...input },
    '... on OpenConditions { id version conditions reason approvedOn }',
  );
const listed = async () => (await openCatalogue(work, { jurisdiction })).map(({ entry }) => entry.id);

test('[SM-19a] what is open on request is published with conditions that the bureau approved', async () => {
  const { id } = await aPublishedEntry(work, sanming, conditional);
  await opening(work, sanming).review(id, 'SECURITY');
  const refused = await publishOpen(work, asAuthority, id);
  expect(refusalsOf(refused)).toEqual(['CONDITIONS_REQUIRED input.openConditions']);
  expect(refused.findings?.[0]?.article?.number).toBe('第十九条');
  expect(await setConditions(asProvider, id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(rulesOf(await setConditions(asAuthority, id, { conditions: ' ', reason: '' }))).toEqual([
    'OPEN_CONDITIONS_BLANK',
    'CONDITIONS_REASON_MISSING',
  ]);
  expect(await setConditions(asAuthority, id)).toMatchObject({ version: 1, approvedOn: '2026-03-02' });
  // the unit registers by itself, so it lists by itself too
  expect(await publishOpen(work, asProvider, id)).toMatchObject({ openListed: true });
  expect(await listed()).toContain(id);
  // generally open data has no conditions
  const free = await aPublishedEntry(work, sanming, { openType: 'UNCONDITIONAL' });
  await opening(work, sanming).review(free.id, 'SECURITY');
  expect(await publishOpen(work, asAuthority, free.id)).toMatchObject({ openListed: true });
});

test('[SM-19b] data is opened according to the published open catalog and not otherwise', async () => {
  const { id } = await aPublishedEntry(work, sanming, { openType: 'UNCONDITIONAL' });
  const { review, attach } = opening(work, sanming);
  await attach(id, { url: 'https://data.example.cn/fj/2' });
  await work.settled();
  expect(await taken(work, undefined, id)).toEqual(['NOT_PUBLISHED']);
  expect(await listed()).not.toContain(id);
  await review(id, 'SECURITY');
  await publishOpen(work, asAuthority, id);
  await work.settled();
  expect(await taken(work, undefined, id)).toMatchObject({ links: [{ url: 'https://data.example.cn/fj/2', format: 'CSV' }] });
  await work.give(asAuthority, 'unlistOpenEntry', { id, reason: '停止更新' }, OPENED);
  await work.settled();
  expect(await taken(work, undefined, id)).toEqual(['NOT_PUBLISHED']);
});

test('[SM-20a] changed conditions make a new version with its reason', async () => {
  const { id } = await aPublishedEntry(work, sanming, conditional);
  await opening(work, sanming).review(id, 'SECURITY');
  await setConditions(asAuthority, id);
  await publishOpen(work, asAuthority, id);
  work.goTo('2026-03-09');
  const refused = await setConditions(asAuthority, id, { conditions: '限于公益研究使用', reason: '' });
  expect(refusalsOf(refused)).toEqual(['CONDITIONS_REASON_MISSING input.reason']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十条');
  await setConditions(asAuthority, id, { conditions: '限于公益研究使用', reason: '国家有关政策变化' });
  const { catalogEntry } = await work.ask<{ catalogEntry: object }>(
    asCitizen,
    `query ($id: ID!) { catalogEntry(id: $id) { openConditions
      openConditionVersions { version conditions reason approvedOn } openListings { version openConditions reason publishedAt } } }`,
    { id },
  );
  const [policy, first] = ['国家有关政策变化', '会同提供单位制定'];
  expect(catalogEntry).toEqual({
    openConditions: '限于公益研究使用',
    openConditionVersions: [
      { version: 2, conditions: '限于公益研究使用', reason: policy, approvedOn: '2026-03-09' },
      { version: 1, conditions: '限于研究使用', reason: first, approvedOn: '2026-03-02' },
    ],
    openListings: [
      { version: 2, openConditions: '限于公益研究使用', reason: policy, publishedAt: '2026-03-09T12:00:00.000+08:00' },
      { version: 1, openConditions: '限于研究使用', reason: null, publishedAt: '2026-03-02T12:00:00.000+08:00' },
    ],
  });
});

test('[SM-20a] grants that run under earlier conditions are flagged for review', async () => {
  // grants of 三明 are the province's; those of 赤峰 are held here
  const { id } = await aPublishedEntry(work, chifeng, { openType: 'CONDITIONAL', openConditions: '限于研究使用' });
  await opening(work, chifeng).review(id, 'SECURITY');
  await publishOpen(work, chifeng.asAuthority, id);
  await work.settled();
  const { asProvider: unit } = chifeng;
  await makeAgreement(work, chifeng);
  const grantedTo = async (n: number): Promise<string> => {
    const { claims, code } = aCompany(chifeng, n);
    const give = (by: typeof claims | typeof unit, command: string, input: object) => work.give(by, command, input, REQUEST);
    const asking = { entry: id, ...saying, items: ['编号'], applicant: code, applicantKind: 'LEGAL_PERSON' };
    const { id: request } = await give(claims, 'createOpenRequest', asking);
    const approval = { decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };
    await give(unit, 'decideOpenRequest', { id: request, ...approval });
    await give(unit, 'signUseAgreement', { id: request });
    expect(await give(claims, 'signUseAgreement', { id: request })).toMatchObject({ openRequestStatus: 'ACTIVE' });
    return request;
  };
  const flagged = async () => {
    await work.settled();
    const { accessGrants } = await work.ask<{ accessGrants: { nodes: { ground: string; toBeReviewed: boolean }[] } }>(
      chifeng.asProvider,
      'query ($entry: ID) { accessGrants(filter: { entry: $entry }, sort: { by: SINCE }) { nodes { ground toBeReviewed } } }',
      { entry: id },
    );
    return accessGrants.nodes;
  };
  const before = await grantedTo(1);
  expect(await flagged()).toEqual([{ ground: before, toBeReviewed: false }]);
  work.goTo('2026-03-09');
  await setConditions(chifeng.asAuthority, id, { conditions: '限于公益研究使用', reason: '国家有关政策变化' });
  expect(await flagged()).toEqual([{ ground: before, toBeReviewed: true }]);
  work.goTo('2026-03-10');
  const after = await grantedTo(2);
  expect(await flagged()).toEqual([
    { ground: before, toBeReviewed: true },
    { ground: after, toBeReviewed: false },
  ]);
});

test('[SM-20b] personal information and commercial secrets are opened once the record of their desensitization is there', async () => {
  const items = [
    { name: '编号', dataType: 'STRING', sensitivity: 'NONE', securityGrade: 1 },
    { name: '联系电话', dataType: 'STRING', sensitivity: 'PERSONAL_INFO', securityGrade: 2 },
  ];
  const { id } = await aPublishedEntry(work, sanming, { openType: 'UNCONDITIONAL', items });
  const { review, desensitize } = opening(work, sanming);
  await review(id, 'SECURITY');
  const refused = await publishOpen(work, asAuthority, id);
  expect(refusalsOf(refused)).toEqual(['DESENSITISATION_REQUIRED input.items']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十条');
  expect(await desensitize(id, '联系电话')).toMatchObject({ item: '联系电话' });
  expect(await publishOpen(work, asAuthority, id)).toMatchObject({ openListed: true });
});
