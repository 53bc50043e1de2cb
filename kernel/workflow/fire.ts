import type { Article } from '../../rulebook/articles';
import type { Calendar } from '../../rulebook/calendar';
import type { Law } from '../../rulebook/law';
import { judge, knownToTheLaw, type Rule } from '../../rulebook/rule';
import type { LocalDate } from '../../rulebook/values/local-date';
import type { TransitionDefinition, WorkflowDefinition } from '../../rulebook/workflow';
import { type Actor, forbidden, type Role } from '../actor';
import { globalId } from '../global-id';
import { type Finding, findingsOf, Refusal } from '../refused';
import type { Transaction } from '../transaction';
import { isRunning, keepClocks, runningClocks } from './clock-rows';
import type { Versioned, Workflow } from './define-workflow';
import {
  eventNotRegulated,
  evidenceMissing,
  extensionTooLong,
  invalidTransition,
  matterUnknown,
  nothingToExtend,
  versionConflict,
} from './findings';
import { leavesFrom, machineOf } from './machine';
import { changeMatters, lockMatter } from './matter-rows';
import { moveClocks } from './move-clocks';
import { capacityFor } from './permit';
import { recordAudit, recordEvents } from './record';
import { taskChanged } from './tasks';

/** What a firing must know of the request: a slice's context is one. */
export interface FiringContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly today: LocalDate;
  law(jurisdiction: string): Law;
  calendar(): Promise<Calendar>;
}

export interface FiringOptions {
  /** What the guard judges, together with the workflow's own facts of the row. */
  readonly facts?: object;
  readonly comment?: string | null;
  /** Id of the article that the caller names; left out, the first one of the transition. */
  readonly article?: string | null;
  /** Due day of deadlines whose length the text leaves to the order. */
  readonly dueOn?: LocalDate | null;
  /** For events that lengthen a deadline: by how much, and who consented; left out, as much as may be, by whoever fires. */
  readonly extension?: { readonly workingDays?: number | null; readonly consentedBy?: string | null };
}

export interface Firing<Row> extends FiringOptions {
  readonly key: string;
  readonly event: string;
  /** The version that the caller saw. */
  readonly expectedVersion?: number | null;
  /** What else of the row changes. */
  readonly changes?: Partial<Row>;
  /** Whether the caller may know of the row: where not, there is none. */
  readonly sees?: (row: Row) => boolean;
}

/** A transition that may be fired, with everything known of it. */
interface Permitted<Row> {
  readonly definition: WorkflowDefinition;
  readonly transition: TransitionDefinition;
  readonly law: Law;
  readonly jurisdiction: string;
  readonly capacity: Role;
  readonly row: Row;
}

/**
 * Makes a matter by the event that begins it.
 * @param values columns of the new row but its state
 * @returns the row as stored
 * @throws GraphQLError FORBIDDEN for who may not; Refusal with NOT_REGULATED, PROFILE_INCOMPLETE or what the guard found
 */
export async function open<Row extends Versioned>(
  transaction: Transaction,
  context: FiringContext,
  workflow: Workflow<Row>,
  event: string,
  values: Partial<Row>,
  options: FiringOptions = {},
): Promise<Row> {
  const draft = transaction.manager.create(workflow.entity, values as never) as unknown as Row;
  const known = transitionOf(context, workflow, draft, event, null);
  const state = { [workflow.state]: known.transition.to } as unknown as Partial<Row>;
  judgeGuard(workflow, known, options);
  const row = (await transaction.create(workflow.entity as never, { ...values, ...state } as never)) as unknown as Row;
  await record(transaction, context, workflow, { ...known, row }, null, options);
  return row;
}

/**
 * Fires an event on a matter: everything of it in this transaction. Of two that conflict one wins; the other finds the matter as the
 * first has left it, and is refused.
 * @returns the row as stored
 * @throws GraphQLError FORBIDDEN for who may not; Refusal with MATTER_UNKNOWN, NOT_REGULATED, PROFILE_INCOMPLETE, VERSION_CONFLICT,
 * INVALID_TRANSITION or what the guard found
 */
