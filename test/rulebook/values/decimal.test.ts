import fc from 'fast-check';
import { addDecimals, compareDecimals, normalizeDecimal, parseDecimal } from '../../../rulebook/values/decimal';

const outcomeOf = (text: string) => {
  const parsed = parseDecimal(text);
  return parsed.ok ? parsed.value : parsed.fault.rule;
};

test.each([
  ['1200.5000', '1200.5'],
  ['1200', '1200'],
  ['0012.30', '12.3'],
  ['0', '0'],
  ['-0.00', '0'],
  ['-0.5', '-0.5'],
  ['0.0001', '0.0001'],
  ['0.00001', 'DECIMAL_RANGE'],
  ['0.000100000', '0.0001'],
  ['999999999999999999.9999', '999999999999999999.9999'],
  ['1000000000000000000', 'DECIMAL_RANGE'],
  ['-1000000000000000000', 'DECIMAL_RANGE'],
  ['', 'DECIMAL_FORMAT'],
  ['.5', 'DECIMAL_FORMAT'],
  ['1.', 'DECIMAL_FORMAT'],
  ['+1', 'DECIMAL_FORMAT'],
  ['1e3', 'DECIMAL_FORMAT'],
  ['1,200', 'DECIMAL_FORMAT'],
  ['NaN', 'DECIMAL_FORMAT'],
  ['1\n', 'DECIMAL_FORMAT'],
  ['１', 'DECIMAL_FORMAT'],
  ['9'.repeat(101), 'DECIMAL_FORMAT'],
])('the amount %j is read as %s', (text, outcome) => {
  expect(outcomeOf(text)).toBe(outcome);
});

test('sums are exact where floating point is not', () => {
  expect(addDecimals('0.1', '0.2')).toBe('0.3');
  expect(addDecimals('999999999999999999.9998', '0.0001')).toBe('999999999999999999.9999');
  expect(addDecimals('1.5', '-1.5000')).toBe('0');
  expect(addDecimals('-0.0001', '0')).toBe('-0.0001');
  expect(addDecimals()).toBe('0');
});

test('a sum beyond 18 digits and a term that is no amount are errors', () => {
  expect(() => addDecimals('999999999999999999.9999', '0.0001')).toThrow(RangeError);
  expect(() => addDecimals('-999999999999999999.9999', '-0.0001')).toThrow(RangeError);
  expect(() => addDecimals('one')).toThrow(/^Not a decimal/);
});

test('amounts compare by value, not by spelling', () => {
  expect(compareDecimals('1.0', '1')).toBe(0);
  expect(compareDecimals('10', '9')).toBe(1);
  expect(compareDecimals('-10', '-9')).toBe(-1);
});

test('addition follows the whole numbers of ten-thousandths', () => {
  const units = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const written = (value: bigint) => {
    const digits = String(value < 0n ? -value : value).padStart(5, '0');
    return normalizeDecimal(`${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`);
  };
  fc.assert(
    fc.property(units, units, (one, other) => {
      expect(addDecimals(written(one), written(other))).toBe(written(one + other));
      expect(compareDecimals(written(one), written(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
    }),
  );
});
