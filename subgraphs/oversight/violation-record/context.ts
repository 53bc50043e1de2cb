import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ViolationRow } from './entity';

export const violationColumns = `t.id, t.jurisdiction, t.type, t.wording, t.article, t.responsible, t.description, t.evidence,
  t.access_grant as "accessGrant", t.cited_law as "citedLaw", t.finding, t.raised_by as "raisedBy", t.raised_on::text as "raisedOn", t.version`;

export const violationListing: Listing = {
  from: 'violation t',
  columns: violationColumns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { RAISED_ON: { by: 't.raised_on', type: 'date' } },
};

export const violationRecordLoaders = ({ reader }: { reader: Reader }) => ({
  violationRecord: oneByKey<ViolationRow>(
    ids => reader.rows(sql`select ${raw(violationColumns)} from violation t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
