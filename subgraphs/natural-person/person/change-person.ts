import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { judge } from '../../../rulebook/rule';
import { changingAPerson } from '../../../rulebook/rules/persons';
import type { PersonContext } from '../context';
import { BASE_REGISTRY, responsibleFor } from '../facet/responsible';
import { judgeFreeTexts } from '../free-text';
import { vaultOf } from '../vault';
import { type MaskedPersonRow, maskedColumns } from './context';
import { type NaturalPersonRow, PersonIdentityRow } from './entity';
import { judgeDocument, judgeName } from './judge-person';
import { keepChange } from './keep-identity';
import { lockedPerson } from './locked-person';
import { maskDocumentNumber, maskName } from './mask';
import { demandLead, isKeeper, mayRegister } from './policy';
import { presentPerson } from './present';
import type { ChangePersonInput, NaturalPerson } from './types';

/**
 * Enters a new name or document. What was known before stays, encrypted, with the versions of before, and the former document still
 * belongs to this person: nobody else is entered under it, and nobody is identified by it. `validateOnly` does not say whether somebody
 * else has the document.
 */
export async function changePerson(context: PersonContext, input: ChangePersonInput): Promise<NaturalPerson | Refused> {
  const { actor } = context;
  demand(isKeeper(actor), actor);
  const { documentType, basis } = input;
  const document = documentType && input.documentNumber ? judgeDocument(documentType, input.documentNumber) : undefined;
  const named = input.name ? judgeName(input.name) : undefined;
  const wrong = [...(document?.findings ?? []), ...(named?.findings ?? []), ...judgeFreeTexts({ basis }, { basis: 200 })];
  if (wrong.length > 0) return new Refused(wrong);
  const row = await context.write('changePerson', commandOf(context, input), async transaction => {
    const found = await lockedPerson(transaction, input.person);
    const person = found && mayRegister(actor, { jurisdiction: found.jurisdiction, departments: [] }) ? found : null;
    const findings = findingsOf(judge(changingAPerson, { ...input, person }));
    if (!person || findings.length > 0) return transaction.refuse(...findings);
    demandLead(actor, (await responsibleFor(transaction, person.jurisdiction, [BASE_REGISTRY])).get(BASE_REGISTRY));
    const before = vaultOf(context).open(await presentIdentity(transaction, person));
    const after = {
      id: person.id,
      version: person.version + 1,
      documentType: document && documentType ? documentType : person.documentType,
      documentNumber: document?.documentNumber ?? before.documentNumber,
      name: named?.name ?? before.name,
    };
    if (!input.validateOnly) await keepChange(transaction, vaultOf(context).seal(after));
    const [changed]: MaskedPersonRow[][] = await transaction.manager.query(
      `update natural_person p set document_type = $2, masked_document_number = $3, masked_name = $4, version = version + 1
       where id = $1 returning ${maskedColumns}`,
      [person.id, after.documentType, maskDocumentNumber(after.documentType, after.documentNumber), maskName(after.name)],
    );
    transaction.audit({
      aggregate: globalId('person', person.id),
      event: 'person.changed',
      jurisdictions: [person.jurisdiction],
      detail: { changed: [...(document ? ['document'] : []), ...(named ? ['name'] : [])], basis },
    });
    return changed?.[0] as MaskedPersonRow;
  });
  return row instanceof Refused ? row : presentPerson(row);
}

function presentIdentity({ manager }: Transaction, { id }: NaturalPersonRow): Promise<PersonIdentityRow> {
  return manager.findOneOrFail(PersonIdentityRow, { where: { person: id }, order: { sinceVersion: 'DESC' } });
}

/** What is remembered under an idempotency key: digests with the register's key, never what was entered. */
function commandOf(context: PersonContext, { idempotencyKey, validateOnly, ...body }: ChangePersonInput) {
  const vault = vaultOf(context);
  return {
    idempotencyKey: idempotencyKey && vault.fingerprint('key', idempotencyKey),
    validateOnly,
    body: vault.fingerprint('changePerson', JSON.stringify(body)),
  };
}
