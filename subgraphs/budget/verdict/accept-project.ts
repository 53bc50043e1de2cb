import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import type { BudgetContext } from '../context';
import { presentProject } from '../project/present';
import type { Project } from '../project/types';
import type { AcceptProjectInput } from './inputs';
import { passGate } from './pass-gate';
import { mayApprove } from './policy';

/** The authority accepts what was built: where conditions bind, only with all of them met. */
export async function acceptProject(context: BudgetContext, input: AcceptProjectInput): Promise<Project | Refused> {
  const row = await passGate(context, input, {
    event: 'acceptProject',
    gate: 'ACCEPTANCE',
    as: Role.AUTHORITY,
    may: mayApprove,
    changes: () => ({ acceptedOn: context.today, acceptanceGaps: [] }),
  });
  return row instanceof Refused ? row : presentProject(row);
}
