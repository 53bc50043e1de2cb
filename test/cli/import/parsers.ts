import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParseValue } from '../../../cli/import/fault';

const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Check character of GB 32100-2015 for 17 characters. */
export function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, char, at) => total + CHARSET.indexOf(char) * (3 ** at % 31), 0);
  return CHARSET[(31 - (sum % 31)) % 31] as string;
}

/** Check character of GB 11714-1997 for the 8 characters of an organization code. */
function organizationCheck(body: string): string {
  const sum = [...body].reduce(
    (total, char, at) => total + Number.parseInt(char, 36) * ([3, 7, 9, 10, 5, 8, 4, 2][at] ?? 0),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** An invented code, valid in both check characters. */
export function aCreditCode(number: number, category = '91', division = '990000'): string {
  const organization = String(number).padStart(8, '0');
  const body = `${category}${division}${organization}${organizationCheck(organization)}`;
  return body + checkCharacter(body);
}

/** Stands in for the value types, which the readers are handed. */
export const parseCreditCode: ParseValue = text => {
  const code = text.toUpperCase();
  const sound =
    new RegExp(`^[1-9ANY][${CHARSET}]\\d{6}[${CHARSET}]{10}$`).test(code) &&
    organizationCheck(code.slice(8, 16)) === code[16] &&
    checkCharacter(code.slice(0, 17)) === code[17];
  const fault = { rule: 'CREDIT_CODE_CHECK', message: '不是有效的统一社会信用代码。', messageEn: 'Not a valid credit code.' };
  return sound ? { ok: true, value: code } : { ok: false, fault };
};

export const parseDivision: ParseValue = text =>
  /^\d{6}$/.test(text)
    ? { ok: true, value: text }
    : {
        ok: false,
        fault: { rule: 'DIVISION_CODE', message: '行政区划代码应为六位数字。', messageEn: 'A division code has six digits.' },
      };

export const parsers = { creditCode: parseCreditCode, division: parseDivision };

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

/** A file of the data handed to the project from outside, and `test` where it is absent skipped, visibly. */
export const given = (path: string) => join(__dirname, '../../../../shared/data', path);
