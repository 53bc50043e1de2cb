import { keyOf } from '../../../kernel/global-id';
import type { StatutoryClock } from '../../../kernel/workflow/types';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import type { OversightContext } from '../context';
import { presentJurisdiction } from '../law/present';
import { maySeeTheLaw } from '../policy';
import { deadlineFor, deadlineOf } from './deadline';
import { composeDraft } from './draft/compose-draft';
import { presentDraft } from './draft/present';
import type { ReportDraft } from './draft/types';
import type { AnnualReportRow } from './entity';
import { maySeeReport } from './policy';
import { presentReport } from './present';
import type { AnnualReport, ReportingYear } from './types';

async function rowOf(context: OversightContext, id: string): Promise<AnnualReportRow | null> {
  const key = keyOf('annual-report', id);
  const row = key === undefined ? null : await context.loaders.report.load(key);
  return row && maySeeReport(context.actor, row) ? row : null;
}

/** A report by its id; null where there is none, or none that the actor may see. */
export async function reportOf(context: OversightContext, id: string): Promise<AnnualReport | null> {
  const row = await rowOf(context, id);
  return row && presentReport(row, context.today);
}

/** Its deadline with the days left. */
export async function deadlineOfReport(context: OversightContext, id: string): Promise<StatutoryClock | null> {
  const row = await rowOf(context, id);
  return row && deadlineOf(context, row);
}

/** What the register knows for it, for whoever may see the report itself. */
export async function draftOfReport(context: OversightContext, id: string): Promise<ReportDraft | null> {
  const row = await rowOf(context, id);
  const draft = row && (await composeDraft(context, row));
  return draft && presentDraft(draft, context.language);
}

/** By when reports are due in a city in a year; null for a city that the register does not keep. */
export async function reportingYearOf(
  context: OversightContext,
  slugOrCode: string,
  year: number,
): Promise<ReportingYear | null> {
  const profile = jurisdictionOf(slugOrCode);
  if (!profile || !maySeeTheLaw(context.actor) || year < 2000 || year > 9998) return null;
  const { code } = profile;
  return {
    jurisdiction: presentJurisdiction(profile),
    year,
    coveredYear: year - 1,
    departmentDeadline: await deadlineFor(context, code, 'DEPARTMENT', year),
    authorityDeadline: await deadlineFor(context, code, 'AUTHORITY', year),
  };
}
