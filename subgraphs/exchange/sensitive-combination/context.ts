import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { SensitiveCombinationRow } from './entity';

const columns = 'c.id, c.jurisdiction, c.title, c.items, c.reason, c.since::text as since, c.until::text as until, c.version';

/** Combinations by title. */
export const combinations: Listing = {
  from: 'sensitive_combination c',
  columns,
  key: 'c.id',
  keyType: 'uuid',
  sorts: { TITLE: { by: 'c.title', type: 'text' } },
};

export const combinationLoaders = ({ reader }: { reader: Reader }) => ({
  sensitiveCombination: oneByKey<SensitiveCombinationRow>(
    ids => reader.rows(sql`select ${raw(columns)} from sensitive_combination c where c.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
