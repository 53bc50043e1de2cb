import { createHash, randomBytes } from 'node:crypto';
import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { type Breach, judge } from '../../../rulebook/rule';
import { commissioningAUnit, issuingAToken } from '../../../rulebook/rules/commission';
import { isBlank } from '../../../rulebook/values/blank';
import type { OversightContext } from '../context';
import { demandRecordKey, noRecord } from '../security/record-id';
import { SecurityRegimeRow } from '../security-regime/entity';
import { commissionChanged } from './commission-changed';
import { CommissionRow } from './entity';
import { CommissionStatus } from './kinds';
import { mayCommission, maySeeCommission } from './policy';
import { presentCommission, statusOn } from './present';
import type { Commission, CommissionToken, CommissionUnitInput, EndCommissionInput, IssueCommissionTokenInput } from './types';

const refuseAny = (breaches: Breach[]): void => {
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
};

/** As the digest of a token is kept and looked up. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Commissions a unit, with scope and time. */
export async function commissionUnit(context: OversightContext, input: CommissionUnitInput): Promise<Commission | Refused> {
  const { jurisdiction, commissionKind, commissioner, unit, basis, since, until } = input;
  const law = context.law(jurisdiction);
  demand(mayCommission(context.actor, input), context.actor);
  demandNoNumber(basis, 'basis');
  demandNoNumber(input.confidentialityAgreement, 'confidentialityAgreement');
  const row = await context.write('commissionUnit', input, async transaction => {
    const declared = await transaction.manager.findOneBy(SecurityRegimeRow, { jurisdiction, body: unit });
    refuseAny(judge(commissioningAUnit, { ...input, declared }, law));
    const agreement = input.confidentialityAgreement;
    const made = await transaction.create(CommissionRow, {
      ...{ jurisdiction, commissionKind, commissioner, unit, basis, since, until },
      scope: [...new Set(input.scope)],
      confidentialityAgreement: agreement == null || isBlank(agreement) ? null : agreement,
      tokenDigest: null,
      tokenIssuedOn: null,
      endedOn: null,
      endReason: null,
    });
    transaction.emit(commissionChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentCommission(row, context.today);
}

/** Changes a commission that the actor may see and gave; others are told that there is none. */
const change = (
  context: OversightContext,
  command: string,
  input: CommandInput & { id: string },
  work: (transaction: Transaction, row: CommissionRow) => Partial<CommissionRow>,
): Promise<CommissionRow | Refused> =>
  context.write(command, input, async transaction => {
    const { manager } = transaction;
    const id = demandRecordKey('commission', input.id);
    const found = await manager.findOne(CommissionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found || !maySeeCommission(context.actor, found)) throw noRecord();
    demand(mayCommission(context.actor, found), context.actor);
    context.concerns(found.jurisdiction);
    const saved = await manager.save(CommissionRow, { ...found, ...work(transaction, found) });
    transaction.emit(commissionChanged(saved));
    return saved;
  });

const isOver = (row: CommissionRow, context: OversightContext): boolean =>
  [CommissionStatus.ENDED, CommissionStatus.EXPIRED].includes(statusOn(row, context.today));

/** Issues the token by which whoever lets units in knows a commission; one that was issued before is worth nothing from now on. */
export async function issueCommissionToken(
  context: OversightContext,
  input: IssueCommissionTokenInput,
): Promise<CommissionToken | Refused> {
  demandNoNumber(input.confidentialityAgreement, 'confidentialityAgreement');
  let token: string | null = null;
  const row = await change(context, 'issueCommissionToken', input, (_, found) => {
    const stated = input.confidentialityAgreement;
    const confidentialityAgreement = stated == null || isBlank(stated) ? found.confidentialityAgreement : stated;
    const act = { commissionKind: found.commissionKind, confidentialityAgreement, isOver: isOver(found, context) };
    refuseAny(judge(issuingAToken, act, context.law(found.jurisdiction)));
    token = randomBytes(32).toString('base64url');
    return { confidentialityAgreement, tokenDigest: digestOf(token), tokenIssuedOn: context.today };
  });
  return row instanceof Refused ? row : { commission: presentCommission(row, context.today), token };
}

/** Ends a commission: from today on it carries no more. */
export async function endCommission(context: OversightContext, input: EndCommissionInput): Promise<Commission | Refused> {
  demandNoNumber(input.reason, 'reason');
  const row = await change(context, 'endCommission', input, (transaction, found) => {
    if (isOver(found, context)) return transaction.refuse(over);
    if (isBlank(input.reason)) return transaction.refuse(reasonMissing);
    const hasBegun = found.since <= context.today;
    return { endedOn: hasBegun ? context.today : found.since, endReason: input.reason };
  });
  return row instanceof Refused ? row : presentCommission(row, context.today);
}

const over = {
  rule: 'COMMISSION_OVER',
  message: '该授权或者委托已终止或者已到期。',
  messageEn: 'The commission is over.',
  path: ['input', 'id'],
};
const reasonMissing = {
  rule: 'COMMISSION_END_REASON_MISSING',
  message: '应写明终止委托的原因。',
  messageEn: 'Whoever ends a commission says why.',
  path: ['input', 'reason'],
};
