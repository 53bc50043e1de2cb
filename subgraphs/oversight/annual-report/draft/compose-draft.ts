import { createHash } from 'node:crypto';
import { articleOfId } from '../../../../kernel/workflow/present';
import { jurisdictionOf } from '../../../../rulebook/jurisdictions';
import type { OversightContext } from '../../context';
import { spanOf } from '../../record/span';
import type { Composed, ComposedDraft, ComposedFigure, DraftedReport } from './composed';
import { countedKey, type FigureCount, scopeOf } from './context';
import { figures, sections } from './figures';
import type { ReportFigureKind } from './kinds';
import { readingEnOf, readingOf } from './reading';

const beforeTheRegister = ['当时登记系统尚无记载', 'the register kept nothing then'] as const;

/** Nothing found in a year before the register kept anything is not nothing that happened. */
function figureOf(kind: ReportFigureKind, count: FigureCount | undefined, isBefore: boolean): ComposedFigure {
  const { label, source, isShare, isHeard, isElsewhere } = figures[kind];
  const { counted, outOf } = count ?? { counted: 0, outOf: 0 };
  const unknown = isElsewhere ? source : isBefore && (isHeard || outOf === 0) ? beforeTheRegister : null;
  if (unknown) return { kind, label, source, value: null, outOf: null, unknown };
  return { kind, label, source, value: isShare ? counted : outOf, outOf: isShare ? outOf : null, unknown: null };
}

/**
 * The report on a year as far as the register knows it, from what oversight keeps; null where that year has not begun. What stood at
 * the end of the year is counted as it stood then.
 */
export async function composeDraft(context: OversightContext, report: DraftedReport): Promise<ComposedDraft | null> {
  const { jurisdiction, filer, filerKind, year } = report;
  const coveredYear = year - 1;
  const span = spanOf(coveredYear, context.today);
  const profile = jurisdictionOf(jurisdiction);
  if (!span || !profile) return null;
  const { figureCounts, keptSince, unitName } = context.loaders;
  const [counts, kept, named] = await Promise.all([
    figureCounts.load(countedKey(report)),
    keptSince.load(jurisdiction),
    unitName.load(filer),
  ]);
  const countOf = new Map(counts.map(count => [count.figure, count]));
  const isBefore = kept === null || kept.since > `${coveredYear}-12-31`;
  const composed: Composed = {
    report,
    coveredYear,
    city: profile.name,
    filerName: filerKind === 'AUTHORITY' ? profile.authority : (named?.name ?? filer),
    upTo: span.upTo,
    keptSince: kept?.since ?? null,
    article: articleOfId(context, report.article),
    sections: sections.map(section => ({
      title: section.title,
      figures: section.figures
        .filter(kind => scopeOf(report) === 'CITY' || !figures[kind].ofTheCity)
        .map(kind => figureOf(kind, countOf.get(kind), isBefore)),
    })),
  };
  const reading = readingOf(composed);
  const digest = createHash('sha256').update(reading, 'utf8').digest('hex');
  return { ...composed, reading, readingEn: readingEnOf(composed), digest };
}
