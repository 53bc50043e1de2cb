import type { Role } from '../../../kernel/actor';
import type { AccessContent, AccessMedium, AccessMethod, AccessOutcome } from './kinds';
import type { Approver } from './record-access';

/** An access record as the audit trail keeps it. */
export interface AccessRow {
  readonly id: string;
  readonly at: Date;
  readonly subject: string;
  readonly roles: Role[];
  readonly organization: string | null;
  readonly purpose: string | null;
  readonly detail: {
    readonly legalBasis: string | null;
    readonly caseNumber: string | null;
    readonly approver?: Approver | null;
    readonly content: AccessContent[];
    readonly method: AccessMethod;
    readonly medium: AccessMedium;
    readonly outcome: AccessOutcome;
  };
}
