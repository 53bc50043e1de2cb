import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import { fire } from '../../../kernel/workflow/fire';
import { issueGrant } from '../access-grant/issue-grant';
import { AccessMeans } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { VerificationRequestRow } from './entity';
import { VerificationDecision } from './kinds';
import { maySeeVerification } from './policy';
import { presentVerification } from './present';
import type { DecideVerificationRequestInput, VerificationRequest } from './types';
import { verification } from './workflow';

/** The department whose the data is agrees, and the comparison may be run once; or it refuses, and says on what basis. */
export async function decideVerificationRequest(
  context: ExchangeContext,
  input: DecideVerificationRequestInput,
): Promise<VerificationRequest | Refused> {
  const { actor, today } = context;
  const { decision, basis, comment, expectedVersion } = input;
  const isAgreed = decision === VerificationDecision.APPROVE;
  const row = await context.write('decideVerificationRequest', input, async transaction => {
    const key = demandKey('verification-request', input.id, 'id');
    demandNoNumber(comment, 'comment');
    const found = await transaction.manager.findOneBy(VerificationRequestRow, { id: key });
    const granted = [...new Set(input.items ?? found?.items ?? [])];
    const decided = await fire(transaction, context, verification, {
      key,
      event: isAgreed ? 'approveVerification' : 'rejectVerification',
      expectedVersion,
      comment,
      sees: seen => maySeeVerification(actor, seen),
      facts: isAgreed ? { granted } : { basis },
      changes: { decidedOn: today, refusalBasis: isAgreed ? null : basis },
    });
    if (isAgreed) {
      const { jurisdiction, entry, provider, consumer: holder, purpose, scenario } = decided;
      await issueGrant(transaction, {
        ...{ jurisdiction, entry, provider, holder, purpose, scenario },
        user: null,
        ground: { register: 'verification-request', key },
        means: AccessMeans.VERIFICATION,
        items: granted,
        system: null,
        since: today,
        until: null,
        approver: provider,
        approvedBy: actor.subject,
      });
    }
    return decided;
  });
  return row instanceof Refused ? row : presentVerification(row);
}
