import type { Refused } from '../../../kernel/refused';
import { GrantStatus } from '../access-grant/kinds';
import { setGrantStatus } from '../access-grant/set-grant-status';
import type { ExchangeContext } from '../context';
import { moveRequest } from './move-request';
import { stated } from './stated-columns';
import type { SharedAccessInput } from './step-inputs';
import type { ShareRequest } from './types';

/** The grants of a request follow it in the same transaction: the next call finds them so. */
const movingAccess =
  (operation: string, event: string, status: GrantStatus) =>
  (context: ExchangeContext, input: SharedAccessInput): Promise<ShareRequest | Refused> =>
    moveRequest(context, operation, input, ({ transaction, row: { id } }) => ({
      event,
      comment: input.reason,
      facts: { reason: input.reason },
      changes: { accessReason: stated(input.reason) },
      after: () =>
        setGrantStatus(transaction, { groundRegister: 'share-request', groundKey: id }, status, stated(input.reason)),
    }));

/** Supply stands still: every later call is refused. */
export const suspendSharedAccess = movingAccess('suspendSharedAccess', 'suspendAccess', GrantStatus.SUSPENDED);

/** Supply goes on. */
export const restoreSharedAccess = movingAccess('restoreSharedAccess', 'restoreAccess', GrantStatus.ACTIVE);

/** Supply ends for good. */
export const terminateSharedAccess = movingAccess('terminateSharedAccess', 'terminateAccess', GrantStatus.TERMINATED);
