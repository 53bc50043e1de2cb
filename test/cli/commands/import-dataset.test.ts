import { importCommand } from '../../../cli/commands/import';
import { aFolder } from '../import/parsers';
import { aCommandHouse, type CommandHouse } from './run';

const folder = aFolder();
let house: CommandHouse;
let code: string;
let items: string[];
/** Its data alone; the sample has some of another entry. */
let loaded: string;
beforeAll(async () => {
  house = await aCommandHouse({ sample: true });
  const [entry] = await house.rows<{ key: string; code: string; items: string[] }>(
    `select entry as key, terms->>'code' as code, array(select i->>'name' from jsonb_array_elements(terms->'items') i) as items
     from exchange.published_entry where jurisdiction = '150400' and status = 'PUBLISHED' order by terms->>'code' limit 1`,
  );
  if (!entry) throw new Error('the sample has entries');
  ({ code, items } = entry);
  loaded = `(select * from exchange.dataset where entry = '${entry.key}') d`;
});
afterAll(async () => {
  await house.close();
  folder.remove();
});

const imports = (file: string, ...args: string[]) => house.run(importCommand, 'dataset', file, '--entry', code, ...args);
const csvOf = (...records: string[][]) => `${items.join(',')}\n${records.map(record => record.join(',')).join('\n')}\n`;
const aRecord = (key: string, value: string) => [key, ...items.slice(1).map(() => value)];

test('the data of an entry is loaded sealed; a record without its key is told and left out', async () => {
  const file = folder.file(
    'data.csv',
    csvOf(aRecord('示例键1', '示例值一'), aRecord('', '示例值二'), aRecord('示例键3', '示例值三')),
  );
  const key = items[0] as string;
  const { exitCode, output } = await imports(file, '--key', key);
  expect(output).toContain(`第 3 行 line 3  ${key}  RECORD_WITHOUT_KEY`);
  expect([exitCode, output]).toEqual([2, expect.stringContaining('新增 created 2')]);
  expect(await house.rows(`select records, key_item, items, version from ${loaded}`)).toEqual([
    { records: 2, key_item: key, items, version: 1 },
  ]);
  const [kept] = await house.rows<{ text: string }>(
    `select string_agg(r::text, ' ') as text from exchange.dataset_record r join ${loaded} using (entry)`,
  );
  expect(kept?.text).not.toContain('示例');
  expect(kept?.text).not.toContain(Buffer.from('示例').toString('hex'));
});

test('a later file takes the place of the first; a dry run and a refused file change nothing', async () => {
  const key = items[0] as string;
  const one = folder.file('one.csv', csvOf(aRecord('示例键1', '示例值')));
  expect((await imports(one, '--key', key, '--dry-run')).exitCode).toBe(0);
  const faulty = folder.file('faulty.csv', csvOf(aRecord('示例键1', '示例值'), aRecord('', '示例值')));
  expect((await imports(faulty, '--key', key, '--all-or-nothing')).exitCode).toBe(2);
  const records = () =>
    house.rows(
      `select count(r)::int as n, d.version from ${loaded} join exchange.dataset_record r using (entry) group by d.version`,
    );
  expect(await records()).toEqual([{ n: 2, version: 1 }]);
  expect((await imports(one, '--key', key)).exitCode).toBe(0);
  expect(await records()).toEqual([{ n: 1, version: 2 }]);
});

test('what is not there is no entry, no item and no key', async () => {
  const file = folder.file('x.csv', csvOf(aRecord('1', '2')));
  await expect(house.run(importCommand, 'dataset', file, '--entry', '没有', '--key', '甲')).rejects.toThrow(
    'no published entry',
  );
  await expect(imports(file, '--key', '甲')).rejects.toThrow('--key');
  await expect(imports(file, '--key', '甲', '--items', '甲')).rejects.toThrow('no such item');
});
