import type { Article } from '../../../../kernel/refused';
import type { LocalDate } from '../../../../rulebook/values/local-date';
import type { AnnualReportRow } from '../entity';
import type { ReportFigureKind } from './kinds';

/** What of a report decides what its draft says. */
export type DraftedReport = Pick<
  AnnualReportRow,
  'jurisdiction' | 'year' | 'filer' | 'filerKind' | 'dueOn' | 'binding' | 'article'
>;

/** A figure of a draft; without a value it is not known, for the reason given. */
export interface ComposedFigure {
  readonly kind: ReportFigureKind;
  readonly label: readonly [zh: string, en: string];
  readonly source: readonly [zh: string, en: string];
  readonly value: number | null;
  readonly outOf: number | null;
  readonly unknown: readonly [zh: string, en: string] | null;
}

export interface ComposedSection {
  readonly title: readonly [zh: string, en: string];
  readonly figures: readonly ComposedFigure[];
}

/** What a draft is read from: no moment of today is in it, so that it reads the same as long as the register says the same. */
export interface Composed {
  readonly report: DraftedReport;
  readonly coveredYear: number;
  readonly city: string;
  readonly filerName: string;
  readonly upTo: LocalDate;
  readonly keptSince: LocalDate | null;
  readonly article: Article | null;
  readonly sections: readonly ComposedSection[];
}

export interface ComposedDraft extends Composed {
  readonly reading: string;
  readonly readingEn: string;
  /** SHA-256 over the Chinese text in UTF-8, in lower-case hex. */
  readonly digest: string;
}
