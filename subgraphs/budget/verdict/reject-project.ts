import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { rejectingAProject } from '../../../rulebook/rules/project-decision';
import type { BudgetContext } from '../context';
import { presentProject } from '../project/present';
import type { Project } from '../project/types';
import type { RejectProjectInput } from './inputs';
import { passGate } from './pass-gate';
import { mayApprove } from './policy';

/** The authority rejects a project, and says why. */
export async function rejectProject(context: BudgetContext, input: RejectProjectInput): Promise<Project | Refused> {
  const { reason } = input;
  const row = await passGate(context, input, {
    event: 'rejectProject',
    gate: 'APPROVAL',
    as: Role.AUTHORITY,
    may: mayApprove,
    isAgainst: true,
    comment: reason,
    judged: () => [{ rules: rejectingAProject, act: { reason } }],
    facts: () => ({ reason }),
  });
  return row instanceof Refused ? row : presentProject(row);
}
