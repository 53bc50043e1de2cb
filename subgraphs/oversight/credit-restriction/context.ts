import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { CreditRestrictionRow } from './entity';

export const restrictionColumns = `t.id, t.jurisdiction, t.entity, t.reason, t.basis, t.since::text as since, t.until::text as until,
  t.ordered_by as "orderedBy", t.lifted_on::text as "liftedOn", t.lift_reason as "liftReason", t.version`;

export const restrictionListing: Listing = {
  from: 'credit_restriction t',
  columns: restrictionColumns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { SINCE: { by: 't.since', type: 'date' } },
};

export const restrictionLoaders = ({ reader }: { reader: Reader }) => ({
  creditRestriction: oneByKey<CreditRestrictionRow>(
    ids => reader.rows(sql`select ${raw(restrictionColumns)} from credit_restriction t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
