import type { Law } from './law';
import type { ParameterName } from './parameters';
import type { LocalDate } from './values/local-date';
import { dayInYear } from './yearly-day';

/** Who files: a unit on its own data, or the authority on the whole city. */
export type ReportFiler = 'DEPARTMENT' | 'AUTHORITY';

const parameters = {
  DEPARTMENT: 'annual_report_department_due',
  AUTHORITY: 'annual_report_authority_due',
} as const satisfies Record<ReportFiler, ParameterName>;

/** The parameter that states the day. */
export const reportParameter = (filer: ReportFiler): ParameterName => parameters[filer];

/** By when the report on the year before is due in a year: a fixed day, counted from the first of that year. */
export interface ReportDeadline {
  readonly parameter: ParameterName;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly binding: boolean;
  /** Id of the article that states it; null where the day is borrowed. */
  readonly article: string | null;
}

/** Null where no text states or lends a day. */
export function reportDeadline(law: Law, filer: ReportFiler, year: number): ReportDeadline | null {
  const parameter = parameters[filer];
  const { value, origin, articles } = law.parameter(parameter);
  if (value === null) return null;
  const startedOn = `${year}-01-01`;
  return {
    parameter,
    startedOn,
    dueOn: dayInYear(value, year),
    binding: law.binds(parameter, startedOn),
    article: origin === 'STATED' ? (articles[0]?.id ?? null) : null,
  };
}
