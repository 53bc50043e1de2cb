import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anItem, drawUp, handIn, published } from './drafts';

const chifeng = bodiesOf('chifeng');
const jiyuan = bodiesOf('jiyuan');
const guiyang = bodiesOf('guiyang');
const sanming = bodiesOf('sanming');
const yulin = bodiesOf('yulin');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

interface Line {
  itemName: string;
  itemCode: string | null;
  department: { creditCode: string };
  sinceVersion: number;
  entry: { id: string } | null;
}
interface List {
  edition: { version: number; validFrom: string; approval: string | null } | null;
  nodes: Line[];
}

const LIST = `query ($city: String!, $filter: ResponsibilityFilter, $version: Int) {
  responsibilityList(jurisdiction: $city, filter: $filter, version: $version, first: 100) {
    edition { version validFrom approval } nodes { itemName itemCode department { creditCode } sinceVersion entry { id } } } }`;

async function listOf(city: typeof jiyuan, more: { filter?: object; version?: number; as?: object } = {}): Promise<List> {
  const as = (more.as ?? city.asAuthority) as typeof city.asAuthority;
  const { responsibilityList } = await work.ask<{ responsibilityList: List }>(as, LIST, { city: city.slug, ...more });
  return responsibilityList;
}

interface Lists {
  catalogLists: {
    kind: string;
    current: { version: number; validFrom: string } | null;
    editions: { nodes: { version: number; validFrom: string; madeBy: string; entry: { id: string } | null }[] };
  }[];
}
const LISTS = `query ($city: String!, $kind: ListKind) { catalogLists(jurisdiction: $city, kind: $kind) {
  kind current { version validFrom } editions(first: 100) { nodes { version validFrom madeBy entry { id } } } } }`;
const editionsOf = async (city: typeof jiyuan, kind: string, as = city.asAuthority) =>
  (await work.ask<Lists>(as, LISTS, { city: city.slug, kind })).catalogLists[0];

const LINE = '... on CollectionResponsibility { id itemName sinceVersion until }';
const MANAGED = '... on ManagedList { kind current { version } }';
const ENTRY = '... on CatalogEntry { id version catalogStatus }';

test('[CF-collect-1] an item without a line on the responsibility list keeps its entry from being handed in; with one it does not', async () => {
  const id = await drawUp(work, chifeng, { items: [anItem({ name: '救助对象姓名' }), anItem({ name: '救助金额' })] });
  const assign = (itemName: string, more: object = {}) =>
    work.give(
      chifeng.asAuthority,
      'assignResponsibility',
      {
        jurisdiction: chifeng.jurisdiction,
        department: chifeng.provider,
        itemName,
        functionBasis: '示例职能规定第三条',
        ...more,
      },
      LINE,
    );
  expect(refusalsOf(await assign('救助对象姓名', { functionBasis: ' ' }))).toEqual([
    'FUNCTION_BASIS_MISSING input.functionBasis',
  ]);
  expect(await assign('救助对象姓名')).toMatchObject({ itemName: '救助对象姓名', until: null });
  expect(refusalsOf(await assign('救助对象姓名'))).toEqual(['RESPONSIBILITY_ASSIGNED_ALREADY input.itemName']);
  // on another department's list it helps nobody
  await assign('救助金额', { department: chifeng.another });
  const refused = await handIn(work, chifeng, id);
  expect(refused.findings).toMatchObject([
    { rule: 'RESPONSIBILITY_ENTRY_REQUIRED', path: ['input', 'items'], article: { id: 'chifeng/四(二)1' } },
  ]);
  const own = await assign('救助金额');
  // taken off again it is missing again
  expect(await work.give(chifeng.asAuthority, 'releaseResponsibility', { id: own.id, reason: '职能调整' }, LINE)).toMatchObject(
    { until: '2026-03-02' },
  );
  expect(rulesOf(await handIn(work, chifeng, id))).toEqual(['RESPONSIBILITY_ENTRY_REQUIRED']);
  await assign('救助金额');
  expect(await handIn(work, chifeng, id)).toMatchObject({ catalogStatus: 'SUBMITTED' });
});

