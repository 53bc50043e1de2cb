import type { Law } from '../../rulebook/law';
import { judge, knownToTheLaw, type Rule } from '../../rulebook/rule';
import type { TransitionDefinition, WorkflowDefinition } from '../../rulebook/workflow';
import { type Actor, forbidden, type Role } from '../actor';
import { type Finding, findingsOf, Refusal } from '../refused';
import type { Versioned, Workflow } from './define-workflow';
import { eventNotRegulated, evidenceMissing, invalidTransition, versionConflict } from './findings';
import { leavesFrom, machineOf } from './machine';
import { capacityFor } from './permit';

/** A transition that may be fired, with everything known of it. */
export interface Permitted<Row> {
  readonly definition: WorkflowDefinition;
  readonly transition: TransitionDefinition;
  readonly law: Law;
  readonly jurisdiction: string;
  readonly capacity: Role;
  readonly row: Row;
}

/** Who may, what the caller saw, from where: in this order, so that nobody learns of a matter's state what is not theirs to know. */
export function transitionOf<Row extends Versioned>(
  context: { readonly actor: Actor; law(jurisdiction: string): Law },
  workflow: Workflow<Row>,
  row: Row,
  event: string,
  state: string | null,
  expectedVersion?: number | null,
): Permitted<Row> {
  const jurisdiction = workflow.jurisdiction(row);
  const { actor } = context;
  const law = context.law(jurisdiction);
  const definition = machineOf(law, workflow);
  if (!definition) throw new Refusal(unknownTo(law, workflow));
  const named = definition.transitions.filter(transition => transition.event === event);
  const [anyhow] = named;
  if (!anyhow) throw new Refusal([eventNotRegulated]);
  const parties = workflow.parties(row);
  const capacityIn = (transition: TransitionDefinition) => capacityFor(transition, actor, { jurisdiction, parties });
  if (named.every(transition => capacityIn(transition) === undefined)) throw forbidden(actor);
  const cited = anyhow.articles[0];
  if (expectedVersion != null && expectedVersion !== row.version)
    throw new Refusal([versionConflict(definition, state ?? '', row.version, cited)]);
  const leading = named.filter(transition => leavesFrom(transition, state));
  if (leading.length === 0)
    throw new Refusal([invalidTransition(definition, state ?? '', cited, ['input', workflow.namedBy ?? 'id'])]);
  for (const transition of leading) {
    const capacity = capacityIn(transition);
    if (capacity) return { definition, transition, law, jurisdiction, capacity: capacity as Role, row };
  }
  throw forbidden(actor);
}

/**
 * What a step asks that changes a matter without an event of its machine.
 * @throws Refusal VERSION_CONFLICT where somebody else has changed it since the caller read it
 */
export function demandVersionRead<Row extends Versioned>(
  context: { law(jurisdiction: string): Law },
  workflow: Workflow<Row>,
  row: Row,
  expectedVersion: number | null | undefined,
): void {
  if (expectedVersion == null || expectedVersion === row.version) return;
  const definition = machineOf(context.law(workflow.jurisdiction(row)), workflow);
  throw new Refusal([definition ? versionConflict(definition, String(row[workflow.state]), row.version) : eventNotRegulated]);
}

const unknownTo = (law: Law, { id }: Pick<Workflow<Versioned>, 'id'>): Finding[] => {
  const breaches = knownToTheLaw(law, id, ['jurisdiction']);
  return breaches.length > 0 ? findingsOf(breaches) : [eventNotRegulated];
};

/** What a soft condition says never blocks; a decision without its evidence is refused. */
export function judgeGuard<Row extends Versioned>(
  workflow: Workflow<Row>,
  { transition, law, row }: Permitted<Row>,
  { facts = {} }: { readonly facts?: object },
): void {
  const act = { ...workflow.facts?.(row), ...facts };
  const findings = findingsOf(judge(rulesOf(workflow, transition), act as never, law));
  if (!transition.soft) {
    if (findings.length > 0) throw new Refusal(findings);
    return;
  }
  const { evidence } = act as { evidence?: unknown };
  if (!Array.isArray(evidence) || evidence.length === 0) throw new Refusal([evidenceMissing]);
}

/** The rules of a transition's guard. */
export function rulesOf<Row extends Versioned>(
  { id, guards }: Workflow<Row>,
  { guard }: TransitionDefinition,
): readonly Rule<never>[] {
  if (guard === null) return [];
  const rules = guards[guard];
  if (!rules) throw new Error(`${id}: nobody has given the rules of the guard ${guard}`);
  return rules;
}
