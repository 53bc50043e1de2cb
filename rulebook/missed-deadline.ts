import type { Law } from './law';
import type { TransitionDefinition } from './workflow';
import { workflowOf } from './workflow';

/** Who is waited for, as the register that keeps a matter tells. */
export interface Waiting {
  readonly organization: string | null;
  readonly events: readonly string[];
}

const isDueBy =
  (state: string, parameter: string) =>
  ({ from, deadline, extends: lengthened, automatic }: TransitionDefinition): boolean =>
    from.includes(state) && deadline === parameter && lengthened === undefined && !automatic;

/**
 * The organization that lets a deadline pass: the one that may fire what the deadline is set for. Null where that is nobody in
 * particular or several: a missed deadline accuses no one by guess.
 */
export function whoIsLate(
  law: Law,
  {
    workflow,
    state,
    parameter,
    waitsFor,
  }: { workflow: string; state: string; parameter: string; waitsFor: readonly Waiting[] },
): string | null {
  const definition = isWorkflow(workflow) ? workflowOf(law, workflow) : undefined;
  const awaited =
    definition === undefined || typeof definition === 'string'
      ? []
      : definition.transitions.filter(isDueBy(state, parameter)).map(({ event }) => event);
  const awaitedOf = waitsFor.filter(({ events }) => events.some(event => awaited.includes(event)));
  const late = awaitedOf.length > 0 ? awaitedOf : waitsFor;
  const organizations = new Set(late.flatMap(({ organization }) => organization ?? []));
  const [only] = organizations;
  return organizations.size === 1 && only !== undefined ? only : null;
}

/** Tasks of the register's own, such as an annual report, have no machine. */
const isWorkflow = (id: string): boolean => /^SMX-\d\d(-[A-Z]+)?$/.test(id);
