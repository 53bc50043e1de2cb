import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { AccessRow } from './entity';

const columns = 'a.id::text as id, a.at, a.subject, a.roles, a.organization, a.purpose, a.detail';

/** Access records, as lines of the audit trail of this subgraph. */
export const accesses: Listing = {
  from: 'audit_entry a',
  columns,
  key: 'a.id',
  keyType: 'bigint',
  sorts: { AT: { by: 'a.at', type: 'timestamptz' } },
};

export const accessLoaders = ({ reader }: { reader: Reader }) => ({
  access: oneByKey<AccessRow>(
    ids => reader.rows(sql`select ${raw(columns)} from audit_entry a where a.id = any(${ids}::bigint[])`),
    row => row.id,
  ),
});
