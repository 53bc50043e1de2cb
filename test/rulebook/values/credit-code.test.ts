import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { root } from '../../../kernel/root';
import {
  completeCreditCode,
  creditCodeCheckOf,
  organizationCheckOf,
  parseCreditCode,
} from '../../../rulebook/values/credit-code';

const ruleOf = (text: string) => {
  const parsed = parseCreditCode(text);
  return parsed.ok ? 'ok' : parsed.fault.rule;
};

const issued = '12100000400000624D';

test('a credit code whose two check characters are right is taken as it is', () => {
  expect(parseCreditCode(issued)).toEqual({ ok: true, value: issued });
  expect(ruleOf('91990000MA0000X15D')).toBe('ok');
});

test('a credit code in lower case is raised to upper case', () => {
  expect(parseCreditCode('91990000ma0000x15d')).toEqual({ ok: true, value: '91990000MA0000X15D' });
});

test.each([
  ['17 characters', issued.slice(0, 17), 'CREDIT_CODE_LENGTH'],
  ['19 characters', `${issued}0`, 'CREDIT_CODE_LENGTH'],
  ['nothing', '', 'CREDIT_CODE_LENGTH'],
  ['a line end in place of its last character', `${issued.slice(0, 17)}\n`, 'CREDIT_CODE_CHARSET'],
  ['full-width digits', '１２１００００００４０００００６２４', 'CREDIT_CODE_CHARSET'],
  ['a full-width last letter', `${issued.slice(0, 17)}Ｄ`, 'CREDIT_CODE_CHARSET'],
  ['a ligature that upper-casing would turn into two letters', `${issued.slice(0, 16)}ﬀ1`, 'CREDIT_CODE_CHARSET'],
  ['a letter in the region', `12A00000${issued.slice(8)}`, 'CREDIT_CODE_REGION'],
  ['another character 17', '12100000400000625D', 'CREDIT_CODE_ORGANIZATION_CHECK'],
  ['another character 18', `${issued.slice(0, 17)}E`, 'CREDIT_CODE_CHECK'],
])('a credit code with %s is refused', (_, text, rule) => {
  expect(ruleOf(text)).toBe(rule);
});

test.each([...'IOSVZ'])('the letter %s is in no credit code', letter => {
  expect(ruleOf(`${issued.slice(0, 9)}${letter}${issued.slice(10)}`)).toBe('CREDIT_CODE_CHARSET');
});

test('the first character is 1–9, A, N or Y, and no other', () => {
  const allowed = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter(
    first => ruleOf(completeCreditCode(`${first}1`, '150400', '00000001')) !== 'CREDIT_CODE_FIRST',
  );
  expect(allowed.join('')).toBe('123456789ANY');
});

test('a region that is in no list of divisions is no reason to refuse', () => {
  expect(ruleOf(completeCreditCode('91', '000000', 'MA000001'))).toBe('ok');
  expect(ruleOf(completeCreditCode('91', '999999', 'MA000001'))).toBe('ok');
});

test('the organization code is checked with the weights of GB 11714, where ten is written X and eleven 0', () => {
  expect(organizationCheckOf('40000062')).toBe('4');
  expect(organizationCheckOf('D2143569')).toBe('X'); // the example printed in GB 11714
  const checks = new Set(Array.from({ length: 200 }, (_, n) => organizationCheckOf(String(n).padStart(8, '0'))));
  expect([...checks].sort().join('')).toBe('0123456789X');
});

test('every completed code passes, and fails with any one character after the region changed', () => {
  const place = fc.integer({ min: 8, max: 17 });
  const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), place, character, (number, at, other) => {
      const code = completeCreditCode('91', '360400', String(number).padStart(8, '0'));
      expect(ruleOf(code)).toBe('ok');
      const changed = code.slice(0, at) + other + code.slice(at + 1);
      expect(ruleOf(changed) === 'ok').toBe(changed === code);
    }),
  );
});

test('the total check wraps from 31 to 0', () => {
  const checks = new Set(Array.from({ length: 500 }, (_, n) => creditCodeCheckOf(`91360400${String(n).padStart(9, '0')}`)));
  expect(checks).toContain('0');
  expect(checks).toContain('Y');
});

test('no fault repeats the code, and each says its standard and itself in two languages', () => {
  for (const text of ['X', `0${issued.slice(1)}`, '12A000004000006246', '12100000400000625D', `${issued.slice(0, 17)}E`]) {
    const parsed = parseCreditCode(text);
    if (parsed.ok) throw new Error('taken');
    expect(JSON.stringify(parsed.fault)).not.toContain(text.length > 1 ? text : '"X"');
    expect(parsed.fault).toEqual({
      rule: expect.stringMatching(/^CREDIT_CODE_[A-Z_]+$/),
      kind: expect.stringMatching(/^(format|check)$/),
      standard: expect.stringMatching(/^GB (32100-2015|11714) /),
      message: expect.stringMatching(/统一社会信用代码/),
      messageEn: expect.stringMatching(/credit code/),
    });
  }
});

const files = join(root, '..', 'shared', 'data', 'identifiers');
const given = existsSync(files) ? test : test.skip;
const column = (file: string): string[] =>
  parse<{ code: string }>(readFileSync(join(files, file), 'utf8'), { columns: true, relax_column_count: true }).map(
    row => row.code,
  );

given('all 19 published credit codes pass', () => {
  const codes = column('credit-codes.csv');
  expect(codes).toHaveLength(19);
  expect(codes.filter(code => ruleOf(code) !== 'ok')).toEqual([]);
});

given('all 14 lookalikes fail', () => {
  const codes = column('credit-codes-invalid.csv');
  expect(codes).toHaveLength(14);
  expect(codes.filter(code => ruleOf(code) === 'ok')).toEqual([]);
});
