import { demand, Role } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { filingAnAnnualReport } from '../../../rulebook/rules/annual-report';
import type { OversightContext } from '../context';
import { AnnualReportRow } from './entity';
import { ReportFilerKind } from './kinds';
import { unfiled } from './open-reporting-year';
import { mayFile } from './policy';
import { presentReport } from './present';
import { recordCommand, tellOfReport } from './tell';
import type { AnnualReport, SubmitAnnualReportInput } from './types';

/** Files the report of the body acted for, whether or not it was named as owing one. */
export async function submitAnnualReport(
  context: OversightContext,
  input: SubmitAnnualReportInput,
): Promise<AnnualReport | Refused> {
  const { actor, today } = context;
  const { jurisdiction, year, summary, document = null } = input;
  demand(mayFile(actor, jurisdiction), actor);
  const filer = actor.organization as string;
  const law = context.law(jurisdiction);
  const faults = judge(filingAnAnnualReport, { year, summary, alreadySubmitted: false, today });
  // of such a year no report can be registered, nor its deadline be said
  if (faults.some(({ rule }) => rule === 'REPORTING_YEAR_OUT_OF_RANGE')) return new Refused(findingsOf(faults));
  const row = await context.write('submitAnnualReport', input, async transaction => {
    const { manager } = transaction;
    const filerKind = actor.is(Role.AUTHORITY) ? ReportFilerKind.AUTHORITY : ReportFilerKind.DEPARTMENT;
    const owed = unfiled({ jurisdiction, year, filer, filerKind }, law);
    const { raw: registered } = await manager
      .createQueryBuilder()
      .insert()
      .into(AnnualReportRow)
      .values(owed)
      .orIgnore()
      .execute();
    if (registered.length > 0) tellOfReport(transaction, owed);
    const report = await manager.findOneOrFail(AnnualReportRow, {
      where: { jurisdiction, year, filer },
      lock: { mode: 'pessimistic_write' },
    });
    const findings = judge(filingAnAnnualReport, { year, summary, alreadySubmitted: report.submittedOn !== null, today });
    if (findings.length > 0) return transaction.refuse(...findingsOf(findings));
    const filed = await manager.save(AnnualReportRow, { ...report, summary, document, submittedOn: today });
    tellOfReport(transaction, filed);
    recordCommand(transaction, [filed]);
    return filed;
  });
  return row instanceof Refused ? row : presentReport(row, today);
}
