import type { Law } from '../../rulebook/law';
import { type TransitionDefinition, type WorkflowDefinition, workflowOf } from '../../rulebook/workflow';
import type { Versioned, Workflow } from './define-workflow';

/** The machine of a row's city, or undefined where its text knows none or leaves it open. */
export function machineOf(law: Law, { id }: Pick<Workflow<Versioned>, 'id'>): WorkflowDefinition | undefined {
  const found = workflowOf(law, id);
  return typeof found === 'string' ? undefined : found;
}

/** Where an event leads on from a state; null is before the beginning. */
export const leavesFrom = ({ from }: TransitionDefinition, state: string | null): boolean =>
  state === null ? from.length === 0 : from.includes(state);

/** A state as people call it. */
export function titleOf({ states }: WorkflowDefinition, state: string): { title: string; titleEn: string } {
  return states.find(({ name }) => name === state) ?? { title: state, titleEn: state };
}
