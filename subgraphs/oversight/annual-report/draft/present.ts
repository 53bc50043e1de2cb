import type { ComposedDraft, ComposedFigure } from './composed';
import { pageOf } from './page';
import type { ReportDraft, ReportFigure } from './types';

const presentFigure = ({ kind, label, source, value, outOf, unknown }: ComposedFigure): ReportFigure => ({
  kind,
  label: label[0],
  labelEn: label[1],
  value,
  outOf,
  source: source[0],
  sourceEn: source[1],
  unknownBecause: unknown?.[0] ?? null,
  unknownBecauseEn: unknown?.[1] ?? null,
});

/** A draft as the graph shows it, its page in the language of whoever asks. */
export const presentDraft = (draft: ComposedDraft, language: 'zh' | 'en'): ReportDraft => ({
  of: draft.report,
  upTo: draft.upTo,
  keptSince: draft.keptSince,
  article: draft.article,
  figures: draft.sections.flatMap(({ figures }) => figures.map(presentFigure)),
  reading: draft.reading,
  readingEn: draft.readingEn,
  page: pageOf(draft, language),
  digest: draft.digest,
});
