import type { ActorClaims } from '../../../kernel/actor';
import { Role } from '../../../kernel/actor';
import { type TwoClocks, twoClocks } from '../as-of/two-clocks';
import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { aPublishedEntry, ENTRY } from '../catalog/entries';
import { PROBLEM } from '../exchange/raised';
import { aTask, draftOf, figureOf, hears, rawRows, reportOf, sha256, thingsOf } from './drafted';

const bodies = bodiesOf('jiyuan');
const { jurisdiction, authority, provider, another, asAuthority, asGovernment, asProvider, asConsumer, asAnother } = bodies;
const YEAR = 2026;
const HOURS_OF_A_DAY = 24;
const NAME = '示例<script>alert("局")</script>&\n伪造的一行';

let clocks: TwoClocks;
let on: AtWork;
/** What was published in 2025: one aggregated, one renamed, one withdrawn in the year, one withdrawn after it. */
let [fed, renamed, gone, goneLater]: string[] = [];

const given = async (claims: ActorClaims, command: string, input: object, made: string) => {
  const outcome = await on.give(claims, command, input, made);
  if (outcome.findings || outcome.code) throw new Error(JSON.stringify(outcome));
  await on.settled();
  return outcome.id;
};
const anEntry = async (title: string) => {
  const { id } = await aPublishedEntry(on, bodies, { shareType: 'UNCONDITIONAL', title });
  await on.settled();
  return id;
};
const withdraw = (id: string) => given(asAuthority, 'withdrawCatalogEntry', { id, reason: '职能划转' }, ENTRY);
const file = (claims: ActorClaims, input: object = {}) =>
  on.give(
    claims,
    'submitAnnualReport',
    { jurisdiction, year: YEAR, summary: '上一年度情况见所附草稿', ...input },
    '... on AnnualReport { id submittedOn filedDraftDigest }',
  );

beforeAll(async () => {
  clocks = twoClocks('2025-12-01T10:00:00+08:00');
  on = await atWork('', { adopted: [{ jurisdiction: 'jiyuan', since: '2024-01-01' }], clocks });
  [fed, renamed, gone, goneLater] = [await anEntry('甲'), await anEntry('乙'), await anEntry('丙'), await anEntry('丁')];
  const batch = { entry: fed, records: 3, collectedOn: '2025-12-01' };
  await given(asProvider, 'uploadCollectionBatch', batch, '... on CollectionBatch { id }');
  const update = { id: renamed, changedOn: '2025-12-01', ground: '职能调整', title: '乙（更名）' };
  await given(asProvider, 'requestCatalogUpdate', update, ENTRY);
  await given(asAuthority, 'reviewCatalogUpdate', { id: renamed, decision: 'APPROVE' }, ENTRY);
  await withdraw(gone);
  const said = { entry: fed, description: '示例字段有误', evidence: ['核对清单〔2025〕3号'] };
  await given(asConsumer, 'reportProblemData', said, PROBLEM);
  await given(
    asAuthority,
    'recordInspection',
    {
      jurisdiction,
      kind: 'DATA_QUALITY',
      unit: provider,
      result: 'FAILED',
      summary: '示例检查',
      findings: [{ kind: 'WRONG', entry: fed, description: '示例字段有误' }],
    },
    '... on Inspection { id }',
  );
  const task = { jurisdiction, organization: provider, startedOn: '2025-12-02', dueOn: '2025-12-09' };
  await hears(on, [
    aTask({ ...task, n: 1, version: 1, changedOn: '2025-12-02', isOpen: true }),
    aTask({ ...task, n: 1, version: 2, changedOn: '2025-12-09', isOpen: false }),
    aTask({ ...task, n: 2, version: 1, changedOn: '2025-12-02', isOpen: true }),
    aTask({ ...task, n: 2, version: 2, changedOn: '2025-12-10', isOpen: false }),
    aTask({ ...task, n: 3, version: 1, changedOn: '2025-12-02', isOpen: true }),
  ]);
  await hears(on, [
    {
      aggregate: `legal-entity:${provider}`,
      sequence: 1,
      kind: 'legal-entity.changed',
      payload: {
        id: `legal-entity:${provider}`,
        creditCode: provider,
        name: NAME,
        entityKind: 'GOVERNMENT',
        entityStatus: 'ACTIVE',
        departmentType: 'DEPARTMENT',
        jurisdiction,
        parent: null,
      },
    },
  ]);
  await clocks.goOn(35 * HOURS_OF_A_DAY);
  await withdraw(goneLater);
  await anEntry('戊');
  await given(
    asAuthority,
    'openReportingYear',
    { jurisdiction, year: YEAR, units: [provider, another] },
    '... on ReportingYear { year }',
  );
}, 180_000);
afterAll(async () => {
  await clocks?.close();
  await on?.close();
});

