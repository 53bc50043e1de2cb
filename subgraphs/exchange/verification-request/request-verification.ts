import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { Refused } from '../../../kernel/refused';
import { open } from '../../../kernel/workflow/fire';
import type { ExchangeContext } from '../context';
import { demandPublished } from '../published-entry/demand-published';
import { presentVerification } from './present';
import type { RequestVerificationInput, VerificationRequest } from './types';
import { verification } from './workflow';

/** Asks to compare values with data that is not shared; where the text of the city knows it. */
export async function requestVerification(
  context: ExchangeContext,
  input: RequestVerificationInput,
): Promise<VerificationRequest | Refused> {
  const { consumer, purpose, items, scenario } = input;
  const row = await context.write('requestVerification', input, async transaction => {
    demandNoNumber(purpose, 'purpose');
    const { entry, provider, jurisdiction, shareType, terms } = await demandPublished(transaction.manager, input.entry);
    const values = {
      jurisdiction,
      entry,
      consumer,
      provider,
      purpose,
      scenario: scenario ?? null,
      items: [...new Set(items)],
      submittedOn: context.today,
      decidedOn: null,
      refusalBasis: null,
      outcomes: null,
    };
    const known = (terms.items ?? []).map(({ name }) => name);
    const facts = { shareType, consumer, provider, purpose, items, known };
    return open(transaction, context, verification, 'requestVerification', values, { facts });
  });
  return row instanceof Refused ? row : presentVerification(row);
}
