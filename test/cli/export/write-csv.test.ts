import { PassThrough } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import fc from 'fast-check';
import { markText, unmarkText } from '../../../cli/export/excel-text';
import { type Cell, type CsvOptions, writeCsv } from '../../../cli/export/write-csv';
import { writeJson } from '../../../cli/export/write-json';
import { legalEntityColumns } from '../../../cli/import/legal-entities';
import { RowFile } from '../../../cli/import/read-rows';
import { aFolder } from '../import/parsers';

const folder = aFolder();
afterAll(() => folder.remove());

const columns = [
  { key: 'creditCode', headerZh: '统一社会信用代码', headerEn: 'creditCode' },
  { key: 'name', headerZh: '机构名称', headerEn: 'name' },
] as const;
type Row = { creditCode: Cell; name: Cell };

async function csv(rows: Row[], options?: CsvOptions) {
  const stream = new PassThrough();
  const [written] = await Promise.all([buffer(stream), writeCsv(rows, columns, stream, options)]);
  return written.toString('utf8');
}

test('Excel gets a byte order mark, Chinese headers and CRLF', async () => {
  expect(await csv([{ creditCode: 'A1', name: '甲,乙' }])).toBe('\ufeff统一社会信用代码,机构名称\r\nA1,"甲,乙"\r\n');
});

test('a program gets the values as they are', async () => {
  const rows = [{ creditCode: '914403001922038217', name: ['a', 'b'] }];
  expect(await csv(rows, { forExcel: false, language: 'en' })).toBe('creditCode,name\r\n914403001922038217,a;b\r\n');
});

test.each([
  ['914403001922038217', true],
  ['91440300192203E217', true],
  ['91440300708461136T', false],
  ['12345678901', false],
  ['123456789012', true],
  ['011', true],
  ['0', false],
  ['-100.50', false],
  ['1234567890123.45', false],
  ['1234567890123456.78', true],
  ['2026-01-01', false],
  ['=1+1', true],
  ['+1', true],
  ['@SUM(A1)', true],
  ['＝1', true],
  ['-cmd', true],
  ['甲县财政局', false],
  ['', false],
])('%j needs the text sign: %s', (value, needed) => expect(markText(value)).toBe(needed ? `'${value}` : value));

test('every text comes back from the sign as it was', () => {
  const odd = fc.stringMatching(/^['=+\-@0-9Ee.\t甲]{0,25}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), odd), value => unmarkText(markText(value)) === value),
    { numRuns: 5000 },
  );
});

test('what is exported is imported again as it was, in both languages', async () => {
  const cell = fc
    .stringMatching(/^['=+@0-9Ee甲";,\n\r-][ '=+@0-9Ee甲";,\n\r-]{0,20}[0-9甲]$/)
    .filter(value => value === value.trim());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ creditCode: cell, name: cell }), { minLength: 1 }),
      fc.constantFrom('zh', 'en'),
      async (rows, language) => {
        const file = folder.file('round.csv', await csv(rows, { language: language as 'zh' }));
        const back = [];
        for await (const { fields } of await RowFile.open(file, legalEntityColumns))
          back.push({ creditCode: fields.creditCode, name: fields.name });
        expect(back).toEqual(rows);
      },
    ),
  );
});

test('100,000 rows are written at the pace of a slow reader', async () => {
  let made = 0;
  async function* rows() {
    for (; made < 100_000; made += 1) yield { creditCode: String(made), name: '甲' };
  }
  const stream = new PassThrough();
  const done = writeCsv(rows(), columns, stream);
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(made).toBeLessThan(10_000);
  stream.resume();
  expect(await done).toBe(100_000);
});

test('a failing source fails the export', async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first row.
  async function* rows(): AsyncGenerator<Row> {
    throw new Error('gone');
  }
  await expect(writeCsv(rows(), columns, new PassThrough().resume())).rejects.toThrow('gone');
});

test('JSON is one array, also of no rows, and leaves standard output open', async () => {
  const stream = new PassThrough();
  const read = text(stream);
  expect(await writeJson([{ a: 1 }, { a: '甲' }], stream, { end: false })).toBe(2);
  expect(stream.writableEnded).toBe(false);
  stream.end();
  expect(JSON.parse(await read)).toEqual([{ a: 1 }, { a: '甲' }]);
  const none = new PassThrough();
  const [written] = await Promise.all([text(none), writeJson([], none)]);
  expect(JSON.parse(written)).toEqual([]);
});
