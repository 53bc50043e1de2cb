import { parseCreditCode } from '../../rulebook/values/credit-code';
import { parseIdentityNumber } from '../../rulebook/values/identity-number';
import { inventedCreditCode, inventedIdentityNumber } from '../../sample/identifiers';

test('every invented credit code is valid, and lies in the block of specimens', () => {
  for (let serial = 1; serial <= 300; serial++) {
    const code = inventedCreditCode('12', '150400', serial);
    expect(parseCreditCode(code)).toEqual({ ok: true, value: code });
    expect(code).toMatch(/^12150400YP/);
  }
});

test('every invented identity number is valid and begins with a division that does not exist', () => {
  for (let sequence = 1; sequence <= 300; sequence++) {
    const number = inventedIdentityNumber('1980-02-29', sequence);
    expect(parseIdentityNumber(number).ok).toBe(true);
    expect(number).toMatch(/^990000/);
  }
});
