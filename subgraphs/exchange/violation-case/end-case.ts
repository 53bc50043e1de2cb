import type { Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { GrantStatus } from '../access-grant/kinds';
import { setGrantStatus } from '../access-grant/set-grant-status';
import type { ExchangeContext } from '../context';
import type { CloseCaseInput, ReferCaseInput, TerminateAccessInput } from './inputs';
import { moveCase } from './move-case';
import { namedGrant, ofGrant } from './named-grant';
import type { ViolationCase } from './types';

/** There was nothing in it. */
export const closeCase = (context: ExchangeContext, input: CloseCaseInput): Promise<ViolationCase | Refused> =>
  moveCase(context, 'closeCase', input, ({ fire }) => {
    const { reason } = input;
    return fire({ event: 'closeCase', comment: reason, facts: { reason }, changes: { reason } });
  });

/** The authority ends the service: nothing restores it. */
export const terminateAccess = (context: ExchangeContext, input: TerminateAccessInput): Promise<ViolationCase | Refused> =>
  moveCase(context, 'terminateAccess', input, async ({ transaction, row, fire }) => {
    const { reason } = input;
    const grant = input.grant ? await namedGrant(transaction.manager, context.actor, input.grant, row) : null;
    // what a case has closed is what it ends: another would be ended unheard, and this one stay closed by nothing
    if (grant && row.suspendedOn !== null && grant.id !== row.accessGrant) {
      return transaction.refuse({ ...matterUnknown, path: ['input', 'grant'] });
    }
    const ended = await fire({
      event: 'terminateAccess',
      comment: reason,
      facts: { reason, grantIsKnown: grant !== null || row.accessGrant !== null },
      changes: { ...(grant && ofGrant(grant)), reason },
    });
    const { accessGrant, caseNumber } = ended;
    await setGrantStatus(transaction, { id: accessGrant as string }, GrantStatus.TERMINATED, `违规使用案件 ${caseNumber}`);
    return ended;
  });

/** Nothing was corrected, or the law requires it: another body deals with it, and access stays closed. */
export const referCase = (context: ExchangeContext, input: ReferCaseInput): Promise<ViolationCase | Refused> =>
  moveCase(context, 'referCase', input, ({ row, fire }) => {
    const { receivingBody, reason } = input;
    const citedLaw = input.citedLaw?.trim() || row.citedLaw;
    return fire({
      event: 'refer',
      comment: reason,
      facts: { receivingBody, reason, citedLaw },
      changes: { receivingBody, reason, citedLaw },
    });
  });