test('[JY-55a] the draft of a department tells of the year before as it ended: what was withdrawn since still counts, what came since does not', async () => {
  const draft = await draftOf(on, asProvider, provider, YEAR);
  expect(draft).toMatchObject({ upTo: '2025-12-31', article: { id: 'jiyuan/第五十五条第1款' } });
  const figures = [
    'ENTRIES_PUBLISHED',
    'ENTRIES_ADDED',
    'ENTRIES_CHANGED',
    'ENTRIES_WITHDRAWN',
    'ENTRIES_ARRIVED',
    'ENTRIES_AGGREGATED',
    'SHARING_RECEIVED',
    'SHARING_ANSWERED',
    'SHARING_LATE',
    'DEADLINES_KEPT',
    'PROBLEMS_REPORTED',
    'FINDINGS_CLOSED',
    'INSPECTIONS_PASSED',
    'ENTRIES_WITHOUT_FINDINGS',
    'ORDERS_CLOSED',
    'UNITS_REPORTED',
  ].map(kind => [kind, figureOf(draft, kind)]);
  expect(Object.fromEntries(figures)).toEqual({
    ENTRIES_PUBLISHED: '3',
    ENTRIES_ADDED: '4',
    ENTRIES_CHANGED: '1',
    ENTRIES_WITHDRAWN: '1',
    ENTRIES_ARRIVED: '1',
    ENTRIES_AGGREGATED: '1/3',
    SHARING_RECEIVED: '3',
    SHARING_ANSWERED: '2',
    SHARING_LATE: '2',
    DEADLINES_KEPT: '1/3',
    PROBLEMS_REPORTED: '1',
    FINDINGS_CLOSED: '0/1',
    INSPECTIONS_PASSED: '0/1',
    ENTRIES_WITHOUT_FINDINGS: '2/3',
    ORDERS_CLOSED: '0/0',
    UNITS_REPORTED: 'missing',
  });
});

test('each figure leads to its rows, and they are those that plain SQL finds', async () => {
  const { id } = (await reportOf(on, asProvider, provider, YEAR)) ?? { id: '' };
  const ids = async (figure: string) => (await thingsOf(on, asProvider, id, figure))?.nodes.map(thing => thing.id).sort();
  expect(await ids('ENTRIES_PUBLISHED')).toEqual([fed, renamed, goneLater].sort());
  expect(await ids('ENTRIES_CHANGED')).toEqual([renamed]);
  expect(await ids('ENTRIES_WITHDRAWN')).toEqual([gone]);
  const added = await rawRows(
    on,
    `select 'catalog:' || id as id from catalog.catalog_entry where provider = $1 and published_on between '2025-01-01' and '2025-12-31' order by 1`,
    [provider],
  );
  expect(await ids('ENTRIES_ADDED')).toEqual(added.map(row => row.id));
  const problems = await rawRows(on, "select 'problem-report:' || id as id from exchange.problem_report where provider = $1", [
    provider,
  ]);
  expect(await ids('PROBLEMS_REPORTED')).toEqual(problems.map(row => row.id));
  const draft = await draftOf(on, asProvider, provider, YEAR);
  for (const figure of draft.figures) {
    const things = await thingsOf(on, asProvider, id, figure.kind);
    expect({ kind: figure.kind, rows: things?.totalCount }).toEqual({
      kind: figure.kind,
      rows: figure.outOf ?? figure.value ?? 0,
    });
    if (figure.outOf !== null) expect(things?.nodes.filter(({ counted }) => counted)).toHaveLength(figure.value ?? -1);
  }
});

