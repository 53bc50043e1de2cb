import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { grantingMoney } from '../../../rulebook/rules/project-decision';
import { isBlank } from '../../../rulebook/values/blank';
import type { BudgetContext } from '../context';
import { presentProject } from '../project/present';
import type { Project } from '../project/types';
import { FundingDecisionRow } from './entity';
import type { AllocateOperationsFundingInput, MoneyFields } from './inputs';
import type { BudgetGate } from './kinds';
import { passGate } from './pass-gate';
import { mayGiveMoney } from './policy';

/** Finance gives an accepted project the money to run it. */
export async function allocateOperationsFunding(
  context: BudgetContext,
  input: AllocateOperationsFundingInput,
): Promise<Project | Refused> {
  const row = await passGate(context, input, {
    event: 'allocateOperationsFunding',
    gate: 'OPERATIONS_FUNDING',
    as: Role.FINANCE,
    may: mayGiveMoney,
    judged: () => [{ rules: grantingMoney, act: input }],
    also: giving(context, 'OPERATIONS_FUNDING', input),
  });
  return row instanceof Refused ? row : presentProject(row);
}

/** Writes the money that a decision gives. */
export const giving =
  (context: BudgetContext, gate: `${BudgetGate}`, { code, year, amount, reference }: MoneyFields) =>
  async (transaction: Transaction, verdict: string): Promise<void> => {
    await transaction.create(FundingDecisionRow, {
      project: code,
      gate,
      year,
      amount,
      reference: isBlank(reference) ? null : reference,
      decidedOn: context.today,
      verdict,
    });
  };
