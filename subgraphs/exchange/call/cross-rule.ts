import { compareDecimals, parseDecimal } from '../../../rulebook/values/decimal';
import { isSameValue } from '../dataset/vault';
import { CrossComparison, CrossOutcome } from './kinds';

/** One result field of a rule: what is compared, in which source. */
export interface CrossResult {
  readonly name: string;
  /** Key of the catalog entry that is the source. */
  readonly entry: string;
  readonly item: string;
  readonly comparison: CrossComparison;
  /** None for EXISTS. */
  readonly operand: string | null;
}

/** A rule of cross-verification (交叉核验规则): several sources in, results only out. */
export interface CrossRule {
  readonly results: readonly CrossResult[];
}

const orders: Partial<Record<CrossComparison, (order: number) => boolean>> = {
  [CrossComparison.LESS_THAN]: order => order < 0,
  [CrossComparison.AT_MOST]: order => order <= 0,
  [CrossComparison.GREATER_THAN]: order => order > 0,
  [CrossComparison.AT_LEAST]: order => order >= 0,
};

/** By number where both are one; else by text, which orders days as well. */
function orderOf(value: string, operand: string): number {
  const [one, other] = [parseDecimal(value.trim()), parseDecimal(operand.trim())];
  if (one.ok && other.ok) return compareDecimals(one.value, other.value);
  return value.trim() < operand.trim() ? -1 : Number(value.trim() > operand.trim());
}

function fits(value: string, { comparison, operand }: CrossResult): boolean {
  if (comparison === CrossComparison.EXISTS) return value.trim() !== '';
  const against = operand ?? '';
  if (comparison === CrossComparison.EQUALS) return isSameValue(value, against);
  if (comparison === CrossComparison.DIFFERS) return !isSameValue(value, against);
  return orders[comparison]?.(orderOf(value, against)) ?? false;
}

/** What a result field says of the values that its source has for a key: it holds where it does of one of them. */
export function outcomeOf(result: CrossResult, values: readonly string[]): CrossOutcome {
  if (values.length === 0) return result.comparison === CrossComparison.EXISTS ? CrossOutcome.NO : CrossOutcome.NO_RECORD;
  return values.some(value => fits(value, result)) ? CrossOutcome.YES : CrossOutcome.NO;
}
