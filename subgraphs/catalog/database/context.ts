import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ManagedDatabaseRow } from './entity';

const columns = `d.id, d.jurisdiction, d.kind, d.name, d.base, d.theme, d.manager, d.managers, d.builder, d.norm,
  d.created_on::text as "createdOn", d.version`;

/** Databases by name in Chinese order. */
export const databases: Listing = {
  from: 'managed_database d',
  columns,
  key: 'd.id',
  keyType: 'uuid',
  sorts: { NAME: { by: 'd.name collate "zh-x-icu"', type: 'text' } },
};

export const databaseLoaders = ({ reader }: { reader: Reader }) => ({
  database: oneByKey<ManagedDatabaseRow>(
    ids => reader.rows(sql`select ${raw(columns)} from managed_database d where d.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
