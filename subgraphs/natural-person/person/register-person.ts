import { randomUUID } from 'node:crypto';
import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import { demandResponsible } from '../../../kernel/responsible-department';
import type { PersonContext } from '../context';
import { PersonFacetRow } from '../facet/entity';
import { BASE_REGISTRY, responsibleFor } from '../facet/responsible';
import { vaultOf } from '../vault';
import type { MaskedPersonRow } from './context';
import { NaturalPersonRow } from './entity';
import { judgePerson } from './judge-person';
import { keep } from './keep-identity';
import { maskDocumentNumber, maskName } from './mask';
import { demandLead, mayRegister } from './policy';
import { presentPerson } from './present';
import type { NaturalPerson, RegisterPersonInput } from './types';

/**
 * Enters a person; number and name are encrypted before they reach the database, and only the masked record comes back. `validateOnly`
 * judges the input alone: whether the document is entered already would be a question about a person without a record of it.
 */
export async function registerPerson(context: PersonContext, input: RegisterPersonInput): Promise<NaturalPerson | Refused> {
  const { documentType, jurisdiction, facets } = input;
  const departments = facets.map(facet => facet.department);
  demand(mayRegister(context.actor, { jurisdiction, departments }), context.actor);
  const { documentNumber, name, findings } = judgePerson(input);
  if (findings.length > 0) return new Refused(findings);
  const row = await context.write('registerPerson', commandOf(context, input), async transaction => {
    const person: MaskedPersonRow = {
      id: randomUUID(),
      documentType,
      maskedDocumentNumber: maskDocumentNumber(documentType, documentNumber),
      maskedName: maskName(name),
      jurisdiction,
      closedOn: null,
      closedBecause: null,
    };
    const categories = facets.map(({ category }) => category);
    const responsible = await responsibleFor(transaction, jurisdiction, [BASE_REGISTRY, ...categories]);
    demandLead(context.actor, responsible.get(BASE_REGISTRY));
    // a category that the city has given to a department is entered by that department alone
    for (const category of categories) {
      const department = responsible.get(category);
      if (department !== undefined) demandResponsible(context.actor, department);
    }
    await transaction.createAll(NaturalPersonRow, [{ ...person }]);
    const sealed = vaultOf(context).seal({ id: person.id, version: 1, documentType, documentNumber, name });
    if (!input.validateOnly) await keep(transaction, sealed);
    await transaction.createAll(
      PersonFacetRow,
      facets.map(facet => ({ ...facet, person: person.id })),
    );
    transaction.audit({ aggregate: globalId('person', person.id), jurisdictions: [jurisdiction] });
    return person;
  });
  return row instanceof Refused ? row : presentPerson(row);
}

/**
 * What is remembered of the command under its idempotency key: keyed digests in place of the input and of the key that the caller
 * chose, since the plain digest of an identity number is guessed in minutes.
 */
function commandOf(context: PersonContext, { idempotencyKey, validateOnly, ...body }: RegisterPersonInput) {
  const vault = vaultOf(context);
  return {
    idempotencyKey: idempotencyKey && vault.fingerprint('key', idempotencyKey),
    validateOnly,
    body: vault.fingerprint('registerPerson', JSON.stringify(body)),
  };
}
