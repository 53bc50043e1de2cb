import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeCreditCode, parseCreditCode } from '../../../rulebook/values/credit-code';
import { parseDivisionCode } from '../../../rulebook/values/division-code';

/** An invented code, valid in both check characters. */
export const aCreditCode = (number: number, category = '91', division = '990000') =>
  completeCreditCode(category, division, String(number).padStart(8, '0'));

export const parsers = { creditCode: parseCreditCode, division: parseDivisionCode };

/** A folder of one test file's own; `file(name, content)` writes into it. */
export function aFolder() {
  const path = mkdtempSync(join(tmpdir(), 'shuji-files-'));
  return {
    path,
    file(name: string, content: string | Uint8Array): string {
      const to = join(path, name);
      writeFileSync(to, content);
      return to;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Path of a file of the data handed to the project from outside, which need not be there. */
export const given = (path: string) => join(__dirname, '../../../../shared/data', path);
