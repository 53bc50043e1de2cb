import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { projectFile } from '../../../kernel/root';
import { schemaOf, subgraphNames } from '../../../kernel/subgraph-name';
import { cloneDatabase, type TestDatabase } from '../../database';
import { withoutPast } from './past-of-every-table';

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await cloneDatabase();
  owner = new Client(database.postgres.admin);
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

const names = async (query: string, schema: string): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(`${query} order by 1`, [schema]);
  return rows.map(({ name }) => name);
};

const TABLES = `select c.relname::text as name from pg_class c
  where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname !~ '_history$'`;
const VIEWS = `select c.relname::text as name from pg_class c where c.relnamespace = ($1 || '_as_of')::regnamespace and c.relkind = 'v'`;
const KEPT = `select c.relname::text as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')
  and exists (select from pg_class h where h.relnamespace = c.relnamespace and h.relname = c.relname || '_history')`;

describe.each(subgraphNames)('%s', subgraph => {
  const schema = schemaOf(subgraph);
  const exempt = Object.keys(withoutPast[subgraph] ?? {});

  test('every table shows its past by a view of its name, but for those that say why they have none', async () => {
    const [tables, views] = [await names(TABLES, schema), await names(VIEWS, schema)];
    expect(views.filter(view => !tables.includes(view))).toEqual([]);
    expect(tables.filter(table => !views.includes(table))).toEqual(exempt.toSorted());
  });

  test('a table that keeps its history does so at every insert, update and delete, and none is emptied', async () => {
    for (const table of await names(KEPT, schema)) {
      const triggers = await names(
        'select tgname::text as name from pg_trigger where tgrelid = $1::regclass',
        `${schema}.${table}`,
      );
      expect([table, ...triggers]).toEqual(
        expect.arrayContaining([
          'keep_history_of_insert',
          'keep_history_of_update',
          'keep_history_of_delete',
          'refuse_truncate',
        ]),
      );
      expect(await names(VIEWS, schema)).toContain(table);
    }
  });

  test('the view of a table has all of its columns, so that what reads the one reads the other', async () => {
    const missing = await names(
      `select v.relname || '.' || a.attname as name
       from pg_class v join pg_class t on t.relname = v.relname and t.relnamespace = $1::regnamespace
       join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
       where v.relnamespace = ($1 || '_as_of')::regnamespace and v.relkind = 'v'
         and not exists (select from pg_attribute x where x.attrelid = v.oid and x.attname = a.attname)`,
      schema,
    );
    expect(missing).toEqual([]);
  });

  test('what is only ever added to is shown by when it was recorded, and is not altered by its own role', async () => {
    const kept = await names(KEPT, schema);
    const added = (await names(VIEWS, schema)).filter(view => !kept.includes(view));
    for (const table of added) {
      const { rows } = await owner.query(
        `select pg_get_viewdef(to_regclass($1 || '_as_of.' || $2)) ~ '(recorded|sealed|purged)_(at|from)' as "byRecording",
           has_table_privilege('shuji_' || $1, $1 || '.' || $2, 'update') as altered`,
        [schema, table],
      );
      expect({ table, ...rows[0] }).toEqual({ table, byRecording: true, altered: false });
    }
  });
});

/** Where a present row is meant, whatever moment is asked about. */
const MEANT = [
  // an order that keeps a person from being told holds for the past too
  'subgraphs/natural-person/access-log/policy.ts: from natural_person.disclosure_deferral',
];

test('no statement of a subgraph names a schema: which rows it reads hangs on the moment asked about', () => {
  const schemas = subgraphNames.map(schemaOf).join('|');
  const named = new RegExp(`\\b(?:from|join|into|update|using|table)\\s+(?:${schemas})(?:_as_of)?\\.[a-z_]+`, 'gi');
  const files = readdirSync(projectFile('subgraphs'), { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts'),
  );
  const found = files.flatMap(file => {
    const path = join('subgraphs', file);
    return [...readFileSync(projectFile(path), 'utf8').matchAll(named)].map(([text]) => `${path}: ${text}`);
  });
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual(MEANT);
});
