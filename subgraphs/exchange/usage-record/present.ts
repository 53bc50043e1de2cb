import type { UsageRecordRow } from './entity';
import type { UsageRecord } from './types';

/** The only door from storage to the graph; the grant itself is a loader's to bring. */
export const presentUsage = (row: UsageRecordRow): UsageRecord & { grantKey: string } => ({
  id: row.id,
  grantKey: row.accessGrant,
  holder: row.holder === null ? null : { creditCode: row.holder },
  purpose: row.purpose,
  usedBy: row.usedBy,
  approver: row.approver,
  content: row.content,
  usedAt: new Date(row.usedAt),
  method: row.method,
  medium: row.medium,
  automatic: row.automatic,
});
