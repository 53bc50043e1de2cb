import type { Law } from '../../../rulebook/law';
import {
  type BudgetGateName,
  gateBefore,
  gatesAhead,
  judgeGate,
  outcomeOf,
  type ProjectStanding,
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

/** The money of a project at the gate that it stands before. */
interface Judged {
  readonly gate: BudgetGateName;
  readonly pot: (typeof pots)[VerdictOutcomeName];
  readonly isAtRisk: boolean;
}

/** Null for a project that was rejected: it asks for nothing. */
export type Judge = (project: CountedProject) => Judged | null;

/** All of a standing that the conditions look at. */
const wayOf = (standing: ProjectStanding): string => Object.values(standing).map(outcomeOf).join();

/** Judges the projects of a city; those that stand alike once for all of them, for there are few ways to stand. */
export function judgeOf(law: Law, owners: OwnersKnown): Judge {
  const judged = new Map<string, Judged | null>();
  return project => {
    const way = [project.stage, wayOf(standingOf(project, owners)), wayOf(standingOf(project, owners, true))].join(' ');
    const known = judged.get(way);
    if (known !== undefined) return known;
    const judgement = judge(law, project, owners);
    judged.set(way, judgement);
    return judgement;
  };
}

function judge(law: Law, project: CountedProject, owners: OwnersKnown): Judged | null {
  const gate = gateBefore(project.stage);
  if (gate === null) return null;
  const { outcome } = judgeGate(law, gate, standingOf(project, owners));
  return { gate, pot: pots[outcome], isAtRisk: changesOf(law, project, owners).length > 0 };
}

/** Sums up projects. */
export function sumUp(projects: readonly CountedProject[], judgeOne: Judge): Figures {
  const judged = projects.flatMap(project => {
    const judgement = judgeOne(project);
    return judgement ? [{ ...judgement, amount: moneyAt(project, judgement.gate) }] : [];
  });
  const sumOf = (those: typeof judged): Decimal => addDecimals(...those.map(({ amount }) => amount));
  const figures: Figures = { ...nothing, projects: judged.length, atRisk: sumOf(judged.filter(({ isAtRisk }) => isAtRisk)) };
  for (const pot of Object.values(pots)) figures[pot] = sumOf(judged.filter(one => one.pot === pot));
  return figures;
}

/** The sum of sums. */
export function addFigures(all: readonly Figures[]): Figures {
  const sum = { ...nothing, projects: all.reduce((total, { projects }) => total + projects, 0) };
  for (const pot of [...Object.values(pots), 'atRisk'] as const) sum[pot] = addDecimals(...all.map(figures => figures[pot]));
  return sum;
}
