import type { Calendar } from '../../rulebook/calendar';
import type { Law } from '../../rulebook/law';
import type { LocalDate } from '../../rulebook/values/local-date';
import type { Role } from '../actor';
import type { Reader } from '../database';
import { manyByKey } from '../loaders';
import { type Article, presentArticle } from '../refused';
import { raw, sql } from '../sql';
import { type ClockRow, clockColumns, readingOf } from './clock-rows';
import { machineOf } from './machine';
import type { StatutoryClock, WorkflowEvent } from './types';

/** A firing as it is read. */
export interface EventRow {
  readonly aggregate: string;
  readonly workflow: string;
  readonly event: string;
  readonly from: string | null;
  readonly to: string;
  readonly at: Date;
  readonly byRole: Role;
  readonly byOrganization: string | null;
  readonly comment: string | null;
  readonly article: string | null;
}

/** Loaders of every slice with workflows, by the global ids of its matters: one statement for all that a level asks for. */
export const workflowLoaders = ({ reader }: { reader: Reader }) => ({
  clocksOf: manyByKey<ClockRow>(
    aggregates =>
      reader.rows(
        sql`select ${raw(clockColumns)} from statutory_clock c where c.aggregate = any(${aggregates}) order by c.started_on, c.parameter, c.id`,
      ),
    row => row.aggregate,
  ),
  eventsOf: manyByKey<EventRow>(
    aggregates =>
      reader.rows(sql`select e.aggregate, e.workflow, e.event, e.from_state as "from", e.to_state as "to", e.at, e.by_role as "byRole",
          e.by_organization as "byOrganization", e.comment, e.article
        from workflow_event e where e.aggregate = any(${aggregates}) order by e.aggregate, e.version`),
    row => row.aggregate,
  ),
});

export type WorkflowLoaders = ReturnType<typeof workflowLoaders>;

/** What showing a deadline or a firing needs of the request: a slice's context has it. */
export interface ShowingContext {
  readonly today: LocalDate;
  readonly language: 'zh' | 'en';
  readonly loaders: WorkflowLoaders;
  law(jurisdiction: string): Law;
  calendar(): Promise<Calendar>;
}

/** The article of an id such as `jiyuan/第五十五条第2款`; null for one that no text has. */
export function articleOfId(context: Pick<ShowingContext, 'law'>, id: string | null): Article | null {
  const at = id?.indexOf('/') ?? -1;
  if (id === null || at < 1) return null;
  try {
    return presentArticle(context.law(id.slice(0, at)).article(id.slice(at + 1)));
  } catch {
    return null; // an article that a caller cited, or one of a text that has since been replaced
  }
}

/** The deadlines of a matter, each with its arithmetic. */
export async function clocksOf(context: ShowingContext, id: string): Promise<StatutoryClock[]> {
  const rows = await context.loaders.clocksOf.load(id);
  if (rows.length === 0) return [];
  const calendar = await context.calendar();
  return rows.map(row => presentClock(context, row, calendar));
}

/**
 * What was done to a matter, in order.
 * @param jurisdiction slug or code of its city, by whose machine the events are called
 */
export async function eventsOf(context: ShowingContext, id: string, jurisdiction: string): Promise<WorkflowEvent[]> {
  const rows = await context.loaders.eventsOf.load(id);
  const law = context.law(jurisdiction);
  return rows.map(({ aggregate, workflow, article, ...row }) => {
    const transition = machineOf(law, { id: workflow })?.transitions.find(({ event }) => event === row.event);
    const { title = null, titleEn = null } = transition ?? {};
    return { ...row, title, titleEn, article: articleOfId(context, article) };
  });
}

function presentClock(context: ShowingContext, row: ClockRow, calendar: Calendar): StatutoryClock {
  const { today, language } = context;
  const reading = readingOf(row, calendar, today);
  // what has ended stands as it ended: a year that is corrected later makes nobody late
  const endedOn = row.answeredOn ?? row.closedOn;
  const dueOn = endedOn === null ? reading.dueOn : row.dueOn;
  const pastDue = endedOn === null ? reading.pastDue : dueOn !== null && endedOn > dueOn;
  const inLanguage = (zh: string, en: string): string => (language === 'en' ? en : zh);
  return {
    parameter: row.parameter,
    article: articleOfId(context, row.article),
    binding: row.binding,
    startedOn: row.startedOn,
    dueOn,
    extensions: reading.extensions.map(({ workingDays, consentedBy, on, to, article }) => ({
      workingDays,
      consentedBy,
      on,
      to,
      article: articleOfId(context, article),
    })),
    pauses: row.pauses.map(pause => ({ ...pause })),
    answeredOn: row.answeredOn,
    workingDaysLeft: reading.workingDaysLeft,
    overdue: row.binding && pastDue,
    days: reading.days.map(({ day, counted, reason, reasonEn }) => ({ day, counted, reason: inLanguage(reason, reasonEn) })),
    problem: reading.problem === null ? null : inLanguage(reading.problem, reading.problemEn ?? reading.problem),
  };
}
