import type { Actor } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { lawOf } from '../../../rulebook/law';
import { today } from '../../../rulebook/values/local-date';
import { workflowOf } from '../../../rulebook/workflow';
import type { ViolationCaseRow } from './entity';
import { OPEN_CASES } from './kinds';
import { isTheUser } from './policy';
import type { ViolationCase } from './types';

/** Whoever closed the access; before that the body whose data it is, where the machine of the city has it look into reports. */
function handlerOf({ jurisdiction, provider, suspender }: ViolationCaseRow): { creditCode: string } | null {
  if (suspender !== null) return { creditCode: suspender };
  const machine = workflowOf(lawOf(jurisdiction, today()), 'SMX-14');
  const looking = typeof machine === 'string' ? [] : machine.transitions.filter(({ event }) => event === 'openCase');
  return looking.some(({ by }) => by.some(({ party }) => party === 'provider')) ? { creditCode: provider } : null;
}

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
  agreement: row.agreement,
  incident: row.incident,
  citedLaw: row.citedLaw,
  responsibleDepartment: row.accessGrant === null || row.usedBy === null ? null : { creditCode: row.usedBy },
  handler: handlerOf(row),
  isOpen: OPEN_CASES.includes(row.caseStatus),
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
