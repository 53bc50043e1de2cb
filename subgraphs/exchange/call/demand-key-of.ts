import { findingsOf, Refusal } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { askingByKey } from '../../../rulebook/rules/data-call';
import type { ExchangeContext } from '../context';
import type { DatasetRow } from '../dataset/entity';

/**
 * The key that a call names, of the dataset's registered key.
 * @throws Refusal FREE_QUERY_NOT_ALLOWED
 */
export function demandKeyOf(
  context: Pick<ExchangeContext, 'law'>,
  { jurisdiction, keyItem: registeredKey }: Pick<DatasetRow, 'jurisdiction' | 'keyItem'>,
  { key, keyItem = null }: { key?: string | null; keyItem?: string | null },
): string {
  const breaches = judge(askingByKey, { key, keyItem, registeredKey }, context.law(jurisdiction));
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
  return key as string;
}
