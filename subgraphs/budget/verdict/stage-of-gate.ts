import { leavesFrom, machineOf, titleOf } from '../../../kernel/workflow/machine';
import { judge } from '../../../rulebook/rule';
import type { BudgetGateName } from '../../../rulebook/rules/budget-conditions';
import { decidingOnInvestment } from '../../../rulebook/rules/project-decision';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { project as machine } from '../project/workflow';

/** The event that passes a gate; money to build moves a project nowhere. */
const passing: Readonly<Record<Exclude<BudgetGateName, 'INVESTMENT'>, string>> = {
  APPROVAL: 'approveProject',
  ACCEPTANCE: 'acceptProject',
  OPERATIONS_FUNDING: 'allocateOperationsFunding',
};

/** The stage of a project from which a gate cannot be passed, whatever its conditions say; null where it can. */
export function stageBefore(
  context: Pick<BudgetContext, 'law'>,
  { jurisdiction, stage }: ProjectRow,
  gate: BudgetGateName,
): { title: string; titleEn: string } | null {
  const law = context.law(jurisdiction);
  const definition = machineOf(law, machine);
  if (!definition) return null;
  const isOpen =
    gate === 'INVESTMENT'
      ? judge(decidingOnInvestment, { stage }, law).length === 0
      : definition.transitions.some(transition => transition.event === passing[gate] && leavesFrom(transition, stage));
  return isOpen ? null : titleOf(definition, stage);
}
