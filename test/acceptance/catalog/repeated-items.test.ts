import { type AtWork, atWork, bodiesOf } from '../at-work';
import { complete, ENTRY } from './entries';

const sanming = bodiesOf('sanming');

interface Answer {
  itemsOfSeveralDepartments: {
    totalCount: number;
    nodes: { code: string | null; name: string; entryCount: number; departments: object[]; entries: { title: string }[] }[];
  };
}

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
  const entries: [string, string, object[]][] = [
    ['甲', sanming.provider, [{ name: '电话' }, { name: '法人名称', code: 'X1' }]],
    ['乙', sanming.another, [{ name: '电话' }, { name: '企业名称', code: 'X1', lawfulException: '示例条例第三条' }]],
    ['丙', sanming.provider, [{ name: '住址' }]],
    ['丁', sanming.provider, [{ name: '住址' }]],
  ];
  for (const [title, provider, items] of entries) {
    const described = items.map(item => ({ dataType: 'STRING', ...item }));
    const input = { title, items: described, shareType: 'UNCONDITIONAL', earlier: { publishedOn: '2025-01-01' } };
    const made = await work.give(
      sanming.asAuthority,
      'registerCatalogEntry',
      { ...complete({ ...sanming, provider }, input) },
      ENTRY,
    );
    if (!made.id) throw new Error(JSON.stringify(made));
  }
});
afterAll(() => work.close());

const DOCUMENT = `{ itemsOfSeveralDepartments(jurisdiction: "sanming") {
  totalCount nodes { code name entryCount departments { creditCode } entries { title } }
} }`;

// an item with a code has one source unless a law says otherwise; one without is known by its name alone
test('items that several departments publish are named with them: of one code, or of one name', async () => {
  const { itemsOfSeveralDepartments: found } = await work.ask<Answer>(undefined, DOCUMENT);
  const departments = [sanming.provider, sanming.another].sort().map(creditCode => ({ creditCode }));
  expect(found.totalCount).toBe(2);
  expect(found.nodes).toEqual([
    { code: null, name: '电话', entryCount: 2, departments, entries: [{ title: '甲' }, { title: '乙' }] },
    { code: 'X1', name: expect.any(String), entryCount: 2, departments, entries: [{ title: '甲' }, { title: '乙' }] },
  ]);
});

test('entries without a basis for their share type are listed, and those with one apart', async () => {
  const titles = async (missing: boolean) => {
    const { catalogEntries } = await work.ask<{ catalogEntries: { nodes: { title: string }[] } }>(
      undefined,
      `{ catalogEntries(filter: { shareBasisMissing: ${missing} }) { nodes { title } } }`,
    );
    return catalogEntries.nodes.map(({ title }) => title);
  };
  expect([await titles(true), await titles(false)]).toEqual([['丙', '丁', '甲', '乙'], []]);
});
