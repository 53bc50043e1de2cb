import { available } from '../../../kernel/workflow/available';
import { eventsOf } from '../../../kernel/workflow/present';
import type { AvailableEvent, WorkflowEvent } from '../../../kernel/workflow/types';
import type { BudgetContext } from '../context';
import { maySee, maySeeMoney } from './policy';
import { presentBudgetLine, presentProject } from './present';
import type { BudgetLine, Project } from './types';
import { project } from './workflow';

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

/** What was done with a project, by the names that its city has for it. */
export const historyOf = (context: BudgetContext, { id, jurisdiction }: Project): Promise<WorkflowEvent[]> =>
  eventsOf(context, id, jurisdiction?.code ?? '');

/** What the actor may do with a project now, and why not the rest. */
export async function availableOn(context: BudgetContext, code: string): Promise<AvailableEvent[]> {
  const row = await context.loaders.project.load(code);
  return row && maySee(context.actor, row) ? available(context, project, row) : [];
}
