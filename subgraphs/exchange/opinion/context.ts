import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { OpinionRow, ShowcaseRow } from './entity';

const opinionColumns = `o.id, o.jurisdiction, o.submitter, o.submitter_subject as "submitterSubject", o.text,
  o.submitted_on::text as "submittedOn", o.answer, o.answered_by as "answeredBy", o.answered_on::text as "answeredOn", o.version`;

const showcaseColumns = `s.id, s.jurisdiction, s.title, s.summary, s.value, s.entries, s.shown_by as "shownBy",
  s.shown_on::text as "shownOn", s.version`;

/** Opinions by the day on which they were given. */
export const opinions: Listing = {
  from: 'opinion o',
  columns: opinionColumns,
  key: 'o.id',
  keyType: 'uuid',
  sorts: { SUBMITTED_ON: { by: 'o.submitted_on', type: 'date' } },
};

/** Cases by the day from which they are shown. */
export const showcases: Listing = {
  from: 'showcase s',
  columns: showcaseColumns,
  key: 's.id',
  keyType: 'uuid',
  sorts: { SHOWN_ON: { by: 's.shown_on', type: 'date' } },
};

export const opinionLoaders = ({ reader }: { reader: Reader }) => ({
  opinion: oneByKey<OpinionRow>(
    ids => reader.rows(sql`select ${raw(opinionColumns)} from opinion o where o.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  showcase: oneByKey<ShowcaseRow>(
    ids => reader.rows(sql`select ${raw(showcaseColumns)} from showcase s where s.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
