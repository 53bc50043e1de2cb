import type { StatutoryClock } from '../../../kernel/workflow/types';
import type { ReportFiler } from '../../../rulebook/annual-report';
import { reportDeadline, reportParameter } from '../../../rulebook/annual-report';
import type { OversightContext } from '../context';
import { presentFixedClock } from '../fixed-clock';
import type { AnnualReportRow } from './entity';

/** The deadline of a report that is there, as the law had it when it was registered. */
export async function deadlineOf(context: OversightContext, row: AnnualReportRow): Promise<StatutoryClock | null> {
  if (row.dueOn === null) return null;
  const { dueOn, binding, article, submittedOn } = row;
  const law = context.law(row.jurisdiction);
  const parameter = reportParameter(row.filerKind);
  const startedOn = `${row.year}-01-01`;
  return presentFixedClock(
    { parameter, startedOn, dueOn, binding, article, answeredOn: submittedOn },
    await context.calendar(),
    {
      law,
      today: context.today,
    },
  );
}

/** The deadline of such reports as today's law has it, whoever owes one. */
export async function deadlineFor(
  context: OversightContext,
  jurisdiction: string,
  filer: ReportFiler,
  year: number,
): Promise<StatutoryClock | null> {
  const law = context.law(jurisdiction);
  const deadline = reportDeadline(law, filer, year);
  return (
    deadline && presentFixedClock({ ...deadline, answeredOn: null }, await context.calendar(), { law, today: context.today })
  );
}
