import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { ProblemReportRow } from './entity';
import { maySeeProblem } from './policy';
import { presentProblem } from './present';
import type { ProblemReport } from './types';
import { problemData } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<ProblemReportRow | null> {
  const key = keyOf('problem-report', id);
  const row = key === undefined ? null : await context.loaders.problem.load(key);
  return row && maySeeProblem(context.actor, row) ? row : null;
}

/** A report by its id; null where there is none, or none that the actor may see. */
export async function problemOf(context: ExchangeContext, id: string): Promise<ProblemReport | null> {
  const row = await rowOf(context, id);
  return row && presentProblem(row);
}

/** What the actor may do with a report now, and why not the rest. */
export async function availableOnProblem(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, problemData, row) : [];
}
