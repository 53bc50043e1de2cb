import type { EmergencyRow, EmergencyUpdateRow } from './entity';
import type { Emergency, EmergencyUpdate } from './types';

export const presentEmergency = (row: EmergencyRow): Emergency => ({
  id: `emergency:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  kind: row.kind,
  title: row.title,
  declaredBy: row.declaredBy === null ? null : { creditCode: row.declaredBy },
  declaredOn: row.declaredOn,
  endedOn: row.endedOn,
});

export const presentUpdate = (row: EmergencyUpdateRow, emergency: EmergencyRow | null): EmergencyUpdate => ({
  id: `emergency-update:${row.id}`,
  emergency: emergency && presentEmergency(emergency),
  description: row.description,
  updatedBy: { creditCode: row.updatedBy },
  at: row.recordedAt,
});
