import { randomUUID } from 'node:crypto';
import { demand } from '../../kernel/actor';
import { Refused } from '../../kernel/refused';
import type { MaskedPersonRow, PersonContext } from './context';
import { NaturalPersonRow, PersonFacetRow } from './entity';
import { judgePerson } from './judge-person';
import { keep } from './keep-identity';
import { maskDocumentNumber, maskName } from './mask';
import { mayRegister } from './policy';
import { presentPerson } from './present';
import type { NaturalPerson, RegisterPersonInput } from './types';
import { vaultOf } from './vault';

/** Enters a person; number and name are encrypted before they reach the database, and only the masked record comes back. */
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
    };
    await transaction.createAll(NaturalPersonRow, [{ ...person }]);
    await keep(transaction, vaultOf(context).seal({ id: person.id, version: 1, documentType, documentNumber, name }));
    await transaction.createAll(
      PersonFacetRow,
      facets.map(facet => ({ ...facet, person: person.id })),
    );
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
