import { globalId } from '../../../kernel/global-id';
import type { OpinionRow, ShowcaseRow } from './entity';
import { OpinionStatus } from './kinds';
import type { Opinion, Showcase } from './types';

/** The only door from storage to the graph: who of the public gave it is not shown. */
export const presentOpinion = (row: OpinionRow): Opinion => ({
  id: row.id,
  jurisdiction: { code: row.jurisdiction },
  submitter: row.submitter === null ? null : { creditCode: row.submitter },
  text: row.text,
  opinionStatus: row.answer === null ? OpinionStatus.RECEIVED : OpinionStatus.ANSWERED,
  submittedOn: row.submittedOn,
  answer: row.answer,
  answeredBy: row.answeredBy === null ? null : { creditCode: row.answeredBy },
  answeredOn: row.answeredOn,
});

export const presentShowcase = (row: ShowcaseRow): Showcase => ({
  id: row.id,
  jurisdiction: { code: row.jurisdiction },
  title: row.title,
  summary: row.summary,
  value: row.value,
  entries: row.entries.map(key => ({ id: globalId('catalog', key) })),
  shownBy: { creditCode: row.shownBy },
  shownOn: row.shownOn,
});
