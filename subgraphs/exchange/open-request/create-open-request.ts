import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { open } from '../../../kernel/workflow/fire';
import { judge } from '../../../rulebook/rule';
import { askingAsOneOfTheKinds, askingForOpenData } from '../../../rulebook/rules/open-request';
import type { ExchangeContext } from '../context';
import { demandUnrestricted } from '../restricted-entity/demand-unrestricted';
import { askedEntry, demandAskedEntry } from './asked-entry';
import type { OpenRequestRow } from './entity';
import { handIn } from './hand-in';
import type { CreateOpenRequestInput } from './inputs';
import { ApplicantKind, OpenRequestKind } from './kinds';
import { mayAskToOpen } from './policy';
import { presentOpenRequest } from './present';
import { stated } from './stated';
import type { OpenRequest } from './types';
import { openRequest } from './workflow';

/** Asks for data that is opened on conditions: drafted and, unless it is to stay a draft, handed in at once. */
export async function createOpenRequest(
  context: ExchangeContext,
  input: CreateOpenRequestInput,
): Promise<OpenRequest | Refused> {
  const { actor } = context;
  demand(mayAskToOpen(actor, input.applicant), actor);
  const row = await context.write('createOpenRequest', input, async transaction => {
    const entry = await demandAskedEntry(transaction.manager, input.entry, input.kind);
    if (input.kind !== OpenRequestKind.DATA) {
      const about = { kind: input.kind, entry: askedEntry(entry) };
      return transaction.refuse(...findingsOf(judge(askingForOpenData, about, context.law(entry.jurisdiction))));
    }
    const by = applicantOf(context, input);
    // one that is no such applicant can not even be kept as a draft
    if ((by.applicant === null) !== (input.applicantKind === ApplicantKind.CITIZEN)) {
      const law = context.law(entry.jurisdiction);
      return transaction.refuse(...findingsOf(judge(askingAsOneOfTheKinds, { ...input, ...by }, law)));
    }
    await demandUnrestricted(transaction.manager, context, { ...by, jurisdiction: entry.jurisdiction });
    const draft = await open(transaction, context, openRequest, 'draftOpenRequest', {
      jurisdiction: entry.jurisdiction,
      entry: entry.entry,
      entryTitle: entry.terms.title,
      provider: entry.provider,
      applicantKind: input.applicantKind,
      ...by,
      ...contentOf(input),
      items: [...new Set(input.items)],
      means: input.means,
      acceptedResponsibility: input.acceptedResponsibility,
      permittedItems: [],
    });
    return input.asDraft ? draft : handIn(transaction, context, draft, {});
  });
  return row instanceof Refused ? row : presentOpenRequest(row);
}

/** A body by its code, a citizen by the name of their account: never by more. */
const applicantOf = (
  { actor }: ExchangeContext,
  { applicant }: CreateOpenRequestInput,
): Pick<OpenRequestRow, 'applicant' | 'applicantSubject'> => {
  const body = applicant ?? actor.organization ?? null;
  return { applicant: body, applicantSubject: body === null ? actor.subject : null };
};

const contentOf = ({ purpose, scenario, securityMeasures }: CreateOpenRequestInput) => ({
  purpose: stated(purpose),
  scenario: stated(scenario),
  securityMeasures: stated(securityMeasures),
});
