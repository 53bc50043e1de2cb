import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anItem, drawUp, handIn, published } from './drafts';

const jiyuan = bodiesOf('jiyuan');
const guiyang = bodiesOf('guiyang');
const chifeng = bodiesOf('chifeng');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

const NEED = '... on DemandListItem { id description requester { creditCode } owner { creditCode } until metBy { id } }';
const need = (more: object = {}, as = jiyuan.asConsumer) =>
  work.give(
    as,
    'declareNeed',
    { jurisdiction: jiyuan.jurisdiction, owner: jiyuan.provider, description: '企业登记状态', purpose: '资格审核', ...more },
    NEED,
  );
const end = (id: string, more: object = {}, as = jiyuan.asProvider) => work.give(as, 'endNeed', { id, ...more }, NEED);

interface List {
  edition: { version: number } | null;
  nodes: { id: string; description: string }[];
}
const listOf = async (as: typeof jiyuan.asAuthority | undefined, filter: object = {}, version?: number) =>
  (
    await work.ask<{ demandList: List }>(
      as,
      `query ($filter: DemandListFilter, $version: Int) { demandList(jurisdiction: "jiyuan", filter: $filter, version: $version) {
        edition { version } nodes { id description } } }`,
      { filter, version },
    )
  ).demandList;
const idsOf = async (...asked: Parameters<typeof listOf>) => (await listOf(...asked)).nodes.map(({ id }) => id);
const inboxOf = async (as: typeof jiyuan.asAuthority) =>
  (
    await work.ask<{ tasks: { nodes: { id: string; workflow: string; waitsFor: { events: string[] }[]; node: object }[] } }>(
      as,
      '{ tasks { nodes { id workflow waitsFor { events } node { ... on DemandListItem { description } } } } }',
    )
  ).tasks.nodes;

test('[JY-16b] a need appears on the requester’s demand list and in the inbox of the department that has the data', async () => {
  expect(refusalsOf(await need({ description: ' ', purpose: '' }))).toEqual([
    'NEED_DESCRIPTION_MISSING input.description',
    'NEED_PURPOSE_MISSING input.purpose',
  ]);
  const own = await need({ owner: jiyuan.consumer });
  expect(own.findings).toMatchObject([{ rule: 'NEED_OWNER_IS_REQUESTER', article: { id: 'jiyuan/第十六条' } }]);
  const made = await need();
  expect(made).toMatchObject({
    requester: { creditCode: jiyuan.consumer },
    owner: { creditCode: jiyuan.provider },
    until: null,
  });
  expect(await idsOf(jiyuan.asConsumer, { requester: jiyuan.consumer })).toEqual([made.id]);
  expect(await idsOf(jiyuan.asProvider, { owner: jiyuan.provider })).toEqual([made.id]);
  expect(await idsOf(jiyuan.asAuthority)).toEqual([made.id]);
  expect(await idsOf(jiyuan.asAnother)).toEqual([]);
  expect(await idsOf(undefined)).toEqual([]);
  await work.settled();
  expect(await inboxOf(jiyuan.asProvider)).toEqual([
    {
      id: made.id,
      workflow: 'DEMAND_LIST',
      waitsFor: [{ events: ['endNeed'] }],
      node: { description: '企业登记状态' },
    },
  ]);
  expect(await inboxOf(jiyuan.asAnother)).toEqual([]);
});

test('[JY-16b] a need ends with the entry that meets it or with a reason; earlier versions of the list keep it', async () => {
  const { id } = await need({ description: '纳税信用' });
  const { edition } = await listOf(jiyuan.asConsumer);
  expect(refusalsOf(await end(id))).toEqual(['NEED_END_UNEXPLAINED input.reason']);
  expect(rulesOf(await end(id, { reason: '示例' }, jiyuan.asAnother))).toEqual(['MATTER_UNKNOWN']);
  const draft = await drawUp(work, jiyuan, { items: [anItem()] });
  expect(rulesOf(await end(id, { metBy: draft }))).toEqual(['NEED_MET_BY_UNKNOWN']);
  const entry = await published(work, jiyuan, { items: [anItem()] });
  expect(await end(id, { metBy: entry.id })).toMatchObject({ until: '2026-03-02', metBy: { id: entry.id } });
  expect(rulesOf(await end(id, { reason: '示例' }))).toEqual(['NEED_ENDED']);
  expect(await idsOf(jiyuan.asConsumer)).not.toContain(id);
  expect(await idsOf(jiyuan.asConsumer, {}, edition?.version)).toContain(id);
  await work.settled();
  expect((await inboxOf(jiyuan.asProvider)).map(task => task.id)).not.toContain(id);
  const other = await need({ description: '不再需要' });
  expect(await end(other.id, { reason: '不再需要' }, jiyuan.asConsumer)).toMatchObject({ until: '2026-03-02' });
});

