import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { UsageRecordRow } from './entity';

const columns = `u.id, u.access_grant as "accessGrant", u.jurisdiction, u.holder, u.purpose, u.used_by as "usedBy", u.approver, u.content,
  u.used_at as "usedAt", u.method, u.medium, u.automatic, u.version`;

/** Records of use by their moment; `g` is the grant. */
export const usages: Listing = {
  from: 'usage_record u join access_grant g on g.id = u.access_grant',
  columns,
  key: 'u.id',
  keyType: 'uuid',
  sorts: { USED_AT: { by: 'u.used_at', type: 'timestamptz' } },
};

export const usageLoaders = ({ reader }: { reader: Reader }) => ({
  usageRecord: oneByKey<UsageRecordRow>(
    ids => reader.rows(sql`select ${raw(columns)} from usage_record u where u.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
