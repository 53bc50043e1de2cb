import {
  creditCodeCheck,
  identityNumberCheck,
  inventedCreditCode,
  inventedIdentityNumber,
  organizationCheck,
} from '../../sample/identifiers';
import { isCreditCode, isIdentityNumber } from './check-characters';

test('both check characters of the example of GB 32100-2015 are found', () => {
  expect(organizationCheck('M000100Y')).toBe('4');
  expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
  expect(isCreditCode('91350100M000100Y43')).toBe(true);
});

test('the check character of the example of GB 11643-1999 is found', () => {
  expect(identityNumberCheck('11010519491231002')).toBe('X');
  expect(isIdentityNumber('11010519491231002X')).toBe(true);
});

test('every invented credit code passes both checks and no neighbour of it does', () => {
  for (let serial = 1; serial <= 300; serial++) {
    const code = inventedCreditCode('12', '150400', serial);
    expect(isCreditCode(code)).toBe(true);
    expect(isCreditCode(`${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`)).toBe(false);
  }
});

test('every invented identity number passes its check and begins with a division that does not exist', () => {
  for (let sequence = 1; sequence <= 300; sequence++) {
    const number = inventedIdentityNumber('1980-02-29', sequence);
    expect(isIdentityNumber(number)).toBe(true);
    expect(number).toMatch(/^990000/);
  }
});
