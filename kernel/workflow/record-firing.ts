import type { Article } from '../../rulebook/articles';
import type { Calendar } from '../../rulebook/calendar';
import type { Law } from '../../rulebook/law';
import type { LocalDate } from '../../rulebook/values/local-date';
import type { Actor } from '../actor';
import { globalId } from '../global-id';
import { Refusal } from '../refused';
import type { Transaction } from '../transaction';
import { type ClockRow, isRunning, keepClocks, runningClocks } from './clock-rows';
import type { Versioned, Workflow } from './define-workflow';
import { extensionTooLong, nothingToExtend } from './findings';
import { moveClocks } from './move-clocks';
import type { Permitted } from './permitted';
import { recordEvents } from './record';
import { taskChanged } from './tasks';

/** What a firing must know of the request: a slice's context is one. */
export interface FiringContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly today: LocalDate;
  law(jurisdiction: string): Law;
  /** Told whose matter it is, before anything is decided. */
  concerns(jurisdiction: string): void;
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

/** Firing, deadlines, audit and what others hear: with the row, all of it or nothing. */
export async function recordFiring<Row extends Versioned>(
  transaction: Transaction,
  context: FiringContext,
  workflow: Workflow<Row>,
  permitted: Permitted<Row>,
  from: string | null,
  options: FiringOptions,
): Promise<void> {
  const { definition, transition, law, jurisdiction, capacity, row } = permitted;
  const { actor, requestId, today } = context;
  const { manager, now } = transaction;
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
  transaction.audit({ aggregate, event: transition.event, jurisdictions: [jurisdiction] });
  transaction.emit(workflow.changed(row));
  const clocks = [...running.filter(({ id }) => !moved.some(clock => clock.id === id)), ...moved].filter(isRunning);
  transaction.emit(taskChanged(workflow, definition, row, clocks, { today, at: now }));
}

/** How much longer the deadline becomes, and who consented; undefined for events that lengthen none. */
function extensionOf<Row>(
  { transition, law, capacity }: Permitted<Row>,
  running: readonly ClockRow[],
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
