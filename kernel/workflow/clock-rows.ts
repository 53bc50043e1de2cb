import type { EntityManager } from 'typeorm';
import type { Calendar } from '../../rulebook/calendar';
import { type ClockReading, readClock } from '../../rulebook/clock';
import type { LocalDate } from '../../rulebook/values/local-date';

/** A consented lengthening, with the parameter that allows it. */
export interface KeptExtension {
  readonly workingDays: number;
  readonly consentedBy: string;
  readonly on: LocalDate;
  readonly article: string | null;
  readonly parameter: string;
}

export interface KeptPause {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly reason: string;
}

/** A deadline as it is kept in `statutory_clock`. */
export interface ClockRow {
  readonly id: string;
  readonly aggregate: string;
  readonly workflow: string;
  readonly parameter: string;
  readonly jurisdiction: string;
  /** Id of the article that states it. */
  readonly article: string | null;
  readonly binding: boolean;
  readonly startedOn: LocalDate;
  readonly workingDays: number | null;
  readonly fixedDueOn: LocalDate | null;
  readonly extensions: readonly KeptExtension[];
  readonly pauses: readonly KeptPause[];
  readonly dueOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  /** The matter went on without an answer to it. */
  readonly closedOn: LocalDate | null;
  readonly overdueSince: LocalDate | null;
  readonly missingYear: number | null;
}

export const clockColumns = `c.id, c.aggregate, c.workflow, c.parameter, c.jurisdiction, c.article, c.binding, c.started_on::text as "startedOn",
  c.working_days as "workingDays", c.fixed_due_on::text as "fixedDueOn", c.extensions, c.pauses, c.due_on::text as "dueOn",
  c.answered_on::text as "answeredOn", c.closed_on::text as "closedOn", c.overdue_since::text as "overdueSince", c.missing_year as "missingYear"`;

export const isRunning = ({ answeredOn, closedOn }: ClockRow): boolean => answeredOn === null && closedOn === null;

export const isPaused = ({ pauses }: ClockRow): boolean => pauses.some(({ to }) => to === null);

/** Reads a kept clock on a day; one that was closed stands as it stood then. */
export const readingOf = (clock: ClockRow, calendar: Calendar, today: LocalDate): ClockReading =>
  readClock({ ...clock, dueOn: clock.fixedDueOn, answeredOn: clock.answeredOn ?? clock.closedOn }, calendar, today);

/** The clock with its due day counted anew. What was noted as overdue and no longer is, by a lengthening, is so no more. */
export function recounted(clock: ClockRow, calendar: Calendar, today: LocalDate): ClockRow {
  const { dueOn, missingYear } = readingOf(clock, calendar, today);
  const isStillOverdue = dueOn !== null && dueOn < today;
  return { ...clock, dueOn, missingYear, overdueSince: isStillOverdue ? clock.overdueSince : null };
}

/** The clocks of these matters that run. Lock the matters first: whoever changes a clock does. */
export async function runningClocks(manager: EntityManager, aggregates: readonly string[]): Promise<ClockRow[]> {
  return manager.query(
    `select ${clockColumns} from statutory_clock c
     where c.aggregate = any ($1) and c.answered_on is null and c.closed_on is null order by c.started_on, c.parameter`,
    [aggregates],
  );
}

/** Writes these clocks in one statement, new ones and changed ones; the changed ones come first. */
export async function keepClocks(manager: EntityManager, clocks: readonly ClockRow[]): Promise<void> {
  if (clocks.length === 0) return;
  await manager.query(
    `insert into statutory_clock (id, aggregate, workflow, parameter, jurisdiction, article, binding, started_on, working_days, fixed_due_on,
       extensions, pauses, due_on, answered_on, closed_on, overdue_since, missing_year)
     select c.id, c.aggregate, c.workflow, c.parameter, c.jurisdiction, c.article, c.binding, c."startedOn", c."workingDays", c."fixedDueOn",
       c.extensions, c.pauses, c."dueOn", c."answeredOn", c."closedOn", c."overdueSince", c."missingYear"
     from jsonb_to_recordset($1::jsonb) as c(id uuid, aggregate text, workflow text, parameter text, jurisdiction text, article text, binding boolean,
       "startedOn" date, "workingDays" integer, "fixedDueOn" date, extensions jsonb, pauses jsonb, "dueOn" date, "answeredOn" date,
       "closedOn" date, "overdueSince" date, "missingYear" integer)
     on conflict (id) do update set binding = excluded.binding, extensions = excluded.extensions, pauses = excluded.pauses, due_on = excluded.due_on,
       answered_on = excluded.answered_on, closed_on = excluded.closed_on, overdue_since = excluded.overdue_since, missing_year = excluded.missing_year`,
    [JSON.stringify(clocks)],
  );
}
