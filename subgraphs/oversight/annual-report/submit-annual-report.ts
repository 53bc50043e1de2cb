import { demand, Role } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { raw, sql } from '../../../kernel/sql';
import { judge } from '../../../rulebook/rule';
import { filingAnAnnualReport } from '../../../rulebook/rules/annual-report';
import type { OversightContext } from '../context';
import { reportColumns } from './context';
import { composeDraft } from './draft/compose-draft';
import type { ComposedDraft } from './draft/composed';
import { AnnualReportRow } from './entity';
import { ReportFilerKind } from './kinds';
import { unfiled } from './open-reporting-year';
import { mayFile } from './policy';
import { presentReport } from './present';
import { recordCommand, tellOfReport } from './tell';
import type { AnnualReport, SubmitAnnualReportInput } from './types';

/** The draft of a report as the register composes it now, whether or not its filer was named as owing one. */
async function draftOf(context: OversightContext, owed: AnnualReportRow): Promise<ComposedDraft | null> {
  const { jurisdiction, year, filer } = owed;
  const [registered] = await context.reader.rows<AnnualReportRow>(
    sql`select ${raw(reportColumns)} from annual_report r where r.jurisdiction = ${jurisdiction} and r.year = ${year} and r.filer = ${filer}`,
  );
  return composeDraft(context, registered ?? owed);
}

/** Files the report of the body acted for, whether or not it was named as owing one. */
export async function submitAnnualReport(
  context: OversightContext,
  input: SubmitAnnualReportInput,
): Promise<AnnualReport | Refused> {
  const { actor, today } = context;
  const { jurisdiction, year, summary, document = null, draftDigest = null } = input;
  demand(mayFile(actor, jurisdiction), actor);
  const filer = actor.organization as string;
  const law = context.law(jurisdiction);
  const faults = judge(filingAnAnnualReport, { year, summary, alreadySubmitted: false, today, draftIsStale: false });
  // of such a year no report can be registered, nor its deadline be said
  if (faults.some(({ rule }) => rule === 'REPORTING_YEAR_OUT_OF_RANGE')) return new Refused(findingsOf(faults));
  const filerKind = actor.is(Role.AUTHORITY) ? ReportFilerKind.AUTHORITY : ReportFilerKind.DEPARTMENT;
  const owed = unfiled({ jurisdiction, year, filer, filerKind }, law);
  const draft = draftDigest === null ? null : await draftOf(context, owed);
  const draftIsStale = draftDigest !== null && draft?.digest !== draftDigest;
  const row = await context.write('submitAnnualReport', input, async transaction => {
    const { manager } = transaction;
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
    const alreadySubmitted = report.submittedOn !== null;
    const findings = judge(filingAnAnnualReport, { year, summary, alreadySubmitted, today, draftIsStale });
    if (findings.length > 0) return transaction.refuse(...findingsOf(findings));
    const attached = { draft: draft?.reading ?? null, draftDigest: draft?.digest ?? null };
    const filed = await manager.save(AnnualReportRow, { ...report, summary, document, ...attached, submittedOn: today });
    tellOfReport(transaction, filed);
    recordCommand(transaction, [filed]);
    return filed;
  });
  return row instanceof Refused ? row : presentReport(row, today);
}
