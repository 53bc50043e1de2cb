import { Client } from 'pg';
import { type AtWork, atWork, bodiesOf, rulesOf } from '../at-work';
import { anItem, drawUp, handIn, published } from './drafts';

const chifeng = bodiesOf('chifeng');
const jiyuan = bodiesOf('jiyuan');

let work: AtWork;
let client: Client;
beforeAll(async () => {
  work = await atWork('2026-03-02');
  client = new Client({ connectionString: work.register.config.DATABASE_URL });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await work?.close();
});

const rows = async <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query(statement, values)).rows as Row[];
const ENTRY = '... on CatalogEntry { id catalogStatus version }';

test('versions of one city’s lists follow each other without gap or double, however many change them at once', async () => {
  const assign = (n: number) =>
    work.give(
      chifeng.asAuthority,
      'assignResponsibility',
      {
        jurisdiction: chifeng.jurisdiction,
        department: chifeng.provider,
        itemName: `同时列入 ${n}`,
        functionBasis: '示例职能',
      },
      '... on CollectionResponsibility { id sinceVersion }',
    );
  const made = await Promise.all(Array.from({ length: 12 }, (_, n) => assign(n)));
  expect(made.map(({ sinceVersion }) => Number(sinceVersion)).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 12 }, (_, n) => n + 1),
  );
  const editions = await rows<{ version: number; lines: number }>(
    `select l.version, (select count(*)::int from catalog.collection_responsibility r
       where r.jurisdiction = l.jurisdiction and r.since_version <= l.version
         and coalesce(r.until_version > l.version, true)) as lines
     from catalog.list_edition l where l.jurisdiction = $1 and l.list = 'RESPONSIBILITY' order by l.version`,
    [chifeng.jurisdiction],
  );
  // each version holds one line more than the one before
  expect(editions).toEqual(Array.from({ length: 12 }, (_, n) => ({ version: n + 1, lines: n + 1 })));
});

test('entries that are published and withdrawn at once leave the responsibility list as the catalog stands', async () => {
  const entries = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      published(work, jiyuan, { items: [anItem({ name: `甲${n}` }), anItem({ name: `乙${n}` })] }),
    ),
  );
  await Promise.all([
    ...entries
      .slice(0, 3)
      .map(({ id }) => work.give(jiyuan.asAuthority, 'withdrawCatalogEntry', { id, reason: '示例' }, ENTRY)),
    work.give(
      jiyuan.asAuthority,
      'generateResponsibilityList',
      { jurisdiction: jiyuan.jurisdiction },
      '... on ManagedList { kind }',
    ),
    published(work, jiyuan, { items: [anItem({ name: '丙' })] }),
  ]);
  const apart = await rows(
    `(select entry, item_name from catalog.collection_responsibility where until_version is null and jurisdiction = $1
      except select i.entry, i.name from catalog.data_item i join catalog.catalog_entry e on e.id = i.entry and e.catalog_status = 'PUBLISHED')
     union all
     (select i.entry, i.name from catalog.data_item i join catalog.catalog_entry e on e.id = i.entry and e.catalog_status = 'PUBLISHED'
        and e.jurisdiction = $1
      except select entry, item_name from catalog.collection_responsibility where until_version is null)`,
    [jiyuan.jurisdiction],
  );
  expect(apart).toEqual([]);
  const doubled = await rows(
    'select jurisdiction, list, version from catalog.list_edition group by 1, 2, 3 having count(*) > 1',
  );
  expect(doubled).toEqual([]);
});

test('where the responsibility list cannot follow, the entry is not published: no state, no version, no event', async () => {
  const id = await drawUp(work, jiyuan, { items: [anItem({ name: '不能列入的信息项' })] });
  await handIn(work, jiyuan, id);
  const state = () =>
    rows(
      `select e.catalog_status, e.version, (select count(*) from catalog.list_edition) as editions,
         (select last from catalog.list_counter where jurisdiction = e.jurisdiction) as last, (select count(*) from catalog.outbox where aggregate = $2) as told
       from catalog.catalog_entry e where e.id = $1`,
      [id.split(':')[1], id],
    );
  const before = await state();
  await client.query(
    "alter table catalog.collection_responsibility add constraint sabotage check (item_name <> '不能列入的信息项')",
  );
  const approve = () => work.give(jiyuan.asAuthority, 'reviewCatalogEntry', { id, decision: 'APPROVE' }, ENTRY);
  expect(rulesOf(await approve())).toEqual(['CONSTRAINT_VIOLATED']);
  expect(await state()).toEqual(before);
  await client.query('alter table catalog.collection_responsibility drop constraint sabotage');
  expect(await approve()).toMatchObject({ catalogStatus: 'PUBLISHED' });
});
