import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { isBlank } from '../../../rulebook/values/blank';
import type { BudgetContext } from '../context';
import { presentProject } from '../project/present';
import type { Project } from '../project/types';
import { keptOf } from './closed-evidence';
import type { ComposedVerdict } from './compose-verdict';
import type { FailAcceptanceInput } from './inputs';
import { passGate } from './pass-gate';
import { mayApprove } from './policy';

/** The authority does not accept what was built, and lists what is missing: the conditions that are not met, and what it adds. */
export async function failAcceptance(context: BudgetContext, input: FailAcceptanceInput): Promise<Project | Refused> {
  const gaps = (verdict: ComposedVerdict): string[] => [
    ...verdict.conditions.filter(({ outcome }) => outcome === 'UNMET').flatMap(condition => gapsIn(verdict.project, condition)),
    ...input.gaps.filter(gap => !isBlank(gap)),
  ];
  const row = await passGate(context, input, {
    event: 'failAcceptance',
    gate: 'ACCEPTANCE',
    as: Role.AUTHORITY,
    may: mayApprove,
    isAgainst: true,
    gaps,
    facts: verdict => ({ gaps: gaps(verdict) }),
    changes: verdict => ({ acceptanceGaps: gaps(verdict) }),
  });
  return row instanceof Refused ? row : presentProject(row);
}

const gapsIn = (project: ComposedVerdict['project'], { text, evidence }: ComposedVerdict['conditions'][number]): string[] => {
  const open = evidence.filter(({ inOrder }) => inOrder === false).map(one => keptOf(project, one));
  return open.length > 0 ? open.map(({ label, seen }) => `${text}：“${label}”${seen}`) : [`${text}：没有任何一项`];
};
