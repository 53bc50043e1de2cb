import type { Actor } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import type { ViolationCaseRow } from './entity';
import { isTheUser } from './policy';
import type { ViolationCase } from './types';

/**
 * The only door from storage to the graph: a column not named here cannot leak. The account that reported it is shown to nobody, the
 * body to everybody but the user.
 */
export const presentViolationCase = (
  actor: Actor,
  row: ViolationCaseRow,
): ViolationCase & { grantKey: string | null; toItsUser: boolean } => ({
  id: globalId('violation-case', row.id),
  grantKey: row.accessGrant,
  toItsUser: isTheUser(actor, row),
  caseNumber: row.caseNumber,
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) },
  provider: { creditCode: row.provider },
  user: row.usedBy === null ? null : { creditCode: row.usedBy },
  reporter: row.reporter === null || isTheUser(actor, row) ? null : { creditCode: row.reporter },
  description: row.description,
  evidence: row.evidence,
  misuses: row.misuses,
  ground: row.ground,
  caseStatus: row.caseStatus,
  suspender: row.suspender === null ? null : { creditCode: row.suspender },
  suspendedOn: row.suspendedOn,
  dueOn: row.dueOn,
  correction: row.correction,
  acceptance: row.acceptance,
  reason: row.reason,
  receivingBody: row.receivingBody,
  reportedOn: row.reportedOn,
  version: row.version,
});
