import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demandTarget, Interrupted, writeWhole } from '../../../cli/export/whole-file';
import { writeCsv } from '../../../cli/export/write-csv';
import { writeJson } from '../../../cli/export/write-json';
import { Misuse } from '../../../cli/misuse';
import { aFolder } from '../import/parsers';

const folder = aFolder();
afterAll(() => folder.remove());

const columns = [{ key: 'n', headerZh: '数', headerEn: 'n' }];

async function* endless(afterFirst: () => void) {
  yield { n: 0 };
  afterFirst();
  for (let n = 1; ; n++) {
    await sleep(1);
    yield { n };
  }
}

test('a target that cannot be written is refused before any work, in both languages', async () => {
  await expect(demandTarget(join(folder.path, 'a.csv'))).resolves.toBeUndefined();
  await expect(demandTarget(folder.path)).rejects.toThrow(/是文件夹.*is a folder/);
  await expect(demandTarget(join(folder.path, 'absent', 'a.csv'))).rejects.toThrow(/不存在.*does not exist/);
  await expect(demandTarget(join(folder.path, 'absent', 'a.csv'))).rejects.toBeInstanceOf(Misuse);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s breaks off an export, which leaves no file and is told by the exit code %i', async (signal, exitCode) => {
  for (const write of ['csv', 'json']) {
    const file = join(folder.path, `${signal}.${write}`);
    const rows = endless(() => process.emit(signal, signal));
    const written = writeWhole(file, (stream, signal) =>
      write === 'csv' ? writeCsv(rows, columns, stream, { signal }) : writeJson(rows, stream, { signal }),
    );
    await expect(written).rejects.toBeInstanceOf(Interrupted);
    await expect(written).rejects.toMatchObject({ exitCode });
  }
  expect(readdirSync(folder.path)).toEqual([]);
  expect(process.listenerCount(signal)).toBe(0);
});

test('an export that fails leaves what was there before', async () => {
  const file = folder.file('before.json', 'before');
  async function* failing() {
    yield { n: 1 };
    throw new Error('no more');
  }
  await expect(writeWhole(file, stream => writeJson(failing(), stream))).rejects.toThrow('no more');
  expect([readFileSync(file, 'utf8'), existsSync(`${file}.part`)]).toEqual(['before', false]);
});
