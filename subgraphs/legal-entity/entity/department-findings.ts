import { type Finding, findingsOf } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { type TakingPartAsADepartment, takingPartAsADepartment } from '../../../rulebook/rules/legal-entity-department';
import type { LegalEntityContext } from '../context';
import { departmentOfNoCity } from './findings';

/**
 * What the text of its city says against a body as a department of this type; nothing where it takes part as none.
 * @throws GraphQLError BAD_USER_INPUT for a department of a city of which the rulebook holds no text
 */
export function departmentFindings(
  context: LegalEntityContext,
  body: TakingPartAsADepartment & { jurisdiction?: string | null },
): Finding[] {
  const { departmentType, referenceClass, authorizedBy, jurisdiction } = body;
  if (departmentType == null && referenceClass == null && authorizedBy == null) return [];
  if (jurisdiction == null) return [departmentOfNoCity];
  return findingsOf(judge(takingPartAsADepartment, body, context.law(jurisdiction)));
}
