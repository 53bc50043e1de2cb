import { workflowsOf } from '../../../rulebook/workflow';
import type { OversightContext } from '../context';
import { maySeeTheLaw } from '../policy';
import { presentWorkflow } from './workflow-present';
import type { Workflow } from './workflow-types';

/** What a city has for every matter, on the day asked about. */
export function workflowsIn(context: OversightContext, jurisdiction: string): Workflow[] {
  if (!maySeeTheLaw(context.actor)) return [];
  const law = context.law(jurisdiction);
  return workflowsOf(law).map(matter => presentWorkflow(law.profile.slug, matter));
}

/** One of them, by code or name; null for a matter that is none. */
export const workflowIn = (context: OversightContext, jurisdiction: string, codeOrName: string): Workflow | null =>
  workflowsIn(context, jurisdiction).find(({ code, name }) => code === codeOrName || name === codeOrName) ?? null;
