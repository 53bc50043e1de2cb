import type { PlainRule, Rule } from '../rule';

/** A fact of the body that operates under a contract. */
export interface OperatorStands {
  /** Whether it has left the base registry, as far as that has told: by merger or deregistration. */
  operatorGone: boolean;
}

/** No text speaks of an operator that is no more: the rule is the register's own. */
export const operatorStands: PlainRule<OperatorStands> = {
  id: 'OPERATOR_GONE',
  path: ['id'],
  message: '运营方已合并或者注销，不再存续。',
  messageEn: 'The operator has left the base registry, by merger or deregistration.',
  holds: ({ operatorGone }) => !operatorGone,
};

export const losingTheOperator: readonly Rule<OperatorStands>[] = [
  {
    id: 'OPERATOR_STANDS',
    path: ['id'],
    message: '运营方存续，协议不因运营方变动暂停。',
    messageEn: 'The operator of the contract stands: it was not lost.',
    holds: ({ operatorGone }) => operatorGone,
  },
];