test('[CF-collect-1] a line that is unknown or gone already is not released, and a department keeps no list', async () => {
  const release = (id: string, as = chifeng.asAuthority) =>
    work.give(as, 'releaseResponsibility', { id, reason: '示例' }, LINE);
  expect(rulesOf(await release('responsibility:1'))).toEqual(['RESPONSIBILITY_UNKNOWN']);
  const line = { jurisdiction: chifeng.jurisdiction, department: chifeng.another, itemName: '示例', functionBasis: '示例' };
  expect(await work.give(chifeng.asProvider, 'assignResponsibility', line, LINE)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await work.give(jiyuan.asAuthority, 'assignResponsibility', line, LINE)).toMatchObject({ code: 'FORBIDDEN' });
  const { id } = await work.give(chifeng.asAuthority, 'assignResponsibility', line, LINE);
  expect(await release(id, jiyuan.asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
  await release(id);
  expect(rulesOf(await release(id))).toEqual(['RESPONSIBILITY_UNKNOWN']);
});

test('[CF-share-3] each list shows the authority its current version and its history', async () => {
  const responsibilities = await editionsOf(chifeng, 'RESPONSIBILITY');
  const versions = responsibilities?.editions.nodes.map(({ version }) => version) ?? [];
  expect(responsibilities?.current).toEqual({ version: versions[0], validFrom: '2026-03-02' });
  expect(versions.length).toBeGreaterThan(3);
  expect(versions).toEqual([...versions].sort((a, b) => b - a));
  const { nodes } = await listOf(chifeng);
  // the first version held the first line and nothing else
  expect((await listOf(chifeng, { version: versions.at(-1) })).nodes.map(({ itemName }) => itemName)).toEqual(['救助对象姓名']);
  expect(nodes.length).toBeGreaterThan(1);
  const need = { jurisdiction: chifeng.jurisdiction, owner: chifeng.provider, description: '低保状态', purpose: '资格审核' };
  await work.give(chifeng.asConsumer, 'declareNeed', need, '... on DemandListItem { id }');
  expect((await editionsOf(chifeng, 'DEMAND'))?.editions.nodes).toMatchObject([{ madeBy: 'declareNeed' }]);
  const { catalogLists } = await work.ask<Lists>(chifeng.asAuthority, LISTS, { city: 'chifeng' });
  expect(catalogLists.map(({ kind }) => kind)).toEqual(['CATALOGUE', 'RESPONSIBILITY', 'DEMAND', 'NEGATIVE']);
});

test('[CF-share-3] the catalog is such a list too: each publication and withdrawal makes a version of it', async () => {
  const before = (await editionsOf(jiyuan, 'CATALOGUE'))?.editions.nodes.length ?? 0;
  const entry = await published(work, jiyuan, { items: [anItem({ name: '示例甲' })] });
  await work.give(jiyuan.asAuthority, 'withdrawCatalogEntry', { id: entry.id, reason: '示例' }, ENTRY);
  const catalogue = await editionsOf(jiyuan, 'CATALOGUE');
  expect(catalogue?.editions.nodes).toHaveLength(before + 2);
  expect(catalogue?.editions.nodes.slice(0, 2)).toMatchObject([
    { madeBy: 'withdrawCatalogEntry' },
    { madeBy: 'reviewCatalogEntry', entry: { id: entry.id } },
  ]);
  expect((await listOf(jiyuan, { filter: { entry: entry.id } })).nodes).toEqual([]);
});

test('[JY-18a] generated from the published catalog, each item that is collected stands under exactly one department', async () => {
  const taken = await work.give(
    jiyuan.asAuthority,
    'registerCatalogEntry',
    {
      title: '从前发布的目录',
      classification: '306001',
      catalogKind: 'DEPARTMENT',
      jurisdiction: jiyuan.jurisdiction,
      provider: jiyuan.provider,
      shareType: 'UNCONDITIONAL',
      earlier: { publishedOn: '2025-06-01' },
      items: [
        anItem({ name: '户主姓名' }),
        anItem({ name: '联合检查结果', collectors: [jiyuan.provider, jiyuan.another], source: jiyuan.another }),
        anItem({ name: '下属采集', collectors: [jiyuan.consumer] }),
      ],
    },
    ENTRY,
  );
  expect((await listOf(jiyuan, { filter: { entry: taken.id } })).nodes).toEqual([]);
  const generate = (as = jiyuan.asAuthority) =>
    work.give(as, 'generateResponsibilityList', { jurisdiction: jiyuan.jurisdiction }, MANAGED);
  expect(await generate(jiyuan.asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  const made = await generate();
  const { nodes, edition } = await listOf(jiyuan, { filter: { entry: taken.id } });
  expect(made).toMatchObject({ kind: 'RESPONSIBILITY', current: { version: edition?.version } });
  expect(nodes.map(({ itemName, department }) => [itemName, department.creditCode]).sort()).toEqual(
    [
      ['下属采集', jiyuan.consumer],
      ['户主姓名', jiyuan.provider],
      ['联合检查结果', jiyuan.another],
    ].sort(),
  );
  // generated again it is the same list: no version, no second department
  expect(await generate()).toMatchObject({ current: { version: edition?.version } });
  expect((await listOf(jiyuan, { filter: { entry: taken.id } })).nodes).toEqual(nodes);
  const all = (await listOf(jiyuan)).nodes;
  const places = all.map(({ entry, itemName }) => `${entry?.id} ${itemName}`);
  expect(new Set(places).size).toBe(places.length);
});

test('[JY-19c] an approved update that moves an item from one department to another moves it on the responsibility list at once, under one number', async () => {
  const shared = { collectors: [jiyuan.provider, jiyuan.another], divisionOfDuties: '前者受理，后者核验' };
  const item = (source: string) => anItem({ name: '企业年报状态', code: 'JY19C', ...shared, source });
  const entry = await published(work, jiyuan, { items: [item(jiyuan.provider)] });
  const ofTheItem = { filter: { itemCode: 'JY19C' } };
  const before = await listOf(jiyuan, ofTheItem);
  expect(before.nodes.map(({ department }) => department.creditCode)).toEqual([jiyuan.provider]);
  const asked = await work.give(
    jiyuan.asProvider,
    'requestCatalogUpdate',
    { id: entry.id, changedOn: '2026-03-02', ground: '职能划转', items: [item(jiyuan.another)] },
    ENTRY,
  );
  expect(asked).toMatchObject({ catalogStatus: 'UPDATE_REQUESTED' });
  expect((await listOf(jiyuan, ofTheItem)).nodes).toEqual(before.nodes);
  await work.give(jiyuan.asAuthority, 'reviewCatalogUpdate', { id: entry.id }, ENTRY);
  const after = await listOf(jiyuan, ofTheItem);
  expect(after.nodes.map(({ department }) => department.creditCode)).toEqual([jiyuan.another]);
  const catalogue = await editionsOf(jiyuan, 'CATALOGUE');
  expect(after.edition?.version).toBe(catalogue?.current?.version);
  expect(after.nodes[0]?.sinceVersion).toBe(catalogue?.current?.version);
  // what the list said before the update can still be asked
  expect((await listOf(jiyuan, { ...ofTheItem, version: before.edition?.version })).nodes).toEqual(before.nodes);
  const { catalogEntry } = await work.ask<{ catalogEntry: { responsibility: { department: { creditCode: string } }[] } }>(
    jiyuan.asProvider,
    'query ($id: ID!) { catalogEntry(id: $id) { responsibility { itemName department { creditCode } } } }',
    { id: entry.id },
  );
  expect(catalogEntry.responsibility).toEqual([{ itemName: '企业年报状态', department: { creditCode: jiyuan.another } }]);
});

test('[JY-20a] a batch of an item that is not on the responsibility list of whoever delivers it is refused', async () => {
  const entry = await published(work, jiyuan, {
    items: [anItem({ name: '检查结果' }), anItem({ name: '处罚文号', collectors: [jiyuan.another] })],
  });
  const BATCH = '... on CollectionBatch { id items records department { creditCode } }';
  const deliver = (more: object, as = jiyuan.asProvider) =>
    work.give(as, 'uploadCollectionBatch', { entry: entry.id, records: 100, collectedOn: '2026-03-02', ...more }, BATCH);
  const refused = await deliver({ items: ['检查结果', '处罚文号'] });
  expect(refused.findings).toMatchObject([
    { rule: 'NOT_ON_RESPONSIBILITY_LIST', path: ['input', 'items'], article: { id: 'jiyuan/第二十条第1款' } },
  ]);
  expect(await deliver({ items: ['检查结果'] })).toMatchObject({
    items: ['检查结果'],
    department: { creditCode: jiyuan.provider },
  });
  expect(rulesOf(await deliver({ items: ['检查结果'] }, jiyuan.asAnother))).toEqual(['NOT_ON_RESPONSIBILITY_LIST']);
  expect(await deliver({ items: ['处罚文号'] }, jiyuan.asAnother)).toMatchObject({ records: 100 });
  expect(rulesOf(await deliver({ items: ['另一项'], records: 0, collectedOn: '2026-03-03' }))).toEqual([
    'BATCH_ITEM_UNKNOWN',
    'BATCH_EMPTY',
    'COLLECTED_IN_FUTURE',
  ]);
  expect(await deliver({}, jiyuan.asConsumer)).toMatchObject({ code: 'FORBIDDEN' });
  const seenBy = async (as: typeof jiyuan.asProvider | undefined) =>
    (
      await work.ask<{ collectionBatches: { nodes: { items: string[] }[] } }>(
        as,
        'query ($entry: ID!) { collectionBatches(filter: { entry: $entry }) { nodes { items } } }',
        { entry: entry.id },
      )
    ).collectionBatches.nodes;
  expect(await seenBy(jiyuan.asProvider)).toEqual([{ items: ['检查结果'] }]);
  expect(await seenBy(jiyuan.asAuthority)).toHaveLength(2);
  expect(await seenBy(undefined)).toEqual([]);
  await work.give(jiyuan.asAuthority, 'withdrawCatalogEntry', { id: entry.id, reason: '示例' }, ENTRY);
  expect(rulesOf(await deliver({ items: ['检查结果'] }))).toEqual(['NOT_ON_RESPONSIBILITY_LIST', 'BATCH_ENTRY_NOT_PUBLISHED']);
});

test('[GY-2-2] an approved responsibility list that is published is a new version, seen by the departments and never changed', async () => {
  const publish = (more: object, as = guiyang.asAuthority) =>
    work.give(as, 'publishResponsibilityList', { jurisdiction: guiyang.jurisdiction, ...more }, MANAGED);
  const lines = [
    { department: guiyang.provider, itemName: '公积金缴存信息', functionBasis: '示例三定方案' },
    { department: guiyang.another, itemName: '不动产登记信息', functionBasis: '示例三定方案' },
  ];
  const approved = { approval: '示例批复〔2026〕3号', approvedOn: '2026-03-01', lines };
  expect(refusalsOf(await publish({ lines }))).toEqual(['LIST_APPROVAL_MISSING input.approval']);
  expect(rulesOf(await publish({ ...approved, approvedOn: '2026-03-03' }))).toEqual(['LIST_APPROVED_IN_FUTURE']);
  expect(refusalsOf(await publish({ ...approved, lines: [{ ...lines[0], functionBasis: null }] }))).toEqual([
    'FUNCTION_BASIS_MISSING input.lines.0.functionBasis',
  ]);
  expect(await publish(approved, guiyang.asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  const first = await publish({ ...approved, approvedOn: '2026-03-02' });
  const version = (first.current as { version: number }).version;
  const seen = await listOf(guiyang, { as: guiyang.asConsumer });
  expect(seen.edition).toEqual({ version, validFrom: '2026-03-02', approval: '示例批复〔2026〕3号' });
  expect(seen.nodes.map(({ itemName }) => itemName).sort()).toEqual(['不动产登记信息', '公积金缴存信息']);
  const second = await publish({ ...approved, approval: '示例批复〔2026〕4号', lines: lines.slice(0, 1) });
  expect((second.current as { version: number }).version).toBe(version + 1);
  expect((await listOf(guiyang)).nodes.map(({ itemName }) => itemName)).toEqual(['公积金缴存信息']);
  expect(await listOf(guiyang, { version, as: guiyang.asConsumer })).toEqual(seen);
  await expect(
    work.register.register.subgraphs
      .find(({ name }) => name === 'catalog')
      ?.database.pool.query('update list_edition set valid_from = valid_from'),
  ).rejects.toThrow('never changed');
});

test('the public and cities whose texts know no lists see none and make none', async () => {
  expect((await listOf(jiyuan)).nodes.length).toBeGreaterThan(0);
  const { responsibilityList } = await work.ask<{ responsibilityList: List }>(undefined, LIST, { city: 'jiyuan' });
  expect(responsibilityList).toEqual({ edition: null, nodes: [] });
  const line = { jurisdiction: yulin.jurisdiction, department: yulin.provider, itemName: '示例', functionBasis: '示例' };
  expect(rulesOf(await work.give(yulin.asAuthority, 'assignResponsibility', line, LINE))).toEqual(['NOT_REGULATED']);
  const generated = { jurisdiction: yulin.jurisdiction };
  expect(rulesOf(await work.give(yulin.asAuthority, 'generateResponsibilityList', generated, MANAGED))).toEqual([
    'NOT_REGULATED',
  ]);
  expect(await listOf(sanming)).toEqual({ edition: null, nodes: [] });
});