test('what oversight does not keep is said to be not known, with where it is kept, and so is a year before the register began', async () => {
  const draft = await draftOf(on, asProvider, provider, YEAR);
  expect(draft.figures.filter(({ value }) => value === null).map(({ kind }) => kind)).toEqual([
    'ASSETS_REGISTERED',
    'CONTRACTS_ACTIVE',
    'REVENUE',
  ]);
  expect(draft.figures.find(({ kind }) => kind === 'REVENUE')?.unknownBecause).toBe('由授权运营登记簿掌握');
  expect(draft.reading).toContain('授权运营收入：未知（由授权运营登记簿掌握）。');
  expect(draft.reading).toContain(`登记系统自 ${draft.keptSince} 起有本地区的记载，此前的变动不在其内。`);
  await given(
    asAuthority,
    'openReportingYear',
    { jurisdiction, year: 2022, units: [provider] },
    '... on ReportingYear { year }',
  );
  const before = await draftOf(on, asProvider, provider, 2022);
  expect(before.upTo).toBe('2021-12-31');
  expect(new Set(before.figures.map(({ value }) => value))).toEqual(new Set([null]));
  expect(before.reading).toContain('期末已发布的目录：未知（当时登记系统尚无记载）。');
});

test('[JY-55b] the draft of the authority tells of the whole city and of who has reported; each row is shown to those who may see it', async () => {
  const { id = '', draft } = (await reportOf(on, asGovernment, authority, YEAR)) ?? {};
  if (!draft) throw new Error('no draft');
  expect(draft.article).toEqual({ id: 'jiyuan/第五十五条第2款' });
  expect(figureOf(draft, 'ENTRIES_PUBLISHED')).toBe('3');
  expect(figureOf(draft, 'SHARING_LATE')).toBe('2');
  expect(figureOf(draft, 'ENTRIES_AGGREGATED')).toBe('1/3');
  expect(figureOf(draft, 'UNITS_REPORTED')).toBe('0/2');
  expect(draft.reading.split('\n')[0]).toBe('济源示范区2025年度数据管理情况年度报告（草稿）');
  expect((await thingsOf(on, asGovernment, id, 'SHARING_LATE'))?.totalCount).toBe(2);
  // who acts for the authority in another capacity reads its report, and not which rows of others it counts
  const clerk = bodies.as(Role.PROVIDER, authority);
  expect(await thingsOf(on, clerk, id, 'SHARING_LATE')).toEqual({ totalCount: 0, nodes: [] });
});

test('a draft is seen by those who see the report: another department, an analyst, another city and the public have none', async () => {
  const elsewhere = bodiesOf('chifeng').asAuthority;
  const others: (ActorClaims | undefined)[] = [asAnother, bodies.as(Role.ANALYST, another), elsewhere, undefined];
  for (const claims of others) expect(await reportOf(on, claims, provider, YEAR)).toBeUndefined();
  for (const claims of [asProvider, asAuthority, asGovernment, bodies.anAuditor])
    expect((await reportOf(on, claims, provider, YEAR))?.draft).not.toBeNull();
});

test('the page is printed in the language asked for, loads nothing, and a name in it is text and no markup', async () => {
  const [zh, en] = await Promise.all(
    ['zh-CN', 'en'].map(language => draftOf(on, asProvider, provider, YEAR, { 'accept-language': language })),
  );
  expect(zh?.page).toContain('<html lang="zh-CN">');
  expect(en?.page).toContain('<html lang="en">');
  expect(en?.page).toContain('<td>Entries published at the end of the period</td><td class="n">3</td>');
  expect(en?.page).toContain('<td class="n">not known</td><td>kept by the register of contracts</td>');
  for (const page of [zh?.page ?? '', en?.page ?? '']) {
    expect(page).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(page).toContain('示例&lt;script&gt;alert(&quot;局&quot;)&lt;/script&gt;&amp; 伪造的一行');
  }
  // the text is one, whatever the language: its digest is what is filed
  expect(zh?.reading).toBe(en?.reading);
  expect(zh?.digest).toBe(sha256(zh?.reading ?? ''));
  expect(zh?.reading.split('\n')).not.toContain('伪造的一行');
  expect(zh?.readingEn).toContain('2.2 Entries for sharing whose data has reached the platform: 1 of 3.');
});

