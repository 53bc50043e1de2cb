import type { Actor } from '../../../kernel/actor';
import { demandResponsible } from '../../../kernel/responsible-department';
import type { Transaction } from '../../../kernel/transaction';
import type { NaturalPersonRow } from '../person/entity';
import { categoryUnassigned } from './findings';
import { responsibleFor } from './responsible';

/**
 * Stops whoever is not the department responsible for a category where the person is registered.
 * @throws GraphQLError FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT; Refusal CATEGORY_UNASSIGNED where the city gave it to nobody
 */
export async function demandOwnCategory(
  transaction: Transaction,
  actor: Actor,
  { jurisdiction }: NaturalPersonRow,
  category: string,
): Promise<void> {
  const department = (await responsibleFor(transaction, jurisdiction, [category])).get(category);
  if (department === undefined) transaction.refuse(categoryUnassigned);
  else demandResponsible(actor, department);
}
