import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readColumnMap } from '../../../cli/import/columns';
import { FileFault } from '../../../cli/import/fault';
import { type LegalEntityField, legalEntityColumns, legalEntityReader } from '../../../cli/import/legal-entities';
import { type ReadOptions, RowFile } from '../../../cli/import/read-rows';
import { aCreditCode, aFolder, parsers } from './parsers';

const folder = aFolder();
afterAll(() => folder.remove());

async function read(content: string | Uint8Array, options: ReadOptions<LegalEntityField> = {}) {
  const file = await RowFile.open(folder.file('rows', content), legalEntityColumns, options);
  const rows = [];
  for await (const row of file) rows.push(row);
  return { file, rows };
}

const refused = async (content: string | Uint8Array, options: ReadOptions<LegalEntityField> = {}) => {
  const error = await read(content, options).catch(caught => caught);
  expect(error).toBeInstanceOf(FileFault);
  return error as FileFault;
};

const CSV = '统一社会信用代码,机构名称\n1,甲县财政局\n2,乙县财政局\n';

describe('encodings', () => {
  const bytes = {
    'UTF-8': Buffer.from(CSV),
    'UTF-8 with a byte order mark': Buffer.from(`\ufeff${CSV}`),
    GB18030: iconv.encode(CSV, 'gb18030'),
    'UTF-16 as Excel writes Unicode text': iconv.encode(CSV, 'utf-16le', { addBOM: true }),
  };
  test.each(Object.entries(bytes))('%s is recognized and its names are read right', async (_, content) => {
    const { rows, file } = await read(content);
    expect(rows.map(({ fields }) => fields.name)).toEqual(['甲县财政局', '乙县财政局']);
    expect(file.source.digest).toBe(createHash('sha256').update(content).digest('hex'));
    expect(file.source.bytesRead).toBe(content.length);
  });

  test('a file whose first Chinese character comes after 200 KB of ASCII is still recognized as GB18030', async () => {
    const ascii = Array.from({ length: 20_000 }, (_, at) => `${at},plain name\n`).join('');
    const { rows } = await read(iconv.encode(`creditCode,name\n${ascii}9,丙县民政局\n`, 'gb18030'));
    expect(rows.at(-1)?.fields.name).toBe('丙县民政局');
  });

  test('four-byte GB18030 characters beyond the basic plane are kept', async () => {
    expect(
      (
        await read(iconv.encode('代码,名称\n1,𠮷野\n', 'gb18030'), {
          map: readColumnMap(['代码=creditCode'], legalEntityColumns),
        })
      ).rows[0]?.fields.name,
    ).toBe('𠮷野');
  });

  test('a workbook, bytes that are no text and a marked UTF-8 file with a foreign byte are refused, each by its rule', async () => {
    expect((await refused(Buffer.from('504b030414000600', 'hex'))).rule).toBe('FILE_IS_WORKBOOK');
    expect((await refused(Buffer.from([0x41, 0, 0x42, 0, 0xff, 0xff]))).rule).toBe('FILE_ENCODING');
    expect((await refused(Buffer.concat([Buffer.from('\ufeffcode,name\n1,'), Buffer.from([0xd6, 0xd0])]))).rule).toBe(
      'FILE_ENCODING',
    );
  });

  test('a missing file and a folder are refused', async () => {
    await expect(RowFile.open(join(folder.path, 'none'), legalEntityColumns)).rejects.toMatchObject({ rule: 'FILE_NOT_FOUND' });
    await expect(RowFile.open(folder.path, legalEntityColumns)).rejects.toMatchObject({ rule: 'FILE_IS_FOLDER' });
  });
});

