import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import { AccessContent, AccessMedium, AccessMethod } from '../access-log/kinds';
import { recordAccess } from '../access-log/record-access';
import type { PersonContext } from '../context';
import { caseNumberOf } from '../free-text';
import type { MaskedPersonRow } from '../person/context';
import { presentPerson } from '../person/present';
import { countLooks } from '../quota/count-looks';
import { vaultOf } from '../vault';
import { findDocument } from './find-document';
import { judgeIdentification } from './judge-identification';
import { IdentificationOutcome } from './kinds';
import { mayIdentify } from './policy';
import type { IdentifyPersonInput, PersonIdentification } from './types';

interface Identified {
  outcome: IdentificationOutcome;
  person: MaskedPersonRow | null;
}

const { MATCH, NO_MATCH, UNCHECKED } = IdentificationOutcome;

/**
 * Whether a document and a name are those of one person of the city. Counted, looked up, recorded and committed; only then is there an
 * answer. Absent, wrong name, a former document and a person of another city are one answer, made by the same statements.
 *
 * `validateOnly` looks nobody up: it would be a question without a record. A repeated idempotency key gets the answer that was given
 * (and recorded) then, to the same user of the same body with the same roles; nothing is looked up or opened for it.
 */
export async function identifyPerson(
  context: PersonContext,
  input: IdentifyPersonInput,
): Promise<PersonIdentification | Refused> {
  const { jurisdiction, documentType, purpose, legalBasis } = input;
  demand(mayIdentify(context.actor, jurisdiction), context.actor);
  const { documentNumber, name, findings } = judgeIdentification(input);
  if (findings.length > 0) return new Refused(findings);
  const vault = vaultOf(context);
  const found = await context.write<Identified>('identifyPerson', commandOf(context, input), async transaction => {
    if (input.validateOnly) return { outcome: UNCHECKED, person: null };
    const document = vault.fingerprint('quota', JSON.stringify([documentType, documentNumber]));
    await countLooks(transaction, context, [document]);
    const { owner, isTheirs } = await findDocument(transaction, vault, { documentType, documentNumber, name });
    const isMatch = isTheirs && owner?.jurisdiction === jurisdiction;
    const outcome = isMatch ? MATCH : NO_MATCH;
    recordAccess(transaction, {
      // also where the name was wrong or the city another: the person sees who tried
      person: owner && globalId('person', owner.id),
      jurisdictions: [...new Set([jurisdiction, ...(owner ? [owner.jurisdiction] : [])])],
      purpose,
      legalBasis,
      caseNumber: caseNumberOf(input.caseNumber),
      content: [AccessContent.DOCUMENT_NUMBER, AccessContent.NAME],
      method: AccessMethod.IDENTIFY,
      medium: AccessMedium.SCREEN,
      outcome,
    });
    return { outcome, person: isMatch ? owner : null };
  });
  if (found instanceof Refused) return found;
  return { outcome: found.outcome, person: found.person && presentPerson(found.person) };
}

/** What is remembered under an idempotency key: digests with the register's key, never what was asked. */
function commandOf(context: PersonContext, { idempotencyKey, validateOnly, ...body }: IdentifyPersonInput) {
  const vault = vaultOf(context);
  const { organization, roles, jurisdiction } = context.actor;
  return {
    idempotencyKey: idempotencyKey && vault.fingerprint('key', idempotencyKey),
    validateOnly,
    jurisdiction: body.jurisdiction,
    body: vault.fingerprint('identifyPerson', JSON.stringify([body, organization, [...roles].sort(), jurisdiction])),
  };
}
