import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ChangeRow } from './entity';

const columns = 'c.position, c.aggregate, c.kind, c.version, c.jurisdiction, c.audience, c.parties, c.at';

/** The feed in the order of arrival. */
export const changes: Listing = {
  from: 'change c',
  columns,
  key: 'c.position',
  keyType: 'bigint',
  sorts: { ARRIVAL: { by: 'c.position', type: 'bigint' } },
};

export const changeLoader = (reader: Reader) =>
  oneByKey<ChangeRow>(
    positions => reader.rows(sql`select ${raw(columns)} from change c where c.position = any(${positions}::bigint[])`),
    row => row.position,
  );
