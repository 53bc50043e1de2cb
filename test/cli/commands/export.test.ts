import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { exportCommand } from '../../../cli/commands/export';
import { importCommand } from '../../../cli/commands/import';
import { pageDocument } from '../../../cli/export/read-register';
import { registers } from '../../../cli/export/registers';
import { readComposed } from '../../../gateway/composed';
import { aFolder } from '../import/parsers';
import { aCommandHouse, type CommandHouse } from './run';

const folder = aFolder();
let house: CommandHouse;
beforeAll(async () => {
  house = await aCommandHouse({ sample: true });
});
afterAll(async () => {
  await house.close();
  folder.remove();
});

const files = new Map<string, string>();

/** Nothing changes the register meanwhile, so nothing need be exported twice. */
async function exported(what: string, ...options: string[]): Promise<string> {
  const asked = [what, ...options].join(' ');
  if (!files.has(asked)) {
    const file = join(folder.path, `${what}.out`);
    await house.run(exportCommand, what, file, ...options);
    files.set(asked, readFileSync(file, 'utf8'));
  }
  return files.get(asked) as string;
}
const lines = (csv: string) => csv.trimEnd().split('\r\n');

test('what is exported is what the graph has', () => {
  const schema = buildSchema(readComposed().schema);
  for (const register of Object.values(registers)) expect(validate(schema, parse(pageDocument(register)))).toEqual([]);
});

test('an export of organizations comes back unchanged', async () => {
  const csv = await exported('legal-entities', '--jurisdiction', 'guiyang');
  const [header, ...rows] = lines(csv);
  expect(header).toBe('\ufeff统一社会信用代码,机构名称,机构类型,状态,行政区划,适用地区,上级统一社会信用代码');
  const [{ n }] = (await house.rows<{ n: number }>(
    `select count(*)::int as n from legal_entity.legal_entity where jurisdiction = '520100'`,
  )) as [{ n: number }];
  expect(rows).toHaveLength(n);
  const { exitCode, output } = await house.run(importCommand, 'legal-entities', folder.file('back.csv', csv));
  expect([exitCode, output]).toEqual([0, expect.stringContaining(`changed 0 · 未变 unchanged ${n} · 拒绝 refused 0`)]);
});

test('more rows than a page holds come once each, in every format and language', async () => {
  const entries = JSON.parse(await exported('catalog', '--format', 'json')) as { code: string; tags: string[] }[];
  const [{ n }] = (await house.rows<{ n: number }>('select count(*)::int as n from catalog.catalog_entry')) as [{ n: number }];
  expect(n).toBeGreaterThan(200);
  expect(new Set(entries.map(({ code }) => code)).size).toBe(n);
  expect(Array.isArray(entries[0]?.tags)).toBe(true);
  expect(lines(await exported('assets', '--language', 'en'))[0]).toMatch(/^\ufeffid,registration number,name,asset kind/);
});

test('contracts and projects carry the names that other subgraphs complete', async () => {
  const contracts = JSON.parse(await exported('contracts', '--format', 'json')) as Record<string, unknown>[];
  expect(contracts[0]).toMatchObject({
    operatorName: expect.any(String),
    assets: expect.arrayContaining([expect.stringMatching(/^asset:/)]),
  });
  const projects = JSON.parse(await exported('projects', '--format', 'json')) as Record<string, unknown>[];
  expect(projects[0]).toMatchObject({ ownerName: expect.any(String) });
});

test('lineage has each edge once', async () => {
  const edges = JSON.parse(await exported('lineage', '--format', 'json')) as { from: string; to: string; since: string }[];
  const [{ n }] = (await house.rows<{ n: number }>('select count(*)::int as n from lineage.edge where until is null')) as [
    { n: number },
  ];
  expect(edges).toHaveLength(n);
  expect(edges[0]?.since).toMatch(/\+08:00$/);
});

test.each([...Object.keys(registers), 'lineage'])('%s is written as CSV whole, every time in +08:00', async what => {
  const [header, ...rows] = lines(await exported(what));
  const objects = JSON.parse(await exported(what, '--format', 'json')) as Record<string, unknown>[];
  expect(header?.split(',')).toHaveLength(Object.keys(objects[0] ?? {}).length);
  expect(rows.length).toBeGreaterThanOrEqual(objects.length); // a cell may hold line breaks
  expect(rows.join()).not.toMatch(/\[object|\d\.\d{3}Z/);
  if (what === 'lineage') expect(rows[0]).toMatch(/,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00,/);
});

test('a role sees what it may: the public no contracts, and of catalogs what is published', async () => {
  expect(JSON.parse(await exported('contracts', '--format', 'json', '--role', 'PUBLIC'))).toEqual([]);
  const published = JSON.parse(await exported('catalog', '--format', 'json', '--role', 'PUBLIC')) as {
    catalogStatus: string;
  }[];
  expect(new Set(published.map(({ catalogStatus }) => catalogStatus))).toEqual(new Set(['PUBLISHED']));
});

test('lineage of what is not there is an empty export, and an export that breaks off leaves no file', async () => {
  const file = join(folder.path, 'broken.json');
  await expect(house.run(exportCommand, 'lineage', file, '--format', 'json', '--of', 'no such id')).resolves.toBeDefined();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([]);
  await expect(house.run(exportCommand, 'catalog', join(folder.path, 'absent', 'x.csv'))).rejects.toThrow('文件夹不存在');
  await expect(house.run(exportCommand, 'catalog', folder.path)).rejects.toThrow('目标是文件夹');
  expect(existsSync(`${file}.part`)).toBe(false);
});
