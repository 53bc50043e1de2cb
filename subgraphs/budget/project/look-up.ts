import type { BudgetContext } from '../context';
import { maySee, maySeeMoney } from './policy';
import { presentBudgetLine, presentProject } from './present';
import type { BudgetLine, Project } from './types';

/** A project by its code; null where there is none, or none that the actor may see. */
export async function projectOf(context: BudgetContext, code: string): Promise<Project | null> {
  const row = await context.loaders.project.load(code);
  return row && maySee(context.actor, row) ? presentProject(row) : null;
}

/** A project's money by year; none for those who may not see it. */
export async function budgetLinesOf(context: BudgetContext, code: string): Promise<BudgetLine[]> {
  const row = await context.loaders.project.load(code);
  if (!row || !maySeeMoney(context.actor, row)) return [];
  return (await context.loaders.budgetLines.load(code)).map(presentBudgetLine);
}
