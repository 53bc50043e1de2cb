import type { ActorClaims } from '../../kernel/actor';
import type { ImportOptions, ImportOutcome } from '../../kernel/import-rows';
import { Refused } from '../../kernel/refused';
import { feed } from '../../subgraphs/catalog/entry/feed';
import { importCatalogEntries } from '../../subgraphs/catalog/entry/import-catalog-entries';
import type { ImportedEntry } from '../../subgraphs/catalog/entry/incoming-entries';
import { aCatalog, aDepartment, anAuthority, CITY, CIVIL_AFFAIRS, LAND, published, type TestCatalog } from './catalog';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await aCatalog();
});
afterAll(() => catalog.close());
beforeEach(async () => {
  for (const table of ['data_item', 'catalog_entry', 'import_act', 'outbox']) await catalog.rows(`delete from ${table}`);
});

const row = (line: number, entry: Partial<ImportedEntry> = {}): ImportedEntry => ({
  line,
  code: `I-${line}`,
  jurisdiction: CITY,
  provider: CIVIL_AFFAIRS,
  title: `导入目录 ${line}`,
  ...entry,
});

const file = (refused = 0) => ({ name: '目录.csv', finish: () => ({ digest: 'd'.repeat(64), bytes: 1_234, refused }) });

async function load(
  entries: Iterable<ImportedEntry>,
  options: ImportOptions & { claims?: ActorClaims; unread?: number } = {},
): Promise<ImportOutcome | Refused> {
  const context = catalog.contextOf(options.claims ?? anAuthority());
  async function* rows() {
    yield* entries;
  }
  return importCatalogEntries(context, file(options.unread), rows(), options);
}
const count = async (table: string) => (await catalog.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n;

test('rows become drafts that claim nothing the file does not say, under one record and one event', async () => {
  const words = { title: '含\t制表符、"引号"、\\反斜杠\n与换行', tags: ['a"b', 'c\\d', '逗,号', '{}'], abstract: '\\N' };
  const outcome = await load([
    row(2, words),
    row(3, { shareType: 'CONDITIONAL', updateFrequency: 'DAILY', catalogKind: 'BASE' }),
  ]);
  expect(outcome).toMatchObject({ accepted: 2, created: 2, changed: 0, unchanged: 0, refused: [] });
  const [first, second] = await catalog.rows<object>('select * from catalog_entry order by code');
  expect(first).toMatchObject({ ...words, catalog_status: 'DRAFT', catalog_kind: 'DEPARTMENT', share_type: null, version: 1 });
  expect(second).toMatchObject({ share_type: 'CONDITIONAL', update_frequency: 'DAILY', catalog_kind: 'BASE', tags: [] });
  const { act } = outcome as ImportOutcome;
  expect(await catalog.rows('select * from import_act')).toMatchObject([
    {
      id: act,
      kind: 'catalog',
      file_name: '目录.csv',
      file_bytes: '1234',
      accepted: 2,
      created: 2,
      refused: 0,
      subject: 'authority',
      status: 'DONE',
    },
  ]);
  expect(await catalog.rows('select kind, sequence, payload from outbox')).toEqual([
    { kind: 'catalog.imported', sequence: '1', payload: { act, accepted: 2, created: 2, changed: 0, unchanged: 0 } },
  ]);
});

test('the same file twice gives the same register, and nothing to tell', async () => {
  const entries = [row(2, { tags: ['a'] }), row(3, { domain: '民生' })];
  await load(entries);
  const once = await catalog.rows('select * from catalog_entry order by id');
  expect(await load(entries)).toMatchObject({ accepted: 2, created: 0, changed: 0, unchanged: 2 });
  expect(await catalog.rows('select * from catalog_entry order by id')).toEqual(once);
  expect([await count('import_act'), await count('outbox')]).toEqual([2, 1]);
});

test('a later file changes drafts where it says something else, and keeps what it does not state', async () => {
  await load([row(2, { abstract: '摘要', shareType: 'UNCONDITIONAL', tags: ['a'] }), row(3)]);
  expect(await load([row(2, { title: '新名称' }), row(3)])).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
  expect(await catalog.rows("select * from catalog_entry where code = 'I-2'")).toMatchObject([
    { title: '新名称', abstract: '摘要', share_type: 'UNCONDITIONAL', tags: ['a'], version: 2 },
  ]);
});

test('what is published, what is another’s and what stands twice is refused with its line; the rest is taken', async () => {
  await catalog.enter({ code: 'P-1', title: '已发布', ...published });
  await catalog.enter({ code: 'P-2', title: '未改动', ...published });
  await catalog.enter({ code: 'L-1', title: '国土', provider: LAND });
  const mixed = [
    row(2, { code: 'P-1', title: '改写' }),
    row(3, { code: 'L-1' }),
    row(4),
    row(5, { code: 'I-4' }),
    row(6, { code: 'P-2', title: '未改动' }),
  ];
  const outcome = (await load(mixed, { unread: 2 })) as ImportOutcome;
  expect(outcome).toMatchObject({ accepted: 2, created: 1, changed: 0, unchanged: 1 });
  expect(outcome.refused.map(({ line, finding }) => [line, finding.rule])).toEqual([
    [2, 'ENTRY_NOT_A_DRAFT'],
    [3, 'CODE_OF_ANOTHER_PROVIDER'],
    [5, 'DUPLICATE_IN_FILE'],
  ]);
  expect(await catalog.rows('select refused from import_act')).toEqual([{ refused: 5 }]);
});

test('all or nothing: one refused row, here or in the file, and nothing is written', async () => {
  const here = await load([row(2), row(3, { code: 'I-2' })], { allOrNothing: true });
  expect(here).toBeInstanceOf(Refused);
  expect((here as Refused).findings).toMatchObject([{ rule: 'DUPLICATE_IN_FILE', path: ['line', '3', 'code'] }]);
  expect((await load([row(2)], { allOrNothing: true, unread: 1 })) as Refused).toMatchObject({
    findings: [{ rule: 'ROWS_REFUSED' }],
  });
  expect([await count('catalog_entry'), await count('import_act'), await count('outbox')]).toEqual([0, 0, 0]);
});

test('a dry run tells the counts and writes nothing', async () => {
  expect(await load([row(2), row(3)], { dryRun: true })).toMatchObject({ accepted: 2, created: 2 });
  expect([await count('catalog_entry'), await count('import_act'), await count('outbox')]).toEqual([0, 0, 0]);
});

test('a department imports its own entries; one row of another’s stops the file', async () => {
  await expect(load([row(2), row(3, { provider: LAND })], { claims: aDepartment() })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await count('catalog_entry')).toBe(0);
  expect(await load([row(2)], { claims: aDepartment() })).toMatchObject({ created: 1 });
});

test('a file that breaks off leaves nothing, and the connection serves the next', async () => {
  function* broken() {
    for (let line = 2; line < 5_000; line++) yield row(line);
    throw new Error('unreadable');
  }
  await expect(load(broken())).rejects.toThrow('unreadable');
  expect([await count('catalog_entry'), await count('import_act')]).toEqual([0, 0]);
  expect(await load([row(2)])).toMatchObject({ created: 1 });
});

test('two imports of one file at once: one makes the drafts, the other finds them', async () => {
  const entries = Array.from({ length: 500 }, (_, index) => row(index + 2));
  const outcomes = (await Promise.all([load(entries), load(entries)])) as ImportOutcome[];
  expect(outcomes.map(({ created }) => created).sort()).toEqual([0, 500]);
  expect(outcomes.map(({ unchanged }) => unchanged).sort()).toEqual([0, 500]);
});

test('the feed lists each entry once, page by page, of one import or of all', async () => {
  const first = (await load(Array.from({ length: 25 }, (_, index) => row(index + 2)))) as ImportOutcome;
  const second = (await load([row(2, { title: '新名称' }), row(100)])) as ImportOutcome;
  const walk = async (act?: string) => {
    const events = [];
    for (let after: string | undefined; ; ) {
      const page = await feed(catalog.subgraph.database.reader(), { act, after, first: 8 });
      events.push(...page.events);
      if (page.after === undefined) return events;
      after = page.after;
    }
  };
  expect(await walk(first.act)).toHaveLength(24);
  const changed = await walk(second.act);
  expect(changed.map(({ kind, sequence }) => [kind, sequence])).toEqual(
    expect.arrayContaining([
      ['catalog.changed', 2],
      ['catalog.changed', 1],
    ]),
  );
  expect(changed.find(event => event.payload.code === 'I-2')?.payload).toMatchObject({
    title: '新名称',
    provider: CIVIL_AFFAIRS,
  });
  const everything = await walk();
  expect(new Set(everything.map(event => event.aggregate)).size).toBe(26);
  expect(everything).toHaveLength(26);
});

test('a city’s whole catalog of 20,000 entries loads within seconds', async () => {
  function* rows() {
    for (let line = 2; line < 20_002; line++) yield row(line, { abstract: '数据资源摘要'.repeat(10), tags: ['民政', '救助'] });
  }
  const began = Date.now();
  expect(await load(rows())).toMatchObject({ created: 20_000 });
  const made = Date.now() - began;
  expect(await load(rows())).toMatchObject({ unchanged: 20_000 });
  process.stdout.write(`catalog import: 20,000 new in ${made} ms, again in ${Date.now() - began - made} ms\n`);
  expect(made).toBeLessThan(20_000);
});