test('a report is filed with the draft that was read; one that is not what the register says now is refused; what was filed stays', async () => {
  const { digest: ofTheAuthority } = await draftOf(on, asAuthority, authority, YEAR);
  const { digest, reading } = await draftOf(on, asProvider, provider, YEAR);
  expect(refusalsOf(await file(asProvider, { draftDigest: ofTheAuthority }))).toEqual([
    'REPORT_DRAFT_CHANGED input.draftDigest',
  ]);
  expect(refusalsOf(await file(asProvider, { draftDigest: '无' }))).toEqual(['REPORT_DRAFT_CHANGED input.draftDigest']);
  expect(await file(asProvider, { draftDigest: digest })).toMatchObject({ filedDraftDigest: digest });
  const filed = await clocks.moment();
  // one unit more has reported since the authority read its draft
  expect(refusalsOf(await file(asAuthority, { draftDigest: ofTheAuthority }))).toEqual([
    'REPORT_DRAFT_CHANGED input.draftDigest',
  ]);
  const again = await draftOf(on, asAuthority, authority, YEAR);
  expect(figureOf(again, 'UNITS_REPORTED')).toBe('1/2');
  expect(await file(asAuthority, { draftDigest: again.digest })).toMatchObject({ filedDraftDigest: again.digest });
  // what is heard later of the year changes the draft and not what was filed; as of then it is what it was
  const late = { jurisdiction, organization: provider, startedOn: '2025-11-03', dueOn: '2025-11-10', changedOn: '2025-11-03' };
  await hears(on, [aTask({ ...late, n: 4, version: 1, isOpen: true })]);
  const since = await reportOf(on, asProvider, provider, YEAR);
  expect(figureOf(since?.draft as never, 'SHARING_RECEIVED')).toBe('4');
  expect(since).toMatchObject({ filedDraft: reading, filedDraftDigest: digest });
  expect(since?.draft?.digest).not.toBe(digest);
  const then = await reportOf(on, asProvider, provider, YEAR, { 'registry-as-of': filed });
  expect(then?.draft).toMatchObject({ reading, digest });
});

test('without a draft a report is filed as before, and the database holds that a digest is that of its text', async () => {
  expect(await file(asAnother)).toMatchObject({ filedDraftDigest: null });
  for (const broken of [`draft_digest = repeat('0', 64)`, 'draft_digest = null', `draft = draft || ' '`]) {
    const update = rawRows(on, `update oversight.annual_report set ${broken} where filer = $1 and draft is not null`, [
      provider,
    ]);
    await expect(update).rejects.toThrow('annual_report_draft');
  }
});

test('where the text of a city asks for no report, its draft says so and cites nothing', async () => {
  const there = bodiesOf('chifeng');
  const opened = { jurisdiction: there.jurisdiction, year: YEAR, units: [there.provider] };
  await given(there.asAuthority, 'openReportingYear', opened, '... on ReportingYear { year }');
  const draft = await draftOf(on, there.asProvider, there.provider, YEAR);
  expect(draft.article).toBeNull();
  expect(draft.reading).toContain('本地区文本未规定年度报告；2026-01-31 为参照其他地区的期限，不具约束力。');
  expect(draft.readingEn).toContain('2026-01-31 is borrowed from another city and binds nobody.');
});

test('of a year that has not begun there is no draft', async () => {
  await given(
    asAuthority,
    'openReportingYear',
    { jurisdiction, year: 2028, units: [provider] },
    '... on ReportingYear { year }',
  );
  expect(await reportOf(on, asProvider, provider, 2028)).toMatchObject({ draft: null });
});
