import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { demandResponsible } from '../../../kernel/responsible-department';
import { judge } from '../../../rulebook/rule';
import { recordingARegistration } from '../../../rulebook/rules/legal-entity-duty';
import type { LegalEntityContext } from '../context';
import { presentLegalEntity } from '../entity/present';
import { conflictOf, demandBody, isGone, recordBody, responsibleFor } from '../entity/standing-body';
import type { LegalEntity } from '../entity/types';
import { lawWithin } from '../law-within';
import { isKeeper, mayRecordRegistrations } from '../policy';
import { EntityRegistrationRow } from './entity';
import type { RecordEntityRegistrationInput } from './types';

/**
 * Records a registration of a body: the department that is responsible for the category in the body's city, and no other.
 * @throws GraphQLError FORBIDDEN, FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT
 */
export async function recordEntityRegistration(
  context: LegalEntityContext,
  input: RecordEntityRegistrationInput,
): Promise<LegalEntity | Refused> {
  const { actor } = context;
  const { creditCode, category, number, since, until } = input;
  demand(isKeeper(actor), actor);
  const row = await context.write('recordEntityRegistration', input, async transaction => {
    let responsible: string | undefined;
    const body = await demandBody(transaction, context, creditCode, async found => {
      demand(mayRecordRegistrations(actor, found), actor);
      responsible = found.jurisdiction ? await responsibleFor(context, found.jurisdiction, category) : undefined;
      if (responsible !== undefined) demandResponsible(actor, responsible);
    });
    const act = { gone: isGone(body), responsible: responsible ?? null, number, registrations: [{ category, since, until }] };
    const law = lawWithin(context, body.jurisdiction);
    const findings = [
      ...conflictOf(body, input.expectedVersion),
      ...findingsOf(law ? judge(recordingARegistration, act, law) : judge(recordingARegistration, act)),
    ];
    if (findings.length > 0) transaction.refuse(...findings);
    await transaction.createAll(EntityRegistrationRow, [
      { creditCode, category, department: responsible, number, since, until, recordedBy: responsible },
    ]);
    return recordBody(transaction, creditCode);
  });
  context.loaders.registrations.clear(creditCode);
  return row instanceof Refused ? row : presentLegalEntity(actor)(row);
}
