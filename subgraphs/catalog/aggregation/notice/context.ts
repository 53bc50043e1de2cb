import type { Reader } from '../../../../kernel/database';
import { oneByKey } from '../../../../kernel/loaders';
import type { Listing } from '../../../../kernel/pages';
import { raw, sql } from '../../../../kernel/sql';
import type { DataNoticeRow } from './entity';

export const noticeColumns = `t.id, t.entry, t.jurisdiction, t.provider, t.cause, t.differing, t.raised_at as "raisedAt", t.ended_at as "endedAt",
  t.version`;

/** Notices in the order in which they were raised. */
export const notices: Listing = {
  from: 'data_notice t',
  columns: noticeColumns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { RAISED_AT: { by: 't.raised_at', type: 'timestamptz' } },
};

export const noticeLoaders = ({ reader }: { reader: Reader }) => ({
  dataNotice: oneByKey<DataNoticeRow>(
    ids => reader.rows(sql`select ${raw(noticeColumns)} from data_notice t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
