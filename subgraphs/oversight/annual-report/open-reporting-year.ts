import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { reportDeadline } from '../../../rulebook/annual-report';
import { judge } from '../../../rulebook/rule';
import { openingAReportingYear } from '../../../rulebook/rules/annual-report';
import type { OversightContext } from '../context';
import { AnnualReportRow } from './entity';
import { ReportFilerKind } from './kinds';
import { reportingYearOf } from './look-up';
import { mayOpenYear } from './policy';
import { recordCommand, tellOfReport } from './tell';
import type { OpenReportingYearInput, ReportingYear } from './types';

/** Names who owes a report in a year, the authority itself included; whoever is named already stays as registered. */
export async function openReportingYear(
  context: OversightContext,
  input: OpenReportingYearInput,
): Promise<ReportingYear | Refused> {
  const { jurisdiction, year, units } = input;
  demand(mayOpenYear(context.actor, jurisdiction), context.actor);
  const authority = context.actor.organization as string;
  const law = context.law(jurisdiction);
  const findings = judge(openingAReportingYear, { units, authority, year }, law);
  if (findings.length > 0) return new Refused(findingsOf(findings));
  const row = await context.write('openReportingYear', input, async transaction => {
    const known = await transaction.manager.findBy(AnnualReportRow, { jurisdiction, year });
    const owed = [
      ...[...new Set(units)].map(filer => ({ filer, filerKind: ReportFilerKind.DEPARTMENT })),
      { filer: authority, filerKind: ReportFilerKind.AUTHORITY },
    ].filter(({ filer }) => !known.some(report => report.filer === filer));
    const made = await register(
      transaction.manager,
      owed.map(({ filer, filerKind }) => unfiled({ jurisdiction, year, filer, filerKind }, law)),
    );
    for (const report of made) tellOfReport(transaction, report);
    recordCommand(transaction, made);
    return { jurisdiction, year };
  });
  return row instanceof Refused ? row : ((await reportingYearOf(context, jurisdiction, year)) as ReportingYear);
}

/** Those that were not there: somebody else may name the same units, or one of them file, at this very moment. */
async function register(manager: EntityManager, reports: readonly AnnualReportRow[]): Promise<AnnualReportRow[]> {
  if (reports.length === 0) return [];
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(AnnualReportRow)
    .values([...reports])
    .orIgnore()
    .returning('id')
    .execute();
  const registered = new Set((raw as { id: string }[]).map(({ id }) => id));
  return reports.filter(({ id }) => registered.has(id));
}

type Owed = Pick<AnnualReportRow, 'jurisdiction' | 'year' | 'filer' | 'filerKind'>;

/** A report that is owed, with its deadline as the law of the day has it. */
export function unfiled(owed: Owed, law: Parameters<typeof reportDeadline>[0]): AnnualReportRow {
  const deadline = reportDeadline(law, owed.filerKind, owed.year);
  return {
    ...owed,
    id: randomUUID(),
    dueOn: deadline?.dueOn ?? null,
    binding: deadline?.binding ?? false,
    article: deadline?.article ?? null,
    overdueSince: null,
    submittedOn: null,
    summary: null,
    document: null,
    draft: null,
    draftDigest: null,
    version: 1,
  };
}
