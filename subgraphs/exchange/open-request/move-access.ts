import type { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { GrantStatus } from '../access-grant/kinds';
import { setGrantStatus } from '../access-grant/set-grant-status';
import type { ExchangeContext } from '../context';
import { isOpeningHeld } from '../objection/opening-hold';
import { isCaseOfUse, isUseKeptClosed } from './cases-of-use';
import type { OpenRequestRow } from './entity';
import type { CloseOpenAccessInput, RestoreOpenAccessInput, SuspendOpenAccessInput } from './inputs';
import { moveOpenRequest } from './move-open-request';
import { stated } from './stated';
import type { OpenRequest } from './types';

/** The grants of a request follow it in the same transaction: the next call finds them so. */
const carryOver =
  (status: GrantStatus) =>
  async (transaction: Transaction, row: OpenRequestRow): Promise<OpenRequestRow> => {
    await setGrantStatus(transaction, { groundRegister: 'open-request', groundKey: row.id }, status, row.haltedBecause);
    return row;
  };

/** Use is suspended at once: for a case of violation, or because the opening of the data itself is. */
export const suspendOpenAccess = (context: ExchangeContext, input: SuspendOpenAccessInput): Promise<OpenRequest | Refused> =>
  moveOpenRequest(context, 'suspendOpenAccess', input, {
    otherwise: 'suspendAccess',
    move: async (row, _law, { manager }) => {
      const { because, violationCase } = input;
      const isForACase = violationCase != null && (await isCaseOfUse(manager, row.id, violationCase));
      return {
        event: 'suspendAccess',
        facts: { because, isForACase, openingHeld: await isOpeningHeld(manager, row.entry) },
        changes: { haltedBecause: stated(input.because) },
        comment: stated(input.because),
      };
    },
    after: carryOver(GrantStatus.SUSPENDED),
  });

/** Use goes on once the matter was corrected. */
export const restoreOpenAccess = (context: ExchangeContext, input: RestoreOpenAccessInput): Promise<OpenRequest | Refused> =>
  moveOpenRequest(context, 'restoreOpenAccess', input, {
    otherwise: 'restoreAccess',
    move: async (row, _law, { manager }) => {
      const corrected = input.corrected && !(await isUseKeptClosed(manager, row.id));
      return {
        event: 'restoreAccess',
        facts: { corrected, openingHeld: await isOpeningHeld(manager, row.entry) },
        changes: { haltedBecause: null },
        comment: stated(input.comment),
      };
    },
    after: carryOver(GrantStatus.ACTIVE),
  });

/** Use is over: the term has passed, or nothing was corrected. */
export const closeOpenAccess = (context: ExchangeContext, input: CloseOpenAccessInput): Promise<OpenRequest | Refused> =>
  moveOpenRequest(context, 'closeOpenAccess', input, {
    otherwise: 'closeGrant',
    move: row => ({
      event: 'closeGrant',
      facts: { today: context.today },
      changes: { haltedBecause: stated(input.comment) ?? row.haltedBecause },
      comment: stated(input.comment),
    }),
    after: carryOver(GrantStatus.TERMINATED),
  });
