import type { Language } from '../../../kernel/subgraph';
import type { StatutoryClock } from '../../../kernel/workflow/types';
import type { CalendarYear as Table } from '../../../rulebook/calendar-year';
import type { ClockReading } from '../../../rulebook/clock';
import type { CalendarYear } from './types';

/** A table as the graph shows it. */
export const presentYear = ({ year, notice, days }: Table, loaded: boolean): CalendarYear => ({
  year,
  notice,
  loaded,
  days: days.map(({ day, working, name }) => ({ day, working, name })),
});

/** A count that no text asks for: it binds nobody and is never overdue. */
export const presentCount = (startedOn: string, reading: ClockReading, language: Language): StatutoryClock => ({
  parameter: null,
  article: null,
  binding: false,
  startedOn,
  dueOn: reading.dueOn,
  extensions: [],
  pauses: [],
  answeredOn: null,
  workingDaysLeft: reading.workingDaysLeft,
  overdue: false,
  days: reading.days.map(({ day, counted, reason, reasonEn }) => ({
    day,
    counted,
    reason: language === 'en' ? reasonEn : reason,
  })),
  problem: language === 'en' ? reading.problemEn : reading.problem,
});
