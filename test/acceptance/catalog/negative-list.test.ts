import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anItem, drawUp, handIn, published } from './drafts';

const guiyang = bodiesOf('guiyang');
const jiyuan = bodiesOf('jiyuan');
const yulin = bodiesOf('yulin');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

const LINE = '... on NegativeListItem { id exclusion basis since until sinceVersion entry { id } }';
const ENTRY = '... on CatalogEntry { id catalogStatus }';

interface List {
  edition: { version: number; validFrom: string } | null;
  nodes: { exclusion: string; entry: { id: string } | null }[];
}
const listOf = async (more: { version?: number; filter?: object } = {}, as = guiyang.asConsumer) =>
  (
    await work.ask<{ negativeList: List }>(
      as,
      `query ($version: Int, $filter: NegativeListFilter) { negativeList(jurisdiction: "guiyang", version: $version, filter: $filter) {
        edition { version validFrom } nodes { exclusion entry { id } } } }`,
      more,
    )
  ).negativeList;

const exclude = (entry: string, more: object = {}, as = guiyang.asAuthority) =>
  work.give(as, 'addToNegativeList', { entry, exclusion: 'SHARING', basis: '示例条例第十条', ...more }, LINE);
const readmit = (id: string, more: object = {}, as = guiyang.asAuthority) =>
  work.give(as, 'removeFromNegativeList', { id, reason: '依据修改', ...more }, LINE);
const items = [anItem()];
const kept = { items, shareType: 'NOT_SHARED', shareBasis: '示例条例第十条', openType: null };

test('[GY-2-3] what does not stand on the negative list may not be kept from sharing or opening; what does may', async () => {
  const id = await drawUp(work, guiyang, kept);
  const refused = await handIn(work, guiyang, id);
  expect(refused.findings).toMatchObject([
    { rule: 'NEGATIVE_LIST_ENTRY_REQUIRED', path: ['input', 'shareType'], article: { id: 'guiyang/四 第二章 三是' } },
  ]);
  expect(await exclude(id)).toMatchObject({ exclusion: 'SHARING', until: null });
  expect(await handIn(work, guiyang, id)).toMatchObject({ catalogStatus: 'SUBMITTED' });
  const closed = await drawUp(work, guiyang, { items, shareType: 'UNCONDITIONAL', openType: 'NOT_OPEN', openBasis: '示例' });
  expect(refusalsOf(await handIn(work, guiyang, closed))).toEqual(['NEGATIVE_LIST_ENTRY_REQUIRED input.openType']);
  await exclude(closed, { exclusion: 'OPENING' });
  expect(await handIn(work, guiyang, closed)).toMatchObject({ catalogStatus: 'SUBMITTED' });
});

test('[GY-2-3] what stands on the negative list is neither shared nor opened', async () => {
  const id = await drawUp(work, guiyang, { items, shareType: 'UNCONDITIONAL', openType: 'UNCONDITIONAL' });
  await exclude(id, { exclusion: 'BOTH' });
  expect(refusalsOf(await handIn(work, guiyang, id))).toEqual([
    'ON_NEGATIVE_LIST input.shareType',
    'ON_NEGATIVE_LIST input.openType',
  ]);
  const elsewhere = await drawUp(work, jiyuan, { ...kept, shareBasisLevel: 'LAW', openType: 'UNCONDITIONAL' });
  // a city whose text knows no negative list asks for none
  expect(await handIn(work, jiyuan, elsewhere)).toMatchObject({ catalogStatus: 'SUBMITTED' });
  expect(refusalsOf(await exclude(elsewhere, {}, jiyuan.asAuthority))).toEqual(['LIST_NOT_KEPT input.jurisdiction']);
  expect(await exclude(id, {}, yulin.asAuthority)).toMatchObject({ findings: [{ rule: 'ENTRY_UNKNOWN' }] });
});

test('[GY-2-4] each change of the negative list is a new version with its first day, and the old one stays to be asked for', async () => {
  const id = await drawUp(work, guiyang, kept);
  const before = await listOf();
  expect(refusalsOf(await exclude(id, { basis: ' ' }))).toEqual(['EXCLUSION_BASIS_MISSING input.basis']);
  expect(await exclude(id, {}, guiyang.asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  work.goTo('2026-03-03');
  const line = await exclude(id);
  expect(rulesOf(await exclude(id))).toEqual(['ON_NEGATIVE_LIST_ALREADY']);
  const added = await listOf();
  expect(added.edition?.version).toBeGreaterThan(before.edition?.version ?? 0);
  expect(added.edition?.validFrom).toBe('2026-03-03');
  expect(added.nodes).toHaveLength(before.nodes.length + 1);
  expect((await listOf({ version: before.edition?.version })).nodes).toEqual(before.nodes);
  // while the entry keeps the data back it stays
  await handIn(work, guiyang, id);
  expect(refusalsOf(await readmit(line.id))).toEqual(['EXCLUSION_IN_FORCE input.id']);
  await work.give(guiyang.asAuthority, 'reviewCatalogEntry', { id, decision: 'RETURN', comment: '示例' }, ENTRY);
  expect(refusalsOf(await readmit(line.id, { reason: '' }))).toEqual(['READMISSION_REASON_MISSING input.reason']);
  expect(await readmit(line.id, {}, guiyang.asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  work.goTo('2026-03-04');
  expect(await readmit(line.id)).toMatchObject({ until: '2026-03-04' });
  expect(rulesOf(await readmit(line.id))).toEqual(['NEGATIVE_LIST_ITEM_UNKNOWN']);
  expect(await listOf({ filter: { exclusion: ['BOTH'] } })).toMatchObject({ edition: { validFrom: '2026-03-04' } });
  expect((await listOf()).nodes).toHaveLength(before.nodes.length);
  expect((await listOf({ version: added.edition?.version })).nodes).toEqual(added.nodes);
});

test('[GY-2-4] a change of the catalog makes new versions of it and of the responsibility list, and the old ones stay', async () => {
  const lists = async () =>
    (
      await work.ask<{ catalogLists: { kind: string; current: { version: number; validFrom: string } | null }[] }>(
        guiyang.asAuthority,
        '{ catalogLists(jurisdiction: "guiyang") { kind current { version validFrom } } }',
      )
    ).catalogLists;
  const lines = async (version?: number) =>
    (
      await work.ask<{ responsibilityList: { nodes: object[] } }>(
        guiyang.asConsumer,
        'query ($version: Int) { responsibilityList(jurisdiction: "520100", version: $version) { nodes { itemName } } }',
        { version },
      )
    ).responsibilityList.nodes;
  work.goTo('2026-03-05');
  const entry = await published(work, guiyang, { items, shareType: 'UNCONDITIONAL' });
  const before = await lists();
  const [catalogue, responsibilities] = before;
  expect([catalogue, responsibilities]).toMatchObject([
    { kind: 'CATALOGUE', current: { validFrom: '2026-03-05' } },
    { kind: 'RESPONSIBILITY', current: { validFrom: '2026-03-05' } },
  ]);
  const old = await lines();
  work.goTo('2026-03-06');
  await work.give(guiyang.asAuthority, 'withdrawCatalogEntry', { id: entry.id, reason: '示例' }, ENTRY);
  const [now] = await lists();
  expect(now?.current).toEqual({ version: (catalogue?.current?.version ?? 0) + 1, validFrom: '2026-03-06' });
  expect(await lines()).toHaveLength(old.length - 1);
  expect(await lines(catalogue?.current?.version)).toEqual(old);
});
