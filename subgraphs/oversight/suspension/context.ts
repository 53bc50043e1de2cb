import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { SuspensionRow } from './entity';

export const suspensionColumns = `s.id, s.jurisdiction, s.subject, s.organization, s.reason, s.basis, s.since, s.until, s.by_role as "byRole",
  s.by_subject as "bySubject", s.by_organization as "byOrganization", s.lifted_at as "liftedAt", s.lifted_by as "liftedBy",
  s.lift_reason as "liftReason", s.version`;

export const suspensions: Listing = {
  from: 'suspension s',
  columns: suspensionColumns,
  key: 's.id',
  keyType: 'uuid',
  sorts: { SINCE: { by: 's.since', type: 'timestamptz' } },
};

export const suspensionLoaders = ({ reader }: { reader: Reader }) => ({
  suspension: oneByKey<SuspensionRow>(
    ids => reader.rows(sql`select ${raw(suspensionColumns)} from suspension s where s.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
