import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultReport } from '../../../cli/import/report';
import { progress } from '../../../cli/progress';
import { aFolder } from './parsers';

const folder = aFolder();
afterAll(() => folder.remove());
const fault = (line: number, rule = 'FIELD_REQUIRED') => ({
  line,
  field: 'name',
  rule,
  message: '不能为空。',
  messageEn: 'It must not be empty.',
});

test('the first fifty faults are shown, all are in the file, and a row with two faults is one refused row', async () => {
  const path = join(folder.path, 'report.csv');
  const report = await FaultReport.open(path);
  for (let line = 2; line < 62; line += 1) await report.add([fault(line)]);
  await report.add([fault(70), fault(70, 'TEXT_TOO_LONG')]);
  await report.close();
  expect([report.faults, report.refused]).toEqual([62, 61]);
  const text = report.text({ created: 3, changed: 2, unchanged: 1 }, ['联系人']);
  expect(text.match(/FIELD_REQUIRED {2}不能为空。 It must not be empty\./g)).toHaveLength(50);
  expect(text).toContain('第 2 行 line 2  name');
  expect(text).toContain('And 12 more');
  expect(text).toContain('FIELD_REQUIRED 61, TEXT_TOO_LONG 1');
  expect(text).toContain('联系人');
  expect(text).toMatch(/created 3 .*changed 2 .*unchanged 1 .*refused 61\n$/);
  expect(readFileSync(path, 'utf8').trimEnd().split('\r\n')).toHaveLength(63);
});

test('rows that stand on one line, as in a JSON file without line breaks, are each a refused row', async () => {
  const report = await FaultReport.open();
  for (let row = 0; row < 3; row += 1) await report.add([fault(1), fault(1, 'TEXT_TOO_LONG')]);
  await report.add([]);
  expect([report.faults, report.refused]).toEqual([6, 3]);
});

test('without faults only the counts are shown', async () => {
  const report = await FaultReport.open();
  expect(report.text({ created: 1, changed: 0, unchanged: 0 }).trimEnd().split('\n')).toHaveLength(1);
});

function shown(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  const bar = progress(1000, { isTTY, write: text => written.push(text) }, () => now);
  for (let at = 1; at <= 100; at += 1) {
    now += 20;
    bar.update(at * 10, at * 5);
  }
  bar.done(500);
  return written;
}

test('a log gets a line about every tenth of the file, with rows, rate and time left', () => {
  const lines = shown(false);
  expect(lines).toHaveLength(10);
  expect(lines[4]).toBe(' 50%  250 行 rows  250/s  剩余 left 0:01\n');
  expect(lines.join('')).not.toContain('\r');
});

test('a terminal gets one bar that redraws itself at most ten times a second', () => {
  const drawn = shown(true);
  expect(drawn).toHaveLength(21);
  expect(drawn.every(each => each.startsWith('\r'))).toBe(true);
  expect(drawn.at(-1)).toMatch(/\[#{24}\] 100% {2}500 .*\n$/);
});

test('an empty file is done at once', () => {
  const written: string[] = [];
  const bar = progress(0, { write: text => written.push(text) }, () => 0);
  bar.update(0, 0);
  bar.done(0);
  expect(written).toHaveLength(1);
});
