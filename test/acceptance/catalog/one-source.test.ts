import { type AtWork, atWork, bodiesOf, type Outcome, refusalsOf, rulesOf } from '../at-work';
import { anItem, drawUp, handIn, published } from './drafts';

const chifeng = bodiesOf('chifeng');
const jiyuan = bodiesOf('jiyuan');
const sanming = bodiesOf('sanming');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

const ENTRY = '... on CatalogEntry { id catalogStatus }';
let codes = 0;
const aCode = (): string => `X${++codes}`;

/** Puts an item of this name on the responsibility list of departments of 赤峰, where it must stand first. */
async function assigned(itemName: string, ...departments: string[]): Promise<void> {
  for (const department of departments) {
    const line = { jurisdiction: chifeng.jurisdiction, department, itemName, functionBasis: '示例职能规定' };
    const made = await work.give(chifeng.asAuthority, 'assignResponsibility', line, '... on CollectionResponsibility { id }');
    if (!made.id) throw new Error(JSON.stringify(made));
  }
}

/** What a second department is told that hands in the same item. */
async function handedInByAnother(city: typeof jiyuan, item: object, more: object = {}): Promise<Outcome> {
  const id = await drawUp(work, city, { provider: city.another, items: [item], ...more });
  return handIn(work, city, id, city.another);
}

test('[CF-collect-2] what another department publishes as shareable is not collected again, and its entry is named', async () => {
  const name = '低保状态';
  await assigned(name, chifeng.provider, chifeng.another);
  const item = anItem({ name, code: aCode() });
  const own = await published(work, chifeng, { items: [item] });
  const refused = await handedInByAnother(chifeng, item);
  expect(refused.findings).toMatchObject([
    { rule: 'DUPLICATE_SOURCE', path: ['input', 'items', 'code'], article: { id: 'chifeng/四(二)1' } },
  ]);
  expect(refused.findings?.[0]?.message).toContain(own.id);
  expect(refused.findings?.[0]?.messageEn).toContain(own.id);
});

test('[CF-collect-2] what cannot be had by sharing may be collected by a second department', async () => {
  const name = '涉密程度';
  await assigned(name, chifeng.provider, chifeng.another);
  const item = anItem({ name, code: aCode() });
  const kept = { shareType: 'NOT_SHARED', shareBasis: '示例法第一条', shareBasisLevel: 'LAW' };
  await published(work, chifeng, { items: [item], ...kept });
  expect(await handedInByAnother(chifeng, item, kept)).toMatchObject({ catalogStatus: 'SUBMITTED' });
});

test('[JY-20c] a second source of an item is refused unless a law is named by which it is collected again', async () => {
  const code = aCode();
  await published(work, jiyuan, { items: [anItem({ code })] });
  const refused = await handedInByAnother(jiyuan, anItem({ code, name: '另一名称' }));
  expect(refused.findings).toMatchObject([{ rule: 'DUPLICATE_SOURCE', article: { id: 'jiyuan/第二十条第1款' } }]);
  expect(await handedInByAnother(jiyuan, anItem({ code, lawfulException: '示例法第九条' }))).toMatchObject({
    catalogStatus: 'SUBMITTED',
  });
  // the same department may list it in as many entries as it likes, and others what they have from it
  const again = await drawUp(work, jiyuan, { items: [anItem({ code })] });
  expect(await handIn(work, jiyuan, again)).toMatchObject({ catalogStatus: 'SUBMITTED' });
  expect(await handedInByAnother(jiyuan, anItem({ code, collectors: [jiyuan.provider] }))).toMatchObject({
    catalogStatus: 'SUBMITTED',
  });
});

test('[JY-20c] an entry that is returned or withdrawn lets go of its items', async () => {
  const code = aCode();
  const item = anItem({ code });
  const returned = await drawUp(work, jiyuan, { items: [item] });
  await handIn(work, jiyuan, returned);
  expect(rulesOf(await handedInByAnother(jiyuan, item))).toEqual(['DUPLICATE_SOURCE']);
  await work.give(jiyuan.asAuthority, 'reviewCatalogEntry', { id: returned, decision: 'RETURN', comment: '示例' }, ENTRY);
  const other = await published(work, jiyuan, { provider: jiyuan.another, items: [item] });
  expect(rulesOf(await handIn(work, jiyuan, returned))).toEqual(['DUPLICATE_SOURCE']);
  await work.give(jiyuan.asAuthority, 'withdrawCatalogEntry', { id: other.id, reason: '示例' }, ENTRY);
  expect(await handIn(work, jiyuan, returned)).toMatchObject({ catalogStatus: 'SUBMITTED' });
});

