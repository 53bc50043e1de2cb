import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { open } from '../../../kernel/workflow/fire';
import type { ExchangeContext } from '../context';
import { mayAskToOpen } from '../open-request/policy';
import { presentAccountRequest } from './present';
import type { AccountRequest, RequestAccountInput } from './types';
import { accountRequest } from './workflow';

/** Asks for an account of the open platform, or for a change or the end of one. */
export async function requestAccount(context: ExchangeContext, input: RequestAccountInput): Promise<AccountRequest | Refused> {
  const { actor, today } = context;
  demand(mayAskToOpen(actor, input.applicant), actor);
  const row = await context.write('requestAccount', input, async transaction => {
    const { jurisdiction, accountChange, content } = input;
    const applicant = input.applicant ?? actor.organization ?? null;
    const values = {
      jurisdiction,
      accountChange,
      applicant,
      applicantSubject: applicant === null ? actor.subject : null,
      content,
      submittedOn: today,
    };
    return open(transaction, context, accountRequest, 'requestAccount', values, { facts: { content } });
  });
  return row instanceof Refused ? row : presentAccountRequest(row);
}
