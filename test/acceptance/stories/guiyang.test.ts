import { refusalsOf } from '../at-work';
import { aDraft, ENTRY } from '../catalog/entries';
import { openCatalogue } from '../catalog/opening';
import { RECORDS } from '../exchange/granted';
import { saying, taken } from '../exchange/open-data';
import { PROBLEM } from '../exchange/raised';
import { asking } from '../exchange/sharing';
import { aStory, CASE, calling, itemsOfTheStory, type Story } from './story';

let story: Story;
/** What the story is about. */
let entry: string;
/** A demand that the text leads nowhere. */
let demand: string;

// a draft: even if it were adopted, no limit in it is its own
beforeAll(async () => {
  story = await aStory('guiyang', '2026-09-07', '2026-01-01');
}, 60_000);
afterAll(() => story?.close());

const DEMAND = '... on Demand { id demandStatus officer requestId }';
const RETURNED = '... on ReturnFlowRequest { id returnFlowStatus shortfall }';
const LINE = '... on NegativeListItem { id exclusion until }';

/** Numbers of the editions of the three lists. */
async function editions(): Promise<Record<string, number | undefined>> {
  const { catalogLists } = await story.ask<{ catalogLists: { kind: string; current: { version: number } | null }[] }>(
    story.city.asAuthority,
    '{ catalogLists(jurisdiction: "guiyang") { kind current { version } } }',
  );
  return Object.fromEntries(catalogLists.map(({ kind, current }) => [kind, current?.version]));
}

