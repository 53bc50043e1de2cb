import { demand, forbidden } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { isBlank } from '../../../rulebook/values/blank';
import type { OversightContext } from '../context';
import { SuspensionRow } from './entity';
import { suspensionChanged } from './feed';
import type { LiftSuspensionInput } from './inputs';
import { SuspensionStatus } from './kinds';
import { mayLift } from './policy';
import { presentWritten } from './present';
import { statusOf } from './status';
import type { Suspension } from './types';

/** Lets in again whom a suspension keeps out; the suspension itself stays on record. */
export async function liftSuspension(context: OversightContext, input: LiftSuspensionInput): Promise<Suspension | Refused> {
  demandNoNumber(input.reason, 'reason');
  const row = await context.write('liftSuspension', input, transaction => lift(context, transaction, input));
  return row instanceof Refused ? row : presentWritten(row, context.moment);
}

async function lift(
  { actor, moment }: OversightContext,
  transaction: Transaction,
  { id, reason, expectedVersion }: LiftSuspensionInput,
): Promise<SuspensionRow> {
  const { manager } = transaction;
  const key = demandKey('suspension', id, 'id');
  const row = await manager.findOne(SuspensionRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw forbidden(actor); // as one that is not theirs to lift
  demand(mayLift(actor, row), actor);
  const refuse = (rule: string, message: string, messageEn: string, path: string): never =>
    transaction.refuse({ rule, message, messageEn, path: ['input', path] });
  if (isBlank(reason)) refuse('SUSPENSION_UNFOUNDED', '解除暂停应写明事由。', 'Lifting states its reason.', 'reason');
  if (expectedVersion != null && expectedVersion !== row.version)
    refuse(
      'VERSION_CONFLICT',
      '该记录已被他人修改，请重新读取。',
      'It has changed since it was read; read it again.',
      'expectedVersion',
    );
  if (statusOf(row, moment) !== SuspensionStatus.IN_EFFECT)
    refuse('SUSPENSION_OVER', '该暂停已解除或已到期。', 'This suspension is over already.', 'id');
  const lifted = await manager.save(SuspensionRow, { ...row, liftedAt: moment, liftedBy: actor.subject, liftReason: reason });
  transaction.emit(suspensionChanged(lifted));
  return lifted;
}
