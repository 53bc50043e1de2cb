import { jurisdictions } from '../../rulebook/jurisdictions';
import { lawOf } from '../../rulebook/law';
import { today } from '../../rulebook/values/local-date';
import { type Feed, inTurn } from '../events/feed';
import type { Subscriptions } from '../events/inbox';
import type { Job } from '../jobs';
import type { Versioned, Workflow } from './define-workflow';
import { machineOf } from './machine';
import { markOverdue } from './mark-overdue';
import { rulesOf } from './permitted';
import { hearCalendar } from './recount-clocks';
import { taskFeed } from './task-feed';

/** As much of a slice as its workflows add to. */
export interface Equipped {
  readonly workflows?: readonly Workflow<never>[];
  readonly jobs?: readonly Job[];
  readonly feeds?: Readonly<Record<string, Feed>>;
  readonly subscriptions?: Subscriptions;
  readonly projections?: readonly string[];
  readonly tells?: readonly string[];
}

/** @throws Error naming a guard of some city's machine for which the slice brings no rules */
function demandGuards(workflow: Workflow<Versioned>): void {
  for (const { slug } of jurisdictions) {
    const definition = machineOf(lawOf(slug, today()), workflow);
    for (const transition of definition?.transitions ?? []) rulesOf(workflow, transition);
  }
}

/**
 * Gives a slice with workflows what they need beside its own: it marks what is overdue, hears of the calendar's years, tells what
 * waits for whom and can tell it anew.
 */
export function equipSlice<Slice extends Equipped>(slice: Slice): Slice {
  const workflows = (slice.workflows ?? []) as unknown as readonly Workflow<Versioned>[];
  if (workflows.length === 0) return slice;
  for (const workflow of workflows) demandGuards(workflow);
  const marking: Job = { name: 'mark-overdue', when: '* * * * *', run: context => markOverdue(context, workflows) };
  return {
    ...slice,
    jobs: [...(slice.jobs ?? []), marking],
    feeds: { ...slice.feeds, task: inTurn(...(slice.feeds?.task ? [slice.feeds.task] : []), taskFeed(workflows)) },
    subscriptions: { ...slice.subscriptions, 'calendar.changed': hearCalendar(workflows) },
    projections: [...(slice.projections ?? []), 'known_calendar_year'],
    ...(slice.tells && { tells: [...slice.tells, 'task.changed'] }),
  };
}
