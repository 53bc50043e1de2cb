import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import {
  closingACase,
  correctingAViolation,
  referringACase,
  referringForLiability,
  restoringAccess,
  suspendingAccess,
  suspendingOnRisk,
  terminatingAccess,
} from '../../../rulebook/rules/violation';
import { ViolationCaseRow } from './entity';
import { isKnownToTheUser } from './policy';

/** What other subgraphs may know of a case; the user learns of it when their access is closed. Who reported it is told to nobody. */
export const caseChanged = (row: ViolationCaseRow): Event => ({
  aggregate: globalId('violation-case', row.id),
  sequence: row.version,
  kind: 'violation-case.changed',
  payload: {
    id: globalId('violation-case', row.id),
    caseNumber: row.caseNumber,
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    provider: row.provider,
    consumer: isKnownToTheUser(row) ? row.usedBy : null,
    ground: row.ground,
    caseStatus: row.caseStatus,
    reportedOn: row.reportedOn,
  },
});

/** How cases of violation go through the machine of their city. */
export const violationCase = defineWorkflow<ViolationCaseRow>({
  id: 'SMX-14',
  register: 'violation-case',
  entity: ViolationCaseRow,
  state: 'caseStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ usedBy, provider, suspender }) => ({ user: usedBy, provider, suspender }),
  title: ({ caseNumber, entryTitle }) => `违规使用 ${caseNumber}：${entryTitle}`,
  key: ({ id }) => id,
  changed: caseChanged,
  facts: ({ accessGrant }) => ({ grantIsKnown: accessGrant !== null }),
  guards: {
    closingACase,
    suspendingAccess,
    suspendingOnRisk,
    correctingAViolation,
    restoringAccess,
    terminatingAccess,
    referringACase,
    referringForLiability,
  },
});
