import type { Reader } from '../../../../kernel/database';
import { oneByKey } from '../../../../kernel/loaders';
import type { Listing } from '../../../../kernel/pages';
import { raw, sql } from '../../../../kernel/sql';
import type { NeedRow } from './entity';

export const needColumns = `n.id, n.jurisdiction, n.requester, n.owner, n.description, n.purpose, n.since_version as "sinceVersion",
  n.until_version as "untilVersion", n.since::text, n.until::text, n.met_by as "metBy", n.ended_because as "endedBecause", n.version`;

/** The list in the order in which it grew. */
export const needs: Listing = {
  from: 'data_need n',
  columns: needColumns,
  key: 'n.id',
  keyType: 'uuid',
  sorts: { SINCE: { by: 'n.since', type: 'date' } },
};

export const needLoaders = ({ reader }: { reader: Reader }) => ({
  need: oneByKey<NeedRow>(
    ids => reader.rows(sql`select ${raw(needColumns)} from data_need n where n.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
