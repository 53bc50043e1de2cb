import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ExpertCommitteeRow } from './entity';

const columns = 'e.id, e.jurisdiction, e.name, e.basis, e.established_on::text as "establishedOn", e.members, e.version';

/** Committees by name in Chinese order. */
export const committees: Listing = {
  from: 'expert_committee e',
  columns,
  key: 'e.id',
  keyType: 'uuid',
  sorts: { NAME: { by: 'e.name collate "zh-x-icu"', type: 'text' } },
};

export const committeeLoaders = ({ reader }: { reader: Reader }) => ({
  expertCommittee: oneByKey<ExpertCommitteeRow>(
    ids => reader.rows(sql`select ${raw(columns)} from expert_committee e where e.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
