import { isConnectionFailure } from '../connection-failure';

/** Why an event was not applied: class and code, never a message, which may repeat a value. */
export interface Failure {
  readonly error: string;
  /** SQLSTATE with the constraint's name, or a code of ours. */
  readonly code: string | null;
}

/** Names and codes only. */
export function failureOf(thrown: unknown): Failure {
  const { name, code, constraint } = ((thrown as { driverError?: object }).driverError ?? thrown) as Record<string, unknown>;
  const parts = [code, constraint].filter(part => typeof part === 'string' && part !== '');
  const error = name === 'error' ? 'DatabaseError' : name; // as pg names its errors
  return { error: typeof error === 'string' ? error : 'Error', code: parts.length > 0 ? parts.join(' ') : null };
}

/**
 * SQLSTATE of what passes by itself (PostgreSQL, appendix A): a connection (08), a conflict between transactions (40), a lock not had in
 * time (55P03), no resources (53), an operator's intervention (57), the system's own fault (58), a server that only reads for now (25006).
 */
const passing = /^(?:08|40|53|57|58)\w{3}$|^(?:55P03|25006)$/;

/** True when the same event may be applied by the same program later, without anybody doing anything. */
export function mayPass(thrown: unknown): boolean {
  const { code } = ((thrown as { driverError?: object }).driverError ?? thrown) as { code?: unknown };
  return (
    isConnectionFailure(thrown) ||
    (typeof code === 'string' && (passing.test(code) || code === 'UNKNOWN_KIND' || code === 'REPLACED'))
  );
}