describe('CSV', () => {
  test.each([',', ';', '\t'])('the delimiter %j is recognized from the header', async delimiter => {
    const { rows } = await read(`信用代码${delimiter}名称\n1${delimiter}"甲,乙;丙"\n`);
    expect(rows[0]?.fields).toMatchObject({ creditCode: '1', name: '甲,乙;丙' });
  });

  test.each(['\n', '\r\n', '\r'])('lines are counted right across quoted line breaks and blank lines with %j', async end => {
    const { rows } = await read(['code,name', '1,"a', 'b', 'c"', '', '2,d', '   ,', '3,"e', 'f"', '4,g'].join(end));
    expect(rows.map(({ line, fields }) => [line, fields.creditCode])).toEqual([
      [2, '1'],
      [6, '2'],
      [8, '3'],
      [10, '4'],
    ]);
  });

  test('a row with more cells than the header is a fault, one with fewer reads as empty cells', async () => {
    const { rows } = await read('code,name,status\n1,a,ACTIVE,shifted\n2,b\n3,c,,,\n');
    expect(rows.map(({ faults }) => faults.map(({ rule }) => rule))).toEqual([['ROW_TOO_LONG'], [], []]);
    expect(rows[1]?.fields.entityStatus).toBe('');
  });

  test('a quote inside an unquoted cell is text', async () => {
    expect((await read('code,name\n1,12" pipe works\n')).rows[0]?.fields.name).toBe('12" pipe works');
  });

  test('a quote never closed is refused with the line it was opened on', async () => {
    expect(await refused('code,name\n1,a\n2,"b\n3,c\n')).toMatchObject({ rule: 'CSV_BROKEN', line: 3 });
  });

  test('a record of more than 1 MB is refused and not gathered', async () => {
    expect(await refused(`code,name\n1,"${'x'.repeat(3_000_000)}"\n`)).toMatchObject({ rule: 'CSV_BROKEN', line: 2 });
  });

  test('text signs of our own export are taken off, an apostrophe that is part of a name is not', async () => {
    const { rows } = await read("code,name\n'914403001922038217,'=1+1\n'12,'quoted' name\n");
    expect(rows.map(({ fields }) => [fields.creditCode, fields.name])).toEqual([
      ['914403001922038217', '=1+1'],
      ["'12", "'quoted' name"],
    ]);
  });
});

describe('headers', () => {
  test('case, spaces, underscores, stars, full width and remarks in brackets do not matter', async () => {
    const { rows } = await read('* Credit_Code（必填）,ＮＡＭＥ\n1,a\n');
    expect(rows[0]?.fields).toMatchObject({ creditCode: '1', name: 'a' });
  });

  test('columns that the import does not know are listed', async () => {
    expect([...(await read('code,name,联系人,source\n1,a,b,c\n')).file.unknownColumns]).toEqual(['联系人', 'source']);
  });

  test('a missing required column is one error that names every one and the way out', async () => {
    const fault = await refused('a,b\n1,2\n');
    expect(fault).toMatchObject({ rule: 'COLUMN_MISSING', line: 1 });
    expect(fault.messageZh).toMatch(/统一社会信用代码（creditCode）、机构名称（name）.*--map/);
    expect((await refused('')).rule).toBe('FILE_EMPTY');
  });

  test('a missing column shows the header as it was read, without anything that may be data', async () => {
    const { message } = await refused(`题目,姓名,${aCreditCode(1)}\n1,2,3\n`);
    expect(message).toMatch(/表头 header: 题目, 姓名, …$/);
  });

  test('headers that do not come through in the encoding told are answered with the other one', async () => {
    const csv = iconv.encode('统一社会信用代码,机构名称\n1,甲\n', 'gb18030');
    expect((await refused(csv, { encoding: 'utf-8' })).message).toMatch(/不是 utf-8 编码.*--encoding gb18030[\s\S]*GB18030/);
  });

  test('a file with a header alone, or an empty array, has no rows and says so', async () => {
    expect(await refused('code,name\n')).toMatchObject({ rule: 'FILE_WITHOUT_ROWS' });
    expect(await refused('[]')).toMatchObject({ rule: 'FILE_WITHOUT_ROWS' });
    expect((await read('code,name\n1,a\n')).rows).toHaveLength(1);
  });

  test('--map names a column of any header, and wins over a header known by itself', async () => {
    const map = readColumnMap(['简称=name'], legalEntityColumns);
    const { rows, file } = await read('code,name,简称\n1,long,short\n', { map });
    expect(rows[0]?.fields.name).toBe('short');
    expect([...file.unknownColumns]).toEqual(['name']);
  });

  test('--map is refused for an unknown field, an absent column, or no pair', async () => {
    expect(() => readColumnMap(['x=nothing'], legalEntityColumns)).toThrow(FileFault);
    expect(() => readColumnMap(['x=toString'], legalEntityColumns)).toThrow(FileFault);
    expect(() => readColumnMap(['x'], legalEntityColumns)).toThrow(FileFault);
    expect((await refused('code,name\n', { map: readColumnMap(['简称=name'], legalEntityColumns) })).rule).toBe(
      'MAP_COLUMN_ABSENT',
    );
  });

  test('two columns for one field are refused rather than one of them chosen', async () => {
    expect((await refused('code,名称,机构名称\n1,a,b\n')).rule).toBe('COLUMN_TWICE');
  });
});

