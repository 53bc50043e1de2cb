import { In } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { havingATemplate } from '../../../rulebook/rules/open-agreement';
import type { ExchangeContext } from '../context';
import { activateWhenReady } from '../open-request/activate';
import { OpenRequestRow } from '../open-request/entity';
import { OpenRequestStatus } from '../open-request/kinds';
import { platformTemplate } from './current-template';
import { type AgreementTemplateRow, PlatformAcceptanceRow } from './entity';
import { mayAcceptAgreement } from './policy';
import { presentTemplate } from './present';
import type { AcceptPlatformAgreementInput, PlatformAcceptance } from './types';

interface Accepted extends PlatformAcceptanceRow {
  agreement: AgreementTemplateRow;
}

/** Accepts the agreement of the platform, for the caller or their body; what waited for nothing else is opened to them. */
export async function acceptPlatformAgreement(
  context: ExchangeContext,
  input: AcceptPlatformAgreementInput,
): Promise<PlatformAcceptance | Refused> {
  const { actor, today } = context;
  const { jurisdiction } = input;
  demand(mayAcceptAgreement(actor), actor);
  const law = context.law(jurisdiction);
  const row = await context.write<Accepted>('acceptPlatformAgreement', input, async transaction => {
    const { manager } = transaction;
    const agreement = await platformTemplate(manager, jurisdiction);
    if (!agreement) return transaction.refuse(...findingsOf(judge(havingATemplate, { templateExists: false }, law)));
    const organization = actor.organization ?? null;
    const subject = organization === null ? actor.subject : null;
    const values = { jurisdiction, template: agreement.id, organization, subject, acceptedOn: today };
    const made = await transaction.create(PlatformAcceptanceRow, values);
    transaction.audit({
      aggregate: globalId('agreement-template', agreement.id),
      event: 'acceptPlatformAgreement',
      jurisdictions: [jurisdiction],
    });
    const waiting = await manager.findBy(OpenRequestRow, {
      jurisdiction,
      ...(organization === null ? { applicantSubject: actor.subject } : { applicant: organization }),
      openRequestStatus: In([OpenRequestStatus.APPROVED, OpenRequestStatus.AGREEMENT_SIGNED]),
    });
    for (const request of waiting) await activateWhenReady(transaction, context, request);
    return { ...made, agreement };
  });
  if (row instanceof Refused) return row;
  return { jurisdiction: { code: row.jurisdiction }, acceptedOn: row.acceptedOn, agreement: presentTemplate(row.agreement) };
}