describe('贵阳: three lists change together; how data is shared and opened the text has yet to say', () => {
  test('what is to be kept from opening stands on the negative list first; then the authority reviews the entry', async () => {
    const { asProvider, asAuthority } = story.city;
    ({ id: entry } = await aDraft(story, story.city, {
      title: '企业参保信息',
      shareModes: [],
      openType: 'NOT_OPEN',
      openBasis: '示例条例第十条',
      items: itemsOfTheStory,
    }));
    await story.waits(asProvider, entry, { events: ['submitCatalogEntry'], dueOn: null });
    expect(await story.refused(asProvider, 'submitCatalogEntry', { id: entry })).toEqual(['NEGATIVE_LIST_ENTRY_REQUIRED']);
    const excluded = { entry, exclusion: 'OPENING', basis: '示例条例第十条' };
    expect(await story.refused(asProvider, 'addToNegativeList', excluded)).toEqual(['FORBIDDEN']);
    await story.does(asAuthority, 'addToNegativeList', excluded, LINE);
    await story.does(asProvider, 'submitCatalogEntry', { id: entry }, ENTRY);
    await story.waits(asAuthority, entry, { events: ['approveCatalogEntry', 'returnCatalogEntry'], dueOn: null });
    await story.waitsNoMore(entry, asProvider);
    await story.does(asAuthority, 'reviewCatalogEntry', { id: entry, decision: 'APPROVE' }, ENTRY);
    await story.waitsNoMore(entry, asProvider, asAuthority);
    const { CATALOGUE, RESPONSIBILITY, NEGATIVE } = await editions();
    expect([CATALOGUE, RESPONSIBILITY]).toEqual([CATALOGUE, CATALOGUE]);
    expect(NEGATIVE).toBeLessThan(Number(CATALOGUE));
  });

  test('its data is loaded, and no department can ask for it: who decides on sharing is missing in the text', async () => {
    const { asConsumer, asAnother, consumer } = story.city;
    await story.loads(entry);
    const asked = await story.give(
      asConsumer,
      'submitShareRequest',
      asking(story.city, entry, { dutyRef: null }),
      '__typename',
    );
    expect(refusalsOf(asked)).toEqual(['PROFILE_INCOMPLETE input.entry']);
    expect(asked.findings?.[0]?.messageEn).toContain('SMX-03');
    const { jurisdiction } = await story.ask<{ jurisdiction: object }>(
      asConsumer,
      `{ jurisdiction(slug: "guiyang") { parameter(name: "share_approvers") { value origin } sharing: workflow(name: "SMX-03") { standing }
         opening: workflow(name: "SMX-06") { standing } verification: workflow(name: "SMX-04") { standing } } }`,
    );
    expect(jurisdiction).toEqual({
      parameter: { value: null, origin: 'INCOMPLETE' },
      sharing: { standing: 'INCOMPLETE' },
      opening: { standing: 'INCOMPLETE' },
      verification: { standing: 'NOT_REGULATED' },
    });
    const verification = { entry, consumer, purpose: '核对', items: ['名称'] };
    expect(await story.refused(asConsumer, 'requestVerification', verification)).toEqual(['NOT_REGULATED']);
    expect(await story.refused(asConsumer, 'demandInterface', { entry, scenario: '资格审核' })).toEqual(['NOT_REGULATED']);
    // and without a grant nobody has a row of it
    const guessed = calling('access-grant:00000000-0000-4000-8000-000000000000');
    for (const claims of [asConsumer, asAnother])
      expect(await story.refused(claims, 'grantedRecords', guessed)).toEqual(['FORBIDDEN']);
  });

  test('nor can it be opened: neither listed, asked for nor objected to', async () => {
    const { asAuthority, asCitizen, jurisdiction } = story.city;
    await story.attaches(entry);
    await story.passes(entry);
    expect(await story.refused(asAuthority, 'publishOpenEntry', { id: entry })).toEqual(['PROFILE_INCOMPLETE']);
    expect(await story.refused(asCitizen, 'createOpenRequest', { entry, ...saying })).toEqual(['PROFILE_INCOMPLETE']);
    const objection = { kind: 'OPEN', entry, grounds: ['WRONG'], description: '名称有误', evidence: ['示例-1'] };
    expect(await story.refused(asCitizen, 'fileObjection', objection)).toEqual(['PROFILE_INCOMPLETE']);
    const correction = { entry, description: '更新周期应为每日' };
    expect(await story.refused(asCitizen, 'fileCatalogCorrection', correction)).toEqual(['PROFILE_INCOMPLETE']);
    const account = { jurisdiction, accountChange: 'CREATE', content: '新增个人账户' };
    expect(await story.refused(asCitizen, 'requestAccount', account)).toEqual(['NOT_REGULATED']);
    expect(await taken(story, asCitizen, entry)).toEqual(['NOT_PUBLISHED']);
    expect(await openCatalogue(story, { jurisdiction })).toEqual([]);
  });

  test('a citizen demands that it be opened: an officer serves before opening, and there the way ends', async () => {
    const { asProvider, asAuthority, asCitizen, jurisdiction, provider } = story.city;
    const demanded = { jurisdiction, kind: 'OPEN', title: '企业参保规模', purpose: '研究', provider };
    const { id } = await story.does(asCitizen, 'submitDemand', demanded, DEMAND);
    await story.waits(asAuthority, id, { events: ['acceptOpenDemand'], dueOn: null });
    await story.does(asAuthority, 'acceptDemand', { id }, DEMAND);
    await story.waits(asAuthority, id, { events: ['confirmDemand', 'rejectDemand'], dueOn: null });
    await story.does(asAuthority, 'decideDemand', { id, decision: 'CONFIRM' }, DEMAND);
    await story.waits(asProvider, id, { events: ['startPreService'], dueOn: null });
    expect(await story.refused(asProvider, 'startPreService', { id })).toEqual(['OFFICER_MISSING']);
    await story.does(asProvider, 'startPreService', { id, officer: 'officer-7' }, DEMAND);
    await story.waits(asProvider, id, { events: ['linkPublishedEntry'], dueOn: null });
    // what is not opened meets no demand to open
    expect(await story.refused(asProvider, 'linkDemandEntry', { id, entry })).toEqual(['LINKED_ENTRY_NOT_OPENED']);
    demand = id;
  });

  test('a district needs its part returned: what falls short is said, until all of it is there', async () => {
    const { asProvider, asAuthority, jurisdiction, provider, body } = story.city;
    const district = { ...asAuthority, organization: body(11), jurisdiction: '520102' };
    const returned = { jurisdiction, direction: 'TO_BELOW', content: '本区企业参保信息', purpose: '稳岗补贴' };
    const needed = { ...returned, producer: provider, expectedRows: 3 };
    const { id } = await story.does(district, 'createReturnFlowRequest', needed, RETURNED);
    await story.waits(asProvider, id, { dueOn: null });
    const part = await story.does(asProvider, 'fulfilReturnFlow', { id, deliveredRows: 2 }, RETURNED);
    expect(part).toMatchObject({ returnFlowStatus: 'SHORT', shortfall: 1 });
    await story.waits(asProvider, id, { events: ['fulfilReturnFlow'], dueOn: null });
    await story.does(asProvider, 'fulfilReturnFlow', { id, deliveredRows: 3 }, RETURNED);
    await story.waitsNoMore(id, asProvider, asAuthority, district);
  });

  test('the duties change: the entry is updated, and the lists with it in one step', async () => {
    const { asProvider, asAuthority } = story.city;
    story.goTo('2026-09-21');
    const before = await editions();
    const update = { id: entry, changedOn: '2026-09-18', ground: '职能调整', openType: null, openBasis: null };
    const items = [...itemsOfTheStory, { ...itemsOfTheStory[0], name: '参保状态' }];
    await story.does(asProvider, 'requestCatalogUpdate', { ...update, items }, ENTRY);
    expect(await editions()).toEqual(before);
    // Monday 21 September; the 22nd to the 24th are three, the 25th is Mid-Autumn, Tuesday the 29th is the fifth
    const limit = { parameter: 'catalogue_update_review_working_days', until: '2026-09-29', article: null };
    await story.runsOut(asAuthority, entry, { ...limit, events: ['reviewCatalogUpdate'] });
    const { negativeList } = await story.ask<{ negativeList: { nodes: { id: string }[] } }>(
      asAuthority,
      '{ negativeList(jurisdiction: "guiyang") { nodes { id } } }',
    );
    const line = { id: negativeList.nodes[0]?.id, reason: '不再属于不予开放' };
    expect(await story.refused(asAuthority, 'removeFromNegativeList', line)).toEqual(['EXCLUSION_IN_FORCE']);
    await story.does(asAuthority, 'reviewCatalogUpdate', { id: entry, decision: 'APPROVE' }, ENTRY);
    await story.waitsNoMore(entry, asProvider, asAuthority);
    const after = await editions();
    expect(after.CATALOGUE).toBeGreaterThan(Number(before.CATALOGUE));
    expect(after).toEqual({ ...before, CATALOGUE: after.CATALOGUE, RESPONSIBILITY: after.CATALOGUE });
    await story.does(asAuthority, 'removeFromNegativeList', line, LINE);
    expect(Number((await editions()).NEGATIVE)).toBeGreaterThan(Number(after.CATALOGUE));
  });

  test('an error is verified and corrected by the department, over the National Day, in limits that are borrowed', async () => {
    const { asProvider, asConsumer, asAuthority } = story.city;
    const report = { entry, items: ['名称'], description: '名称已变更' };
    const { id } = await story.does(asConsumer, 'reportProblemData', report, PROBLEM);
    await story.waitsNoMore(id, asAuthority);
    // Wednesday 30 September; 1 to 7 October are off, the 8th and 9th are two, Saturday the 10th is worked, Tuesday the 13th is the fifth
    const verified = { parameter: 'problem_data_verify_working_days', until: '2026-10-13', article: null };
    await story.runsOut(asProvider, id, { ...verified, events: ['confirmProblemData', 'refuteProblemData'] });
    await story.does(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' }, PROBLEM);
    // Wednesday 14 October; the 15th and 16th are two, the 19th to the 23rd make seven, Wednesday the 28th is the tenth
    const corrected = { parameter: 'problem_data_correct_working_days', until: '2026-10-28', article: null };
    await story.runsOut(asProvider, id, { ...corrected, events: ['confirmCorrection'] });
    await story.loads(
      entry,
      RECORDS.map(values => values.map(value => value.replace('示例一', '示例新一'))),
    );
    await story.does(asProvider, 'confirmCorrection', { id, correction: '已更正名称' }, PROBLEM);
    await story.does(asProvider, 'notifyReporter', { id, feedback: '已更正' }, PROBLEM);
    await story.waitsNoMore(id, asProvider, asConsumer, asAuthority);
  });

  test('what is reported of its use is looked into, and closed with a reason, as nobody was granted any', async () => {
    const { asProvider, asAuthority, asCitizen } = story.city;
    const { id } = await story.does(asCitizen, 'reportViolation', { entry, description: '网上转卖' }, CASE);
    await story.waits(asAuthority, id, { dueOn: null });
    await story.waits(asProvider, id, { dueOn: null });
    expect(await story.refused(asAuthority, 'closeAccess', { id, ground: 'LEAK' })).toEqual(['CASE_GRANT_MISSING']);
    await story.does(asAuthority, 'openCase', { id }, CASE);
    await story.does(asAuthority, 'closeCase', { id, reason: '未授权任何单位使用' }, CASE);
    await story.waitsNoMore(id, asProvider, asAuthority, asCitizen);
  });

  test('the entry is withdrawn, the lists with it; nothing was overdue, and only the demand still waits for a text', async () => {
    const { asProvider, asConsumer, asAuthority, asCitizen } = story.city;
    const before = await editions();
    await story.does(asAuthority, 'withdrawCatalogEntry', { id: entry, reason: '职能划转' }, ENTRY);
    const { CATALOGUE, RESPONSIBILITY } = await editions();
    expect([CATALOGUE, RESPONSIBILITY]).toEqual([Number(before.NEGATIVE) + 1, Number(before.NEGATIVE) + 1]);
    expect(await story.refused(asConsumer, 'reportProblemData', { entry, description: '示例' })).toEqual([
      'ENTRY_NOT_PUBLISHED',
    ]);
    await story.byItself();
    for (const claims of [asConsumer, asAuthority, asCitizen]) expect(await story.tasksOf(claims)).toEqual({});
    expect(Object.keys(await story.tasksOf(asProvider))).toEqual([demand]);
    expect(await story.missed()).toEqual([]);
  });
});
