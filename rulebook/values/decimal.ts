import { faulty, type Parsed, valid } from './parsed';

/**
 * An exact amount, in yuan unless its field says otherwise, as plain text without needless zeros: `-0.5`, `1200`, `3.1416`.
 * At most 18 digits before the point and 4 after it, `numeric(22,4)` in the database (金额).
 */
export type Decimal = string;

const places = 4;
const scale = 10n ** BigInt(places);
const limit = 10n ** 18n * scale;

const wrongFormat = faulty({
  rule: 'DECIMAL_FORMAT',
  kind: 'format',
  standard: 'ENGINE',
  message: '金额应为十进制数，如 1200.50',
  messageEn: 'An amount is a plain decimal number such as 1200.50.',
});
const wrongRange = faulty({
  rule: 'DECIMAL_RANGE',
  kind: 'format',
  standard: 'ENGINE',
  message: '金额整数部分不超过 18 位，小数部分不超过 4 位',
  messageEn: 'An amount has at most 18 digits before the point and 4 after it.',
});

const shape = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;

/** Reads a decimal; leading and trailing zeros go, and zero has no sign. Exponents, signs of plus and separators are refused. */
export function parseDecimal(text: string): Parsed<Decimal> {
  const parts = text.length <= 100 ? shape.exec(text) : null;
  if (parts === null) return wrongFormat;
  const whole = parts[2]!.replace(/^0+(?=.)/, '');
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  if (whole.length > 18 || fraction.length > places) return wrongRange;
  const size = fraction === '' ? whole : `${whole}.${fraction}`;
  return valid(size === '0' ? size : parts[1] + size);
}

/**
 * The canonical spelling of a decimal as the database writes it: `1200.5000` → `1200.5`.
 * @throws RangeError where the text is none
 */
export function normalizeDecimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new RangeError('Not a decimal of at most 18 and 4 digits');
  return parsed.value;
}

function scaled(decimal: Decimal): bigint {
  const text = normalizeDecimal(decimal);
  const [whole, fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole! + fraction.padEnd(places, '0'));
  return text.startsWith('-') ? -size : size;
}

/**
 * The exact sum; of nothing it is `0`.
 * @throws RangeError where a term is no decimal or the sum has more than 18 digits before the point
 */
export function addDecimals(...terms: readonly Decimal[]): Decimal {
  const sum = terms.reduce((total, term) => total + scaled(term), 0n);
  if (sum >= limit || sum <= -limit) throw new RangeError('More than 18 digits before the point');
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  return normalizeDecimal(`${sum < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

/**
 * Negative, 0 or positive, by value: `1.0` and `1` are equal.
 * @throws RangeError where one is no decimal
 */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const difference = scaled(one) - scaled(other);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
