import { Role } from '../../kernel/actor';
import { aCatalog, aDepartment, anAuthority, CITY, CIVIL_AFFAIRS, LAND, OTHER_CITY, type TestCatalog } from './catalog';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await aCatalog();
});
afterAll(() => catalog.close());
afterEach(() => catalog.rows('delete from data_item').then(() => catalog.rows('delete from catalog_entry')));

const ENTER = `mutation ($input: RegisterCatalogEntryInput!) {
  registerCatalogEntry(input: $input) {
    __typename
    ... on CatalogEntry {
      code version catalogStatus shareType publishedOn tags shareModes provider { creditCode } jurisdiction { code }
      items { name dataType length }
    }
    ... on Refused { findings { rule message messageEn path } }
  }
}`;

const anEntry = (input: Record<string, unknown> = {}) => ({
  code: '3070010000001/000012',
  title: '最低生活保障对象信息',
  jurisdiction: CITY,
  provider: CIVIL_AFFAIRS,
  catalogKind: 'DEPARTMENT',
  ...input,
});

async function enter(input: Record<string, unknown>, claims = anAuthority()) {
  const { data, errors } = await catalog.run(ENTER, { input }, claims);
  return { answer: data?.registerCatalogEntry as Record<string, unknown>, code: errors?.[0]?.extensions.code };
}
const rulesOf = ({ answer }: { answer: Record<string, unknown> }) =>
  (answer.findings as { rule: string }[] | undefined)?.map(finding => finding.rule);
const stored = async () => (await catalog.rows<{ n: number }>('select count(*)::int as n from catalog_entry'))[0]?.n;

test('an entry becomes a draft with its items in their order, and is shared without conditions unless something is said against it', async () => {
  const items = [
    { name: '身份证件号码', dataType: 'STRING', length: 18 },
    { name: '保障起始日期', dataType: 'DATE' },
  ];
  const { answer } = await enter(anEntry({ items, tags: ['民政'] }), aDepartment());
  expect(answer).toEqual({
    __typename: 'CatalogEntry',
    code: '3070010000001/000012',
    version: 1,
    catalogStatus: 'DRAFT',
    shareType: 'UNCONDITIONAL',
    publishedOn: null,
    tags: ['民政'],
    shareModes: [],
    provider: { creditCode: CIVIL_AFFAIRS },
    jurisdiction: { code: CITY },
    items: [
      { name: '身份证件号码', dataType: 'STRING', length: 18 },
      { name: '保障起始日期', dataType: 'DATE', length: null },
    ],
  });
});

test('the other registers are told of an entry as they may know it', async () => {
  await enter(anEntry());
  const [event] = await catalog.rows<{ kind: string; sequence: string; payload: object }>(
    "select * from outbox where kind = 'catalog.changed' order by id desc",
  );
  expect(event).toMatchObject({ kind: 'catalog.changed', sequence: '1' });
  expect(event?.payload).toMatchObject({ code: '3070010000001/000012', catalogStatus: 'DRAFT', provider: CIVIL_AFFAIRS });
});

test('an earlier publication is taken over as published, by the authority and not by a department', async () => {
  const input = anEntry({ shareType: 'UNCONDITIONAL', earlier: { publishedOn: '2025-03-01' } });
  expect((await enter(input, aDepartment())).code).toBe('FORBIDDEN');
  expect(await stored()).toBe(0);
  expect((await enter(input)).answer).toMatchObject({ catalogStatus: 'PUBLISHED', publishedOn: '2025-03-01' });
});

test('what is published states how it is shared, and why not freely', async () => {
  const taken = (input: Record<string, unknown>) => enter(anEntry({ earlier: { publishedOn: '2025-03-01' }, ...input }));
  expect(rulesOf(await taken({}))).toEqual(['SHARE_TYPE_MISSING']);
  expect(rulesOf(await taken({ shareType: 'CONDITIONAL' }))).toEqual(['SHARE_TYPE_UNJUSTIFIED']);
  expect(rulesOf(await taken({ shareType: 'NOT_SHARED', shareBasis: ' ' }))).toEqual(['SHARE_TYPE_UNJUSTIFIED']);
  expect(await stored()).toBe(0);
  expect((await taken({ code: 'A', shareType: 'NOT_SHARED', shareBasis: '某法第一条' })).answer.__typename).toBe(
    'CatalogEntry',
  );
  expect((await taken({ code: 'B', shareType: 'CONDITIONAL', shareConditions: '仅用于救助核对' })).answer.__typename).toBe(
    'CatalogEntry',
  );
  expect((await enter(anEntry({ code: 'C', shareType: 'CONDITIONAL' }))).answer.__typename).toBe('CatalogEntry');
});

test('a code is given once', async () => {
  await enter(anEntry());
  const second = await enter(anEntry({ title: '另一目录' }));
  expect(second.answer.findings).toMatchObject([{ rule: 'CATALOG_CODE_TAKEN', path: ['input', 'code'] }]);
  expect(await stored()).toBe(1);
});

test('two items of one name, a nameless item and a nameless entry are refused', async () => {
  const item = { name: '姓名', dataType: 'STRING' };
  expect(rulesOf(await enter(anEntry({ items: [item, item] })))).toEqual(['DATA_ITEM_TWICE']);
  expect(rulesOf(await enter(anEntry({ items: [{ ...item, name: ' ' }] })))).toEqual(['DATA_ITEM_INVALID']);
  expect(rulesOf(await enter(anEntry({ items: [{ ...item, length: 0 }] })))).toEqual(['DATA_ITEM_INVALID']);
  expect(rulesOf(await enter(anEntry({ title: '' })))).toEqual(['CATALOG_ENTRY_UNNAMED']);
  expect(await stored()).toBe(0);
});

test('a department enters nothing for another, nobody anything, and a city nothing for the next', async () => {
  expect((await enter(anEntry({ provider: LAND }), aDepartment())).code).toBe('FORBIDDEN');
  expect((await enter(anEntry({ jurisdiction: OTHER_CITY }))).code).toBe('FORBIDDEN');
  expect((await enter(anEntry(), { subject: 'anonymous', roles: [Role.PUBLIC] })).code).toBe('UNAUTHENTICATED');
  expect(await stored()).toBe(0);
});

test('a rehearsal writes nothing, and a repeated command gives its first answer', async () => {
  expect((await enter(anEntry({ validateOnly: true }))).answer).toMatchObject({ catalogStatus: 'DRAFT' });
  expect(await stored()).toBe(0);
  const first = await enter(anEntry({ idempotencyKey: 'k' }));
  expect((await enter(anEntry({ idempotencyKey: 'k' }))).answer).toEqual(first.answer);
  expect(rulesOf(await enter(anEntry({ idempotencyKey: 'k', title: '改名' })))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await stored()).toBe(1);
});
