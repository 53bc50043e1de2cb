import { type BudgetGateName, judgeGate, type VerdictOutcomeName } from '../../../rulebook/rules/budget-conditions';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { digestOf } from './digest';
import { evidenceOf } from './evidence';
import { namesOf, type ProjectNames, seenOf } from './facts';
import type { KeptCondition } from './kept-condition';
import type { Seen } from './seen';
import { standingOf } from './standing';

export interface ComposedVerdict {
  readonly project: ProjectRow;
  readonly gate: BudgetGateName;
  readonly outcome: VerdictOutcomeName;
  readonly conditions: readonly KeptCondition[];
  /** The moment that it is about. */
  readonly asOf: Date;
  readonly digest: string;
}

/** The verdict on a project at a gate, from what the other registers say of it now, or said at the moment that is asked about. */
export async function composeVerdict(
  context: BudgetContext,
  project: ProjectRow,
  gate: BudgetGateName,
): Promise<ComposedVerdict> {
  const names = await namesOf(context, gate, project);
  return verdictFrom(context, gate, names, await seenOf(context, gate, [names]));
}

/** Verdicts on several projects at one gate: each register is asked once for all of them. */
export async function composeVerdicts(
  context: BudgetContext,
  projects: readonly ProjectRow[],
  gate: BudgetGateName,
): Promise<ComposedVerdict[]> {
  const names = await Promise.all(projects.map(project => namesOf(context, gate, project)));
  const seen = await seenOf(context, gate, names);
  return names.map(one => verdictFrom(context, gate, one, seen));
}

function verdictFrom(context: BudgetContext, gate: BudgetGateName, names: ProjectNames, seen: Seen): ComposedVerdict {
  const { moment, today } = context;
  const { project } = names;
  const judged = judgeGate(context.law(project.jurisdiction), gate, standingOf(names, seen, today));
  const conditions = judged.conditions.map(({ rule, strength, outcome, article, text, textEn, remedy, remedyEn }) => ({
    rule,
    strength,
    outcome,
    article: article?.id ?? null,
    text,
    textEn,
    remedy: outcome === 'MET' ? null : remedy,
    remedyEn: outcome === 'MET' ? null : remedyEn,
    evidence: evidenceOf(rule, names, seen, today),
  }));
  const { outcome } = judged;
  return { project, gate, outcome, conditions, asOf: moment, digest: digestOfVerdict(project.code, gate, outcome, conditions) };
}

/** What a digest is taken of: all that was seen and said, not when. */
export const digestOfVerdict = (
  projectCode: string,
  gate: BudgetGateName,
  outcome: VerdictOutcomeName,
  conditions: readonly KeptCondition[],
): string => digestOf({ projectCode, gate, outcome, conditions });
