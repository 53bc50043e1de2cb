import { globalId } from '../../../kernel/global-id';
import { Refusal } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { AccessGrantRow } from '../access-grant/entity';
import { GrantStatus } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { UsageRecordRow } from './entity';
import { AccessMedium } from './kinds';

export interface MadeUse {
  /** Names of the items that the answer is about. */
  readonly content: readonly string[];
  readonly medium?: AccessMedium;
  /** What the audit trail says besides: counts and ids of ours, never a value. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Who approved a use: whoever decided on the request; of data shared unconditionally, the body that shares it so. */
export const approverOf = ({ approvedBy, approver, provider }: AccessGrantRow): string => approvedBy ?? approver ?? provider;

/**
 * Records a use by a call, in the transaction that must commit before the call is answered. The grant is locked until then: of a
 * suspension and a call that meet, one is first, and the other finds it so.
 * @throws Refusal ACCESS_SUSPENDED or ACCESS_ENDED where that came meanwhile
 */
export async function keepUsage(
  transaction: Transaction,
  { actor }: Pick<ExchangeContext, 'actor'>,
  grant: AccessGrantRow,
  { content, medium = AccessMedium.INTERFACE, detail }: MadeUse,
): Promise<UsageRecordRow> {
  const { manager, now: usedAt } = transaction;
  const { id, jurisdiction, holder, purpose, means: method } = grant;
  const standing = await manager.findOne(AccessGrantRow, { where: { id }, lock: { mode: 'pessimistic_read' } });
  if (standing?.grantStatus !== GrantStatus.ACTIVE) throw new Refusal([meanwhile(standing?.grantStatus)]);
  const used = { accessGrant: id, jurisdiction, holder, purpose, method, medium, usedAt };
  const row = await transaction.create(UsageRecordRow, {
    ...used,
    usedBy: actor.subject,
    approver: approverOf(grant),
    content: [...content],
    automatic: true,
  });
  transaction.audit({
    aggregate: globalId('access-grant', id),
    event: 'dataUsed',
    jurisdictions: [jurisdiction],
    purpose,
    detail: { usage: row.id, means: method, ...detail },
  });
  return row;
}

const meanwhile = (status: GrantStatus | undefined) =>
  status === GrantStatus.SUSPENDED
    ? {
        rule: 'ACCESS_SUSPENDED',
        message: '该授权已被暂停，暂不能使用。',
        messageEn: 'The grant is suspended.',
        path: ['input', 'grant'],
      }
    : {
        rule: 'ACCESS_ENDED',
        message: '该授权已终止、已到期或者尚未生效，不能使用。',
        messageEn: 'The grant has ended, or has not begun.',
        path: ['input', 'grant'],
      };
