import type { AccessRow } from './entity';
import type { AccessRecord } from './types';

const body = (creditCode: string | null | undefined) => (creditCode ? { creditCode } : null);

/** @param whole for the auditor: which users it was */
export const presentAccess = (row: AccessRow, whole: boolean): AccessRecord => {
  const { legalBasis, caseNumber, approver, content, method, medium, outcome } = row.detail;
  return {
    at: row.at,
    organization: body(row.organization),
    roles: row.roles,
    user: whole ? row.subject : null,
    purpose: row.purpose,
    legalBasis,
    caseNumber,
    approver: body(approver?.organization),
    approvedBy: whole ? approver?.subject : null,
    content,
    method,
    medium,
    outcome,
  };
};