test('[JY-20c] of two departments that hand in one item at the same moment one is its source, whichever, and the database keeps it so', async () => {
  for (let round = 0; round < 5; round++) {
    const item = anItem({ code: aCode() });
    const [one, other] = await Promise.all([
      drawUp(work, jiyuan, { items: [item] }),
      drawUp(work, jiyuan, { provider: jiyuan.another, items: [item] }),
    ]);
    const outcomes = await Promise.all([handIn(work, jiyuan, one), handIn(work, jiyuan, other, jiyuan.another)]);
    expect(outcomes.map(({ findings, catalogStatus }) => findings?.[0]?.rule ?? catalogStatus).sort()).toEqual([
      'DUPLICATE_SOURCE',
      'SUBMITTED',
    ]);
  }
  const catalog = work.register.register.subgraphs.find(({ name }) => name === 'catalog');
  const { rows } = await catalog!.database.pool.query(
    `select item_code from item_source where exclusive and lawful_exception is null and jurisdiction = $1
     group by item_code having count(distinct department) > 1`,
    [jiyuan.jurisdiction],
  );
  expect(rows).toEqual([]);
  const second = catalog!.database.pool.query(
    `insert into item_source (entry, item_code, jurisdiction, department, exclusive)
     select (select id from catalog_entry where provider <> s.department limit 1), s.item_code, s.jurisdiction, $1, true
     from item_source s where s.exclusive and s.lawful_exception is null and s.department <> $1 limit 1`,
    [jiyuan.consumer],
  );
  await expect(second).rejects.toThrow('item_source_one');
});

test('[JY-22] an item that several departments collect states who does what, and one of them as its source', async () => {
  const collectors = [jiyuan.provider, jiyuan.another];
  const refused = async (more: object) => {
    const id = await drawUp(work, jiyuan, { items: [anItem({ collectors, ...more })] });
    return handIn(work, jiyuan, id);
  };
  const divisionOfDuties = '前者采集登记信息，后者核验';
  expect(refusalsOf(await refused({}))).toEqual([
    'DIVISION_OF_DUTIES_MISSING input.items.divisionOfDuties',
    'SOURCE_MISSING input.items.source',
  ]);
  const withoutSource = await refused({ divisionOfDuties });
  expect(withoutSource.findings).toMatchObject([{ rule: 'SOURCE_MISSING', article: { id: 'jiyuan/第二十二条' } }]);
  const withoutDivision = await refused({ source: jiyuan.another });
  expect(withoutDivision.findings).toMatchObject([
    { rule: 'DIVISION_OF_DUTIES_MISSING', article: { id: 'jiyuan/第二十二条' } },
  ]);
  expect(await refused({ divisionOfDuties, source: jiyuan.another })).toMatchObject({ catalogStatus: 'SUBMITTED' });
  const stranger = { items: [anItem({ collectors, divisionOfDuties, source: jiyuan.consumer })] };
  await expect(drawUp(work, jiyuan, stranger)).rejects.toThrow('SOURCE_NOT_A_COLLECTOR');
  // one collector divides nothing
  expect(await refused({ collectors: [jiyuan.provider] })).toMatchObject({ catalogStatus: 'SUBMITTED' });
});

describe('in 三明, where each unit publishes by itself', () => {
  const publish = async (provider: string, item: object): Promise<Outcome> => {
    const id = await drawUp(work, sanming, { provider, items: [item] });
    return work.give({ ...sanming.asProvider, organization: provider }, 'publishCatalogEntry', { id }, ENTRY);
  };

  test('[SM-7a] an item has one source: a second unit is refused', async () => {
    const item = anItem({ code: aCode() });
    expect(await publish(sanming.provider, item)).toMatchObject({ catalogStatus: 'PUBLISHED' });
    const second = await publish(sanming.another, item);
    expect(second.findings).toMatchObject([{ rule: 'DUPLICATE_SOURCE', article: { id: 'sanming/第七条' } }]);
    expect(await publish(sanming.another, anItem({ code: aCode() }))).toMatchObject({ catalogStatus: 'PUBLISHED' });
  });

  test('[SM-8b] what can be had by sharing is not collected again, unless a law or an administrative regulation says so', async () => {
    const code = aCode();
    await publish(sanming.provider, anItem({ code }));
    expect(rulesOf(await publish(sanming.another, anItem({ code })))).toEqual(['DUPLICATE_SOURCE']);
    expect(await publish(sanming.another, anItem({ code, lawfulException: '示例行政法规第五条' }))).toMatchObject({
      catalogStatus: 'PUBLISHED',
    });
  });
});
