import { keyOf } from '../../../kernel/global-id';
import type { OversightContext } from '../context';
import { maySeeEvaluation } from './policy';
import { presentComponent, presentEvaluation } from './present';
import type { Evaluation, EvaluationComponent } from './types';

/** An evaluation by its id; null where there is none, or none that the actor may see. */
export async function evaluationOf(context: OversightContext, id: string): Promise<Evaluation | null> {
  const key = keyOf('evaluation', id);
  const row = key === undefined ? null : await context.loaders.evaluation.load(key);
  return row && maySeeEvaluation(context.actor, row) ? presentEvaluation(row) : null;
}

/** The last one of a unit that is concluded; null where there is none, or none that the actor may see. */
export async function latestOf(context: OversightContext, unit: string): Promise<Evaluation | null> {
  const row = await context.loaders.latestEvaluation.load(unit);
  return row && maySeeEvaluation(context.actor, row) ? presentEvaluation(row) : null;
}

/** Its parts. */
export async function componentsOf(context: OversightContext, id: string): Promise<EvaluationComponent[]> {
  const rows = await context.loaders.evaluationComponents.load(keyOf('evaluation', id) as string);
  return rows.map(presentComponent);
}
