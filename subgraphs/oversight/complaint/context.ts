import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ComplaintRow } from './entity';

export const complaintColumns = `t.id, t.jurisdiction, t.kind, t.department, t.item, t.description, t.entries, t.complainant,
  t.complainant_subject as "complainantSubject", t.filed_on::text as "filedOn", t.version`;

export const complaintListing: Listing = {
  from: 'complaint t',
  columns: complaintColumns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { FILED_ON: { by: 't.filed_on', type: 'date' } },
};

export const complaintLoaders = ({ reader }: { reader: Reader }) => ({
  complaint: oneByKey<ComplaintRow>(
    ids => reader.rows(sql`select ${raw(complaintColumns)} from complaint t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
