/**
 * A database that cannot be reached: what the operating system says (Node, errno), what PostgreSQL says (appendix A, class 08 and
 * those of a server that starts, stops or has no connection left), what pg says without a code.
 */
const codes =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-3]|53300)$/;
const messages =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable|timeout expired$)/;

/** True when a statement failed because its connection did; TypeORM and GraphQL wrap what pg threw. */
export function isConnectionFailure(thrown: unknown): boolean {
  let next = thrown;
  for (let layer = 0; layer < 5 && typeof next === 'object' && next !== null; layer++) {
    const { code, message, driverError, originalError } = next as Record<string, unknown>;
    if (typeof code === 'string' && codes.test(code)) return true;
    if (typeof message === 'string' && messages.test(message)) return true;
    next = driverError ?? originalError;
  }
  return false;
}
