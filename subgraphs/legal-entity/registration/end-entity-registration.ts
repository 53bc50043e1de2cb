import { demand } from '../../../kernel/actor';
import { type Finding, findingsOf, Refused } from '../../../kernel/refused';
import { demandResponsible } from '../../../kernel/responsible-department';
import { judge } from '../../../rulebook/rule';
import { endingARegistration } from '../../../rulebook/rules/legal-entity-duty';
import type { LegalEntityContext } from '../context';
import { presentLegalEntity } from '../entity/present';
import { conflictOf, demandBody, recordBody, responsibleFor } from '../entity/standing-body';
import type { LegalEntity } from '../entity/types';
import { hangingRow } from '../hanging-row';
import { isKeeper, mayRecordRegistrations } from '../policy';
import type { EntityRegistrationRow } from './entity';
import type { EndEntityRegistrationInput } from './types';

/** There is none, or none of a body that the caller may know of. */
const registrationUnknown: Finding = {
  rule: 'ENTITY_REGISTRATION_UNKNOWN',
  message: '没有这一登记。',
  messageEn: 'There is no such registration.',
  article: null,
  path: ['input', 'id'],
};

type Registration = Pick<EntityRegistrationRow, 'creditCode' | 'category' | 'since' | 'until'>;
const columns = 'credit_code as "creditCode", category, since::text, until::text';

/**
 * Ends a registration: the department responsible for the category, and no other; it stays readable.
 * @throws GraphQLError FORBIDDEN, FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT
 */
export async function endEntityRegistration(
  context: LegalEntityContext,
  input: EndEntityRegistrationInput,
): Promise<LegalEntity | Refused> {
  const { actor } = context;
  const { id, until } = input;
  demand(isKeeper(actor), actor);
  const row = await context.write('endEntityRegistration', input, async transaction => {
    const named = await hangingRow<Registration>(transaction.manager, 'entity_registration', columns, id);
    if (!named) return transaction.refuse(registrationUnknown);
    const body = await demandBody(
      transaction,
      context,
      named.creditCode,
      async found => {
        demand(mayRecordRegistrations(actor, found), actor);
        const responsible = found.jurisdiction && (await responsibleFor(context, found.jurisdiction, named.category));
        if (responsible) demandResponsible(actor, responsible);
      },
      registrationUnknown,
    );
    // Read again behind the lock on the body: somebody else may have ended it meanwhile.
    const registration = (await hangingRow<Registration>(transaction.manager, 'entity_registration', columns, id)) ?? named;
    const { category, since } = registration;
    const act = { ended: registration.until !== null, registrations: [{ category, since, until }] };
    const findings = [...conflictOf(body, input.expectedVersion), ...findingsOf(judge(endingARegistration, act))];
    if (findings.length > 0) transaction.refuse(...findings);
    await transaction.manager.query('update entity_registration set until = $2 where id = $1', [id, until]);
    return recordBody(transaction, body.creditCode);
  });
  if (row instanceof Refused) return row;
  context.loaders.registrations.clear(row.creditCode);
  return presentLegalEntity(actor)(row);
}
