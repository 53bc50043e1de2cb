import { demand, Role } from '../../../kernel/actor';
import { findingsOf, Refusal, type Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { havingCorrected } from '../../../rulebook/rules/violation';
import { GrantStatus } from '../access-grant/kinds';
import { setGrantStatus } from '../access-grant/set-grant-status';
import type { ExchangeContext } from '../context';
import { demandSomebody } from '../raised/policy';
import { asAnybody } from './as-anybody';
import type { ReopenAccessInput, SubmitViolationCorrectionInput } from './inputs';
import { moveCase } from './move-case';
import { isTheUser } from './policy';
import type { ViolationCase } from './types';

/** The user reports what was corrected: a body, or the account that holds the grant. */
export function submitViolationCorrection(
  context: ExchangeContext,
  input: SubmitViolationCorrectionInput,
): Promise<ViolationCase | Refused> {
  const { actor } = context;
  demandSomebody(actor);
  return moveCase(context, 'submitViolationCorrection', input, ({ row, fire }) => {
    demand(isTheUser(actor, row), actor);
    const { correction } = input;
    // a body of another city answers here for what it did with data of this one
    return fire({ event: 'submitCorrection', facts: { correction }, changes: { correction } }, asAnybody(actor));
  });
}

/** Whoever closed the access opens it again, once they accept the correction. */
export const reopenAccess = (context: ExchangeContext, input: ReopenAccessInput): Promise<ViolationCase | Refused> =>
  moveCase(context, 'reopenAccess', input, async ({ transaction, row, fire }) => {
    const { actor } = context;
    const isTheirs = actor.organization !== undefined && (row.suspender === null || actor.organization === row.suspender);
    demand(actor.is(Role.AUTHORITY, Role.PROVIDER) && actor.covers(row.jurisdiction) && isTheirs, actor);
    const breaches = judge(havingCorrected, row, context.law(row.jurisdiction));
    if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
    const { acceptance } = input;
    const restored = await fire({ event: 'restoreAccess', facts: { acceptance }, changes: { acceptance } });
    await setGrantStatus(transaction, { id: restored.accessGrant as string }, GrantStatus.ACTIVE, null);
    return restored;
  });
