import type { Law } from '../../../rulebook/law';
import {
  type BudgetGateName,
  gateBefore,
  gatesAhead,
  judgeGate,
  type VerdictOutcomeName,
} from '../../../rulebook/rules/budget-conditions';
import { addDecimals, type Decimal } from '../../../rulebook/values/decimal';
import { type CountedProject, type OwnersKnown, standingOf } from './standings';

/** A gate that would be judged otherwise once registrations have lapsed. */
export interface Change {
  readonly gate: BudgetGateName;
  readonly outcome: VerdictOutcomeName;
  /** Once the registrations have lapsed. */
  readonly outcomeThen: VerdictOutcomeName;
}

/** The money of projects by what the gate that each stands before lets flow. CNY, exact. */
export interface Figures {
  projects: number;
  allowed: Decimal;
  advised: Decimal;
  blocked: Decimal;
  undetermined: Decimal;
  notRegulated: Decimal;
  /** Of all this, what would be judged worse. */
  atRisk: Decimal;
}

const nothing: Readonly<Figures> = {
  projects: 0,
  allowed: '0',
  advised: '0',
  blocked: '0',
  undetermined: '0',
  notRegulated: '0',
  atRisk: '0',
};

const pots = {
  ALLOW: 'allowed',
  ADVISE: 'advised',
  BLOCK: 'blocked',
  UNDETERMINED: 'undetermined',
  NOT_REGULATED: 'notRegulated',
} as const;

/** Until a project is accepted all its money hangs on it; from then on, that of running it. */
export const moneyAt = ({ money, operations }: CountedProject, gate: BudgetGateName): Decimal =>
  gate === 'OPERATIONS_FUNDING' ? operations : money;

/** The gates ahead of a project whose outcome the lapse changes. */
export function changesOf(law: Law, project: CountedProject, owners: OwnersKnown): Change[] {
  const [now, lapsed] = [standingOf(project, owners), standingOf(project, owners, true)];
  return gatesAhead(project.stage).flatMap(gate => {
    const change = { gate, outcome: judgeGate(law, gate, now).outcome, outcomeThen: judgeGate(law, gate, lapsed).outcome };
    return change.outcome === change.outcomeThen ? [] : [change];
  });
}

/** Sums up projects; those that were rejected ask for nothing. */
export function sumUp(law: Law, projects: readonly CountedProject[], owners: OwnersKnown): Figures {
  const figures = { ...nothing };
  for (const project of projects) {
    const gate = gateBefore(project.stage);
    if (gate === null) continue;
    const amount = moneyAt(project, gate);
    const pot = pots[judgeGate(law, gate, standingOf(project, owners)).outcome];
    figures.projects += 1;
    figures[pot] = addDecimals(figures[pot], amount);
    if (changesOf(law, project, owners).length > 0) figures.atRisk = addDecimals(figures.atRisk, amount);
  }
  return figures;
}
