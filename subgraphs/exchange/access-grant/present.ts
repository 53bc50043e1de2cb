import { globalId, type Register } from '../../../kernel/global-id';
import type { AccessGrantRow, AccessMisuseRow } from './entity';
import type { AccessGrant, AccessMisuse } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. Who approved it stands in the usage records. */
export const presentGrant = (row: AccessGrantRow): AccessGrant => ({
  id: globalId('access-grant', row.id),
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) },
  provider: { creditCode: row.provider },
  holder: row.holder === null ? null : { creditCode: row.holder },
  user: row.heldBy,
  ground: globalId(row.groundRegister as Register, row.groundKey),
  means: row.means,
  items: row.items,
  purpose: row.purpose,
  scenario: row.scenario,
  system: row.system,
  since: row.since,
  until: row.until,
  approver: row.approver === null ? null : { creditCode: row.approver },
  grantStatus: row.grantStatus,
  statusReason: row.statusReason,
  version: row.version,
});

/** The grant itself is a loader's to bring. */
export const presentMisuse = (row: AccessMisuseRow): AccessMisuse & { grantKey: string } => ({
  id: row.id,
  grantKey: row.accessGrant,
  rule: row.rule,
  organization: row.organization === null ? null : { creditCode: row.organization },
  user: row.subject,
  system: row.system,
  triedAt: row.triedAt,
});
