import { notResponsible } from '../../../kernel/responsible-department';
import type { LegalEntityContext } from '../context';
import { responsibleFor } from '../entity/standing-body';

/**
 * Whoever enters registrations with a body enters none of a category that a department of its city is responsible for, but that
 * department. A category that nobody is responsible for yet is entered with the body.
 * @throws GraphQLError FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT (赤峰 四(二)1)
 */
export async function demandResponsibleForAll(
  context: LegalEntityContext,
  jurisdiction: string | null | undefined,
  registrations: readonly { category: string }[],
): Promise<void> {
  if (!jurisdiction) return;
  for (const { category } of registrations) {
    const responsible = await responsibleFor(context, jurisdiction, category);
    if (responsible !== undefined && responsible !== context.actor.organization) throw notResponsible();
  }
}
