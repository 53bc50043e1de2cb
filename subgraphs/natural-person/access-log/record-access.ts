import type { Transaction } from '../../../kernel/transaction';
import type { AccessContent, AccessMedium, AccessMethod } from './kinds';

/** Who approved a reading: a user of a body. */
export interface Approver {
  readonly organization: string | null;
  readonly subject: string;
}

/** One look at a person, with the seven things that 三明 第二十六条第3款 wants kept; user and time are those of the transaction. */
export interface Access {
  /** Global id of whom; null where nobody was found. */
  readonly person: string | null;
  readonly jurisdictions: readonly string[];
  readonly purpose: string;
  readonly legalBasis: string | null;
  readonly caseNumber: string | null;
  readonly approver?: Approver | null;
  readonly content: readonly AccessContent[];
  readonly method: AccessMethod;
  readonly medium: AccessMedium;
  readonly outcome: string;
  /** The grant that allowed it. */
  readonly grant?: string;
  /** Where one transaction does several things: the field that was read. */
  readonly operation?: string;
}

/** Tells access records from the other entries of the audit trail. */
export const ACCESS = 'ACCESS';

/** Notes the look in the audit trail: it is written with the transaction, or the transaction is not. */
export function recordAccess(transaction: Transaction, { person, jurisdictions, purpose, operation, ...detail }: Access): void {
  transaction.audit({ aggregate: person, jurisdictions, purpose, operation, detail: { kind: ACCESS, ...detail } });
}