describe('JSON', () => {
  test('NDJSON gives rows with their lines, and a line that is no object is a fault of that line', async () => {
    const { rows, file } = await read('{"code":"1","name":"甲"}\n\n{"code":\n[1]\n{"机构名称":"乙","code":2,"x":1}');
    expect(file.detected.format).toBe('ndjson');
    expect(rows.map(({ line, faults }) => [line, faults[0]?.rule])).toEqual([
      [1, undefined],
      [3, 'LINE_NOT_JSON'],
      [4, 'ROW_NOT_OBJECT'],
      [5, undefined],
    ]);
    expect(rows[3]?.fields).toMatchObject({ creditCode: '2', name: '乙' });
    expect([...file.unknownColumns]).toEqual(['x']);
  });

  test('elements of an array know the line they begin on, whatever their strings hold', async () => {
    const { rows } = await read(
      '[\n  {"code": "1",\n   "name": "a ] } \\" ["},\n\n  {"code": "2", "name": "b"}, {"code": "3"}\n]\n',
    );
    expect(rows.map(({ line, fields }) => [line, fields.creditCode])).toEqual([
      [2, '1'],
      [5, '2'],
      [5, '3'],
    ]);
  });

  test('JSON in GB18030 is read', async () => {
    expect((await read(iconv.encode('[{"code":"1","name":"丁县教育局"}]', 'gb18030'))).rows[0]?.fields.name).toBe('丁县教育局');
  });

  test('broken JSON is refused with a line and without a word of what it holds', async () => {
    const fault = await refused('[\n{"code": secret}\n]');
    expect(fault.rule).toBe('FILE_NOT_JSON');
    expect(fault.message).not.toContain('secret');
  });
});

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What cannot be freed: how much the process has taken from the machine tells of the tests before as well. */
function bytesHeld() {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('200,000 rows are read, validated and digested in flat memory', async () => {
  const path = join(folder.path, 'large.csv');
  async function* lines() {
    yield '统一社会信用代码,机构名称,类型,行政区划,备注\r\n';
    for (let at = 0; at < 200_000; at += 1)
      yield `${aCreditCode(at)},第${at}号示例数据有限公司,企业,990000,"多行\r\n备注 ${'长'.repeat(20)}"\r\n`;
  }
  await pipeline(lines, createWriteStream(path));
  let [rows, sound] = [0, 0];
  const held: number[] = [];
  const started = Date.now();
  const file = await RowFile.open(path, legalEntityColumns);
  const check = legalEntityReader(parsers);
  let last = 0;
  for await (const row of file) {
    if (check(row).ok) sound += 1;
    last = row.line;
    rows += 1;
    if (rows % 50_000 === 0) held.push(bytesHeld());
  }
  const growth = (Math.max(...held) - held[0]!) / 2 ** 20;
  const size = (file.source.bytes / 1e6).toFixed(0);
  console.info(`200,000 rows (${size} MB): ${Date.now() - started} ms, +${growth.toFixed(1)} MB held after the first 50,000`);
  expect(sound).toBe(200_000);
  expect(last).toBe(400_000);
  expect(held).toHaveLength(4);
  // The credit codes seen stay, some 80 bytes each; the rows themselves would be 200 MB.
  expect(growth).toBeLessThan(20);
});

test('no bytes whatever make the reader throw anything but a file fault', async () => {
  const text = fc.stringMatching(/^[a-z"',;\t\r\n{}[\]:0-9\u4e00-\u4e10\\]{0,200}$/);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    text.map(each => Buffer.from(each)),
    text.map(each => Buffer.from(`code,name\n${each}`)),
    text.map(each => iconv.encode(`代码,名称\n${each}`, 'gb18030')),
    fc.json().map(each => Buffer.from(each)),
    fc.array(fc.jsonValue()).map(each => Buffer.from(JSON.stringify(each, null, 1))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async content => {
      const check = legalEntityReader(parsers);
      try {
        for (const row of (await read(content)).rows) check(row);
      } catch (error) {
        if (!(error instanceof FileFault)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});