test('a city whose text has no demand list keeps none', async () => {
  const elsewhere = { jurisdiction: guiyang.jurisdiction, owner: guiyang.provider };
  expect(refusalsOf(await need(elsewhere, guiyang.asConsumer))).toEqual(['LIST_NOT_KEPT input.jurisdiction']);
  expect(await need(elsewhere)).toMatchObject({ code: 'FORBIDDEN' });
});

interface Catalogue {
  catalogueList: {
    entries: { totalCount: number; nodes: { id: string; catalogStatus: string }[] };
    declaration: { signedOn: string; statement: string; entries: number; digest: string; isCurrent: boolean | null } | null;
  } | null;
}
const CATALOGUE = `query ($department: CreditCode!) { catalogueList(jurisdiction: "jiyuan", department: $department) {
  entries(first: 100) { totalCount nodes { id catalogStatus } }
  declaration { signedOn statement entries digest isCurrent } } }`;
const catalogueOf = async (as: typeof jiyuan.asAuthority | undefined, department = jiyuan.another) =>
  (await work.ask<Catalogue>(as, CATALOGUE, { department })).catalogueList;
const DECLARED = '... on CompletenessDeclaration { id signedOn entries digest isCurrent }';
const declare = (more: object = {}, as = { ...jiyuan.asPrincipal, organization: jiyuan.another }) =>
  work.give(
    as,
    'declareCatalogueComplete',
    { jurisdiction: jiyuan.jurisdiction, statement: '本部门政务数据已全部编入目录清单', ...more },
    DECLARED,
  );

test('[JY-16a] a department’s list shows all its entries with their states, and the declaration that its head signed', async () => {
  const provider = jiyuan.another;
  const draft = await drawUp(work, jiyuan, { provider, items: [anItem()] });
  const open = await published(work, jiyuan, { provider, items: [anItem()] });
  const asOwn = { ...jiyuan.asProvider, organization: provider };
  expect(await catalogueOf(asOwn)).toMatchObject({ entries: { totalCount: 2 }, declaration: null });
  expect(await declare({}, asOwn as never)).toMatchObject({ code: 'FORBIDDEN' });
  const blank = await declare({ statement: ' ' });
  expect(blank.findings).toMatchObject([{ rule: 'DECLARATION_STATEMENT_MISSING', article: { id: 'jiyuan/第十六条' } }]);
  const signed = await declare();
  expect(signed).toMatchObject({ signedOn: '2026-03-02', entries: 2, isCurrent: true });
  const list = await catalogueOf(jiyuan.asAuthority);
  expect(list?.entries.nodes).toEqual(
    expect.arrayContaining([
      { id: draft, catalogStatus: 'DRAFT' },
      { id: open.id, catalogStatus: 'PUBLISHED' },
    ]),
  );
  expect(list?.declaration).toMatchObject({ digest: signed.digest, isCurrent: true });
  // another department sees what is published, that something was signed, and not whether the rest has changed since
  expect(await catalogueOf(jiyuan.asConsumer)).toMatchObject({ entries: { totalCount: 1 }, declaration: { isCurrent: null } });
  expect(await catalogueOf(undefined)).toBeNull();
  await handIn(work, jiyuan, draft, provider);
  expect((await catalogueOf(asOwn))?.declaration).toMatchObject({ digest: signed.digest, isCurrent: false });
  expect(await declare()).toMatchObject({ isCurrent: true });
  expect((await catalogueOf(asOwn))?.declaration).toMatchObject({ isCurrent: true });
});

test('where the text has no catalogue list of each department nobody signs one', async () => {
  const elsewhere = { jurisdiction: chifeng.jurisdiction };
  expect(refusalsOf(await declare(elsewhere, chifeng.asPrincipal as never))).toEqual(['LIST_NOT_KEPT input.jurisdiction']);
});
