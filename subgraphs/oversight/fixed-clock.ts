import { articleOfId } from '../../kernel/workflow/present';
import type { StatutoryClock } from '../../kernel/workflow/types';
import type { Calendar } from '../../rulebook/calendar';
import { readClock } from '../../rulebook/clock';
import type { Law } from '../../rulebook/law';
import type { LocalDate } from '../../rulebook/values/local-date';

/** A deadline whose day is fixed: by a text for every year, or by an order. */
export interface FixedClock {
  parameter: string;
  startedOn: LocalDate;
  dueOn: LocalDate;
  binding: boolean;
  /** Id of the article, `jiyuan/第五十五条第2款`. */
  article: string | null;
  answeredOn: LocalDate | null;
}

/** Such a deadline as the graph shows it; the calendar counts the working days that are left. */
export function presentFixedClock(
  { parameter, startedOn, dueOn, binding, article, answeredOn }: FixedClock,
  calendar: Calendar,
  { law, today }: { law: Law; today: LocalDate },
): StatutoryClock {
  const terms = { startedOn, workingDays: null, dueOn, extensions: [], pauses: [], answeredOn };
  const { workingDaysLeft, pastDue, problem } = readClock(terms, calendar, today);
  return {
    parameter,
    article: articleOfId({ law: () => law }, article),
    binding,
    startedOn,
    dueOn,
    extensions: [],
    pauses: [],
    answeredOn,
    workingDaysLeft,
    overdue: binding && pastDue,
    days: [],
    problem,
  };
}
