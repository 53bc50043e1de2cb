import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import { fire } from '../../../kernel/workflow/fire';
import type { ExchangeContext } from '../context';
import { stated } from '../open-request/stated';
import { AccountDecision } from './kinds';
import { maySeeAccountRequest } from './policy';
import { presentAccountRequest } from './present';
import type { AccountRequest, AnswerAccountRequestInput } from './types';
import { accountRequest } from './workflow';

/** Those who run the platform answer a request about an account. */
export async function answerAccountRequest(
  context: ExchangeContext,
  input: AnswerAccountRequestInput,
): Promise<AccountRequest | Refused> {
  const row = await context.write('answerAccountRequest', input, async transaction => {
    const reason = stated(input.reason);
    return fire(transaction, context, accountRequest, {
      key: demandKey('account-request', input.id, 'id'),
      event: input.decision === AccountDecision.GRANT ? 'grantAccount' : 'refuseAccount',
      expectedVersion: input.expectedVersion,
      sees: seen => maySeeAccountRequest(context.actor, seen),
      facts: { reason },
      changes: { reason, answeredOn: context.today },
      comment: reason,
    });
  });
  return row instanceof Refused ? row : presentAccountRequest(row);
}
