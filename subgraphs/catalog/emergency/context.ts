import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { EmergencyRow, EmergencyUpdateRow } from './entity';

const columns = `m.id, m.jurisdiction, m.kind, m.title, m.declared_by as "declaredBy", m.declared_on::text as "declaredOn",
  m.ended_on::text as "endedOn", m.version`;

/** Emergencies by the day on which they were declared. */
export const emergencies: Listing = {
  from: 'emergency m',
  columns,
  key: 'm.id',
  keyType: 'uuid',
  sorts: { DECLARED_ON: { by: 'm.declared_on', type: 'date' } },
};

export const emergencyLoaders = ({ reader }: { reader: Reader }) => ({
  emergency: oneByKey<EmergencyRow>(
    ids => reader.rows(sql`select ${raw(columns)} from emergency m where m.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  emergencyUpdates: manyByKey<EmergencyUpdateRow>(
    ids =>
      reader.rows(sql`select id, emergency, entry, description, updated_by as "updatedBy", recorded_at as "recordedAt"
        from emergency_update where entry = any(${ids}::uuid[]) order by entry, place desc`),
    row => row.entry,
  ),
});
