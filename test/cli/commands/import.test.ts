import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCommand } from '../../../cli/commands/import';
import { aCreditCode, aFolder, given } from '../import/parsers';
import { aCommandHouse, type CommandHouse } from './run';

const folder = aFolder();
let house: CommandHouse;
beforeAll(async () => {
  house = await aCommandHouse();
});
afterAll(async () => {
  await house.close();
  folder.remove();
});

const imports = (...args: string[]) => house.run(importCommand, ...args);
const countOf = async (table: string) => (await house.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n;
const [TOP, BELOW, FAULTY] = [aCreditCode(1, '12'), aCreditCode(2), '91990000000000000X'];
const PROVIDER = aCreditCode(9, '12');

test('a table is loaded beside its bad rows, which are told with line, field, rule and both languages; the exit code is 2', async () => {
  const csv = `统一社会信用代码,机构名称,上级\n${BELOW},示例公司,${TOP}\n${FAULTY},坏码,\n${TOP},示例中心,\n${aCreditCode(3)},悬空,${aCreditCode(77)}\n`;
  const report = join(folder.path, 'report.csv');
  const { exitCode, output } = await imports(
    'legal-entities',
    folder.file('a.csv', csv),
    '--jurisdiction',
    'chifeng',
    '--report',
    report,
  );
  expect(exitCode).toBe(2);
  expect(output).toMatch(/第 3 行 line 3 {2}creditCode {2}CREDIT_CODE_\w+ {2}统一社会信用代码/);
  expect(output).toContain('第 5 行 line 5  parent  PARENT_UNKNOWN  上级机构尚未登记');
  expect(output).toContain('新增 created 2 · 变更 changed 0 · 未变 unchanged 0 · 拒绝 refused 2');
  expect(output).not.toContain(FAULTY);
  expect(readFileSync(report, 'utf8').match(/\r\n/g)).toHaveLength(3);
  const rows = await house.rows('select credit_code, jurisdiction, parent from legal_entity.legal_entity order by credit_code');
  expect(rows).toEqual([
    { credit_code: TOP, jurisdiction: '150400', parent: null },
    { credit_code: BELOW, jurisdiction: '150400', parent: TOP },
  ]);
  expect(
    await house.rows('select kind, created, refused, status, subject, file_digest from legal_entity.import_act'),
  ).toMatchObject([{ kind: 'legal-entity', created: 2, refused: 2, status: 'DONE', subject: expect.stringMatching(/^cli:/) }]);
});

test('when the command ends, the other subgraphs know of what it brought', async () => {
  expect(await house.rows('select credit_code, parent from asset.organization order by credit_code')).toEqual([
    { credit_code: TOP, parent: null },
    { credit_code: BELOW, parent: TOP },
  ]);
});

test('the same file again, in GB18030 and with other headers, changes nothing, and the exit code is 0', async () => {
  const gb18030 = Buffer.concat([
    Buffer.from('code,'),
    Buffer.from('c3fbb3c6', 'hex'),
    Buffer.from(`\n${TOP},`),
    Buffer.from('cabec0fdd6d0d0c4', 'hex'),
    Buffer.from('\n'),
  ]);
  const { exitCode, output } = await imports('legal-entities', folder.file('b.csv', gb18030));
  expect([exitCode, output]).toEqual([0, expect.stringContaining('新增 created 0 · 变更 changed 0 · 未变 unchanged 1')]);
});

test('a dry run and all or nothing write nothing and say so', async () => {
  const before = await countOf('legal_entity.import_act');
  const file = folder.file('c.csv', `code,name\n${aCreditCode(50)},新机构\n${FAULTY},坏码\n`);
  const dry = await imports('legal-entities', file, '--dry-run');
  expect([dry.exitCode, dry.output]).toEqual([2, expect.stringMatching(/created 1 .*\n.*Dry run: nothing was written/)]);
  const none = await imports('legal-entities', file, '--all-or-nothing');
  expect([none.exitCode, none.output]).toEqual([2, expect.stringMatching(/created 0 .*refused 1\n.*nothing was imported/)]);
  expect([await countOf('legal_entity.legal_entity'), await countOf('legal_entity.import_act')]).toEqual([2, before]);
});

test('a provider that nobody registered is refused: the one named before anything is read, that of a row as a row', async () => {
  const file = folder.file('p.csv', `标题,提供方代码\n甲,${PROVIDER}\n乙,${TOP}\n`);
  await expect(imports('catalog', file, '--jurisdiction', 'sanming', '--provider', PROVIDER)).rejects.toThrow(
    /尚未登记.*registered/,
  );
  const { exitCode, output } = await imports('catalog', file, '--jurisdiction', 'sanming', '--dry-run');
  expect([exitCode, output]).toEqual([2, expect.stringContaining('第 2 行 line 2  provider  PROVIDER_UNKNOWN')]);
  expect(output).toMatch(/created 1 .*refused 1/);
  expect(output).not.toContain(PROVIDER);
});

test('without a provider in the command or the header, the file is refused once and not row by row', async () => {
  const file = folder.file('q.csv', '标题\n甲\n乙\n');
  await expect(imports('catalog', file, '--jurisdiction', 'sanming')).rejects.toThrow(/信息资源提供方代码.*--provider/);
});

test('a catalog becomes drafts of the provider and the city named on the command line', async () => {
  await imports('legal-entities', folder.file('provider.csv', `code,name\n${PROVIDER},示例局\n`));
  const file = folder.file('d.csv', '题目,信息资源摘要,数据格式\n社会救助对象,摘要,CSV\n养老机构,,\n');
  const options = ['--jurisdiction', 'sanming', '--provider', PROVIDER, '--map', '题目=title', '--map', '数据格式=format'];
  const { exitCode, output } = await imports('catalog', file, ...options);
  expect(exitCode).toBe(0);
  expect(output).toContain(`文件 File: ${file}`);
  expect(output).toContain('草稿，仅提供方与主管部门可见');
  expect(
    await house.rows('select title, format, provider, jurisdiction, catalog_status from catalog.catalog_entry order by title'),
  ).toMatchObject([
    { title: '养老机构', format: null },
    { title: '社会救助对象', format: 'CSV', provider: PROVIDER, jurisdiction: '350400', catalog_status: 'DRAFT' },
  ]);
});

test('what cannot be read as a whole fails and leaves nothing', async () => {
  await expect(imports('legal-entities', folder.file('e.csv', '名称\n甲\n'))).rejects.toMatchObject({ rule: 'COLUMN_MISSING' });
  await expect(imports('legal-entities', join(folder.path, 'absent.csv'))).rejects.toMatchObject({ rule: 'FILE_NOT_FOUND' });
  await expect(imports('openlineage', folder.file('f.json', '[{'))).rejects.toMatchObject({ rule: 'FILE_NOT_JSON' });
  await expect(imports('openlineage', folder.file('h.json', ''))).rejects.toMatchObject({ rule: 'FILE_EMPTY' });
  await expect(imports('openlineage', folder.file('i.json', '[]'))).rejects.toMatchObject({ rule: 'FILE_WITHOUT_ROWS' });
  await expect(imports('legal-entities', folder.path)).rejects.toMatchObject({ rule: 'FILE_IS_FOLDER' });
  const nowhere = join(folder.path, 'absent', 'report.csv');
  await expect(imports('legal-entities', folder.file('j.csv', 'code,name\n1,2\n'), '--report', nowhere)).rejects.toThrow(
    '文件夹不存在',
  );
  const manifest = await imports('dbt-manifest', folder.file('k.json', '{}'));
  expect([manifest.exitCode, manifest.output]).toEqual([
    1,
    expect.stringContaining('The file was refused; nothing was imported.'),
  ]);
  expect(await countOf('lineage.import_act')).toBe(0);
});

test('a faulty OpenLineage event is told; the others are taken, or none', async () => {
  const event = (time: string, job: string) => ({
    eventType: 'COMPLETE',
    eventTime: time,
    run: { runId: '01890a5d-ac96-774b-bcce-b302099a8057' },
    job: { namespace: '示例', name: job },
    inputs: [{ namespace: '示例', name: '甲' }],
    outputs: [{ namespace: '示例', name: '乙' }],
    producer: 'https://example.org/producer',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  });
  const file = folder.file(
    'g.ndjson',
    [event('2026-01-01T00:00:00Z', '合并'), event('昨天', '合并')].map(e => JSON.stringify(e)).join('\n'),
  );
  const none = await imports('openlineage', file, '--all-or-nothing');
  expect([none.exitCode, await countOf('lineage.edge')]).toEqual([2, 0]);
  const { exitCode, output } = await imports('openlineage', file);
  expect([exitCode, await countOf('lineage.edge')]).toEqual([2, 1]);
  expect(output).toMatch(/line 2 {2}eventTime/);
  expect(output).toMatch(/例 e\.g\. dataset:\d+ 示例 /);
});

describe('on the input handed to the project from outside', () => {
  const real = existsSync(given('identifiers/credit-codes.csv')) ? test : test.skip;

  real('19 real organizations load; 14 lookalikes are refused, each with line, field, rule and message', async () => {
    expect((await imports('legal-entities', given('identifiers/credit-codes.csv'))).output).toContain('created 19 ');
    const { exitCode, output } = await imports('legal-entities', given('identifiers/credit-codes-invalid.csv'));
    expect(exitCode).toBe(2);
    expect(output).toMatch(/created 0 .*refused 14/);
    expect(output.match(/^第 \d+ 行 line \d+ {2}creditCode {2}CREDIT_CODE_\w+ {2}\S+/gm)).toHaveLength(14);
  });

  real('498 of 498 entries of a catalog become drafts', async () => {
    const options = ['--jurisdiction', 'chifeng', '--provider', PROVIDER, '--map', '覆盖范围=tags'];
    const { exitCode, output } = await imports('catalog', given('catalogs/china-public-sources.csv'), ...options);
    expect([exitCode, output]).toEqual([0, expect.stringContaining('created 498 ')]);
    const [drafts] = await house.rows(
      `select count(*)::int as n from catalog.catalog_entry where catalog_status = 'DRAFT' and jurisdiction = '150400'`,
    );
    expect(drafts).toEqual({ n: 498 });
  });

  real('26 OpenLineage events give 13 datasets, 27 inputs and outputs, 13 edges and 39 column mappings', async () => {
    const file = given('openlineage/marquez.events.json');
    const { exitCode, output } = await imports('openlineage', file);
    expect([exitCode, output]).toEqual([0, expect.stringMatching(/datasets 13 .* outputs 27）\n.*edges 13 .*mappings 39\n/)]);
    expect((await imports('openlineage', file)).output).toContain('created 0 · 变更 changed 0 · 未变 unchanged 52');
  });

  real('a dbt manifest gives 154 models, 61 sources and 227 edges', async () => {
    const { exitCode, output } = await imports('dbt-manifest', given('dbt/fivetran_hubspot.manifest.json'));
    expect([exitCode, output]).toEqual([0, expect.stringMatching(/models 154 · 来源 sources 61 .*edges 227\n/)]);
    expect(output).toContain('created 227 ');
  });
});
