import { type Decimal, normalizeDecimal } from './values/decimal';

const PLACES = 10_000n;

/** So many of so many, from 0 to 1 with four places, rounded half up; null of nothing. */
export function ratioOf(counted: number, outOf: number): Decimal | null {
  if (outOf === 0) return null;
  const scaled = (BigInt(counted) * PLACES * 2n + BigInt(outOf)) / (BigInt(outOf) * 2n);
  return normalizeDecimal(`${scaled / PLACES}.${String(scaled % PLACES).padStart(4, '0')}`);
}

/** The same out of a hundred. */
export function percentOf(counted: number, outOf: number): Decimal | null {
  return outOf === 0 ? null : hundredths([`${counted}`], outOf);
}

/** The mean of scores, rounded half up to four places; null of none. */
export const meanOf = (scores: readonly Decimal[]): Decimal | null =>
  scores.length === 0 ? null : hundredths(scores, scores.length, 1n);

function hundredths(scores: readonly Decimal[], outOf: number, times = 100n): Decimal {
  const total = scores.reduce((sum, score) => sum + scaledOf(score), 0n) * times;
  const rounded = (total * 2n + BigInt(outOf)) / (BigInt(outOf) * 2n);
  return normalizeDecimal(`${rounded / PLACES}.${String(rounded % PLACES).padStart(4, '0')}`);
}

const scaledOf = (score: Decimal): bigint => {
  const [whole, fraction = ''] = normalizeDecimal(score).split('.');
  return BigInt(`${whole}${fraction.padEnd(4, '0')}`);
};
