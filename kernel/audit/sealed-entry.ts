import { raw } from '../sql';

/**
 * A line of the trail as it is sealed, exported and verified: every column as the text that PostgreSQL writes, so that nothing is lost
 * on the way through a program's numbers and dates.
 */
export interface SealedEntry {
  readonly id: string;
  /** UTC, to the microsecond. */
  readonly at: string;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly organization: string | null;
  readonly purpose: string | null;
  readonly operation: string;
  readonly operationName: string | null;
  readonly outcome: string;
  readonly rules: readonly string[];
  readonly aggregate: string | null;
  readonly event: string | null;
  readonly jurisdictions: readonly string[];
  readonly keepUntil: string;
  /** JSON, as PostgreSQL writes it. */
  readonly detail: string;
  readonly requestId: string;
  readonly recordedAt: string;
  readonly position: string;
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

/** The columns of `audit_entry` in that form. */
export const sealedColumns = raw(`
  id::text as id, to_char(at at time zone 'UTC', ${MOMENT}) as at, subject, roles, organization, purpose, operation,
  operation_name as "operationName", outcome, rules, aggregate, event, jurisdictions, to_char(keep_until, 'YYYY-MM-DD') as "keepUntil",
  detail::text as detail, request_id as "requestId", to_char(recorded_at at time zone 'UTC', ${MOMENT}) as "recordedAt",
  position::text as position`);
