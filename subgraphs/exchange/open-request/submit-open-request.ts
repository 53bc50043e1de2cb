import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import { OpenRequestRow } from './entity';
import { type DraftChanges, handIn } from './hand-in';
import type { SubmitOpenRequestInput } from './inputs';
import { isSignedIn, maySeeOpenRequest } from './policy';
import { presentOpenRequest } from './present';
import { stated } from './stated';
import type { OpenRequest } from './types';

/** Hands in a draft, as it is or with what was still missing. */
export async function submitOpenRequest(
  context: ExchangeContext,
  input: SubmitOpenRequestInput,
): Promise<OpenRequest | Refused> {
  demand(isSignedIn(context.actor), context.actor);
  const row = await context.write('submitOpenRequest', input, async transaction => {
    const key = demandKey('open-request', input.id, 'id');
    const found = await transaction.manager.findOneBy(OpenRequestRow, { id: key });
    const draft = found && maySeeOpenRequest(context.actor, found) ? found : null;
    return handIn(transaction, context, draft, changesOf(input), input.expectedVersion);
  });
  return row instanceof Refused ? row : presentOpenRequest(row);
}

/** What the input names; null leaves it as it is. */
const changesOf = (input: SubmitOpenRequestInput): DraftChanges => ({
  ...(input.purpose != null && { purpose: stated(input.purpose) }),
  ...(input.scenario != null && { scenario: stated(input.scenario) }),
  ...(input.securityMeasures != null && { securityMeasures: stated(input.securityMeasures) }),
  ...(input.items != null && { items: input.items }),
  ...(input.means != null && { means: input.means }),
  ...(input.acceptedResponsibility != null && { acceptedResponsibility: input.acceptedResponsibility }),
});
