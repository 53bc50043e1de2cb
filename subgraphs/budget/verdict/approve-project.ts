import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import type { BudgetContext } from '../context';
import { presentProject } from '../project/present';
import type { Project } from '../project/types';
import type { ApproveProjectInput } from './inputs';
import { passGate } from './pass-gate';
import { mayApprove } from './policy';

/** The authority approves a project, on what the text of the city asks to lie on the table. */
export async function approveProject(context: BudgetContext, input: ApproveProjectInput): Promise<Project | Refused> {
  const row = await passGate(context, input, {
    event: 'approveProject',
    gate: 'APPROVAL',
    as: Role.AUTHORITY,
    may: mayApprove,
  });
  return row instanceof Refused ? row : presentProject(row);
}