export async function fire<Row extends Versioned>(
  transaction: Transaction,
  context: FiringContext,
  workflow: Workflow<Row>,
  firing: Firing<Row>,
): Promise<Row> {
  const { key, event, changes, expectedVersion } = firing;
  const before = await lockMatter(transaction.manager, workflow, key);
  if (before === null || firing.sees?.(before) === false) throw new Refusal([matterUnknown]);
  const state = String(before[workflow.state]);
  const known = transitionOf(context, workflow, before, event, state, expectedVersion);
  judgeGuard(workflow, known, firing);
  const to = { ...changes, [workflow.state]: known.transition.to } as Partial<Row>;
  const [row] = await changeMatters(transaction.manager, workflow, [key], to);
  await record(transaction, context, workflow, { ...known, row: row as Row }, state, firing);
  return row as Row;
}

/** Who may, what the caller saw, from where: in this order, so that nobody learns of a matter's state what is not theirs to know. */
function transitionOf<Row extends Versioned>(
  context: Pick<FiringContext, 'actor' | 'law'>,
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
  if (leading.length === 0) throw new Refusal([invalidTransition(definition, state ?? '', cited)]);
  for (const transition of leading) {
    const capacity = capacityIn(transition);
    if (capacity) return { definition, transition, law, jurisdiction, capacity: capacity as Role, row };
  }
  throw forbidden(actor);
}

const unknownTo = (law: Law, { id }: Pick<Workflow<Versioned>, 'id'>): Finding[] => {
  const breaches = knownToTheLaw(law, id, ['jurisdiction']);
  return breaches.length > 0 ? findingsOf(breaches) : [eventNotRegulated];
};

/** What a soft condition says never blocks; a decision without its evidence is refused. */
function judgeGuard<Row extends Versioned>(
  workflow: Workflow<Row>,
  { transition, law, row }: Permitted<Row>,
  { facts = {} }: FiringOptions,
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

/** Firing, deadlines, audit and what others hear: with the row, all of it or nothing. */
async function record<Row extends Versioned>(
  transaction: Transaction,
  context: FiringContext,
  workflow: Workflow<Row>,
  permitted: Permitted<Row>,
  from: string | null,
  options: FiringOptions,
): Promise<void> {
  const { definition, transition, law, jurisdiction, capacity, row } = permitted;
  const { actor, requestId, today } = context;
  const { manager, now, operation } = transaction;
  const aggregate = globalId(workflow.register, workflow.key(row));
  const running = from === null ? [] : await runningClocks(manager, [aggregate]);
  const extension = extensionOf(permitted, running, actor, options);
  const moved = moveClocks(running, {
    workflow: workflow.id,
    definition,
    transition,
    from,
    aggregate,
    jurisdiction,
    law,
    calendar: await context.calendar(),
    today,
    dueOn: options.dueOn,
    facts: { ...options.facts },
    extension,
  });
  await keepClocks(manager, moved);
  const who = { at: now, subject: actor.subject, requestId, aggregate, event: transition.event };
  await recordEvents(manager, [
    {
      ...who,
      version: row.version,
      workflow: workflow.id,
      from,
      to: transition.to,
      byRole: capacity,
      byOrganization: actor.organization ?? null,
      comment: options.comment ?? null,
      article: options.article ?? transition.articles[0]?.id ?? null,
    },
  ]);
  await recordAudit(manager, [{ ...who, roles: actor.roles, organization: actor.organization ?? null, operation }]);
  transaction.emit(workflow.changed(row));
  const clocks = [...running.filter(({ id }) => !moved.some(clock => clock.id === id)), ...moved].filter(isRunning);
  transaction.emit(taskChanged(workflow, definition, row, clocks, { today, at: now }));
}

/** How much longer the deadline becomes, and who consented; undefined for events that lengthen none. */
function extensionOf<Row>(
  { transition, law, capacity }: Permitted<Row>,
  running: Awaited<ReturnType<typeof runningClocks>>,
  actor: Actor,
  { extension = {} }: FiringOptions,
): { workingDays: number; consentedBy: string } | undefined {
  const { extends: lengthened, deadline } = transition;
  if (!lengthened || !deadline) return undefined;
  const { value, articles } = law.parameter(deadline);
  const clock = running.find(({ parameter }) => parameter === lengthened);
  if (!clock || typeof value !== 'number') throw new Refusal([nothingToExtend]);
  const earlier = clock.extensions
    .filter(({ parameter }) => parameter === deadline)
    .reduce((sum, { workingDays }) => sum + workingDays, 0);
  const workingDays = extension.workingDays ?? value - earlier;
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays + earlier > value) {
    throw new Refusal([extensionTooLong(value, articles[0] as Article | undefined)]);
  }
  return { workingDays, consentedBy: extension.consentedBy ?? actor.organization ?? capacity };
}
