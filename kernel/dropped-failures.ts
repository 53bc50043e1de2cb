import { GraphQLError } from 'graphql';
import { logFailures } from './errors';
import type { Logger } from './log';

/**
 * Keeps the process alive where graphql-js drops a failure: an item that fails at once takes its list with it, and what its siblings
 * still wait for is nobody's when it fails later. By then the answer tells of the failure that took the list, so Node's default, to end
 * the process, would let one question end those of all others. Whatever else nobody handles still ends it.
 */
export function outliveDroppedFailures(log: Logger): void {
  process.on('unhandledRejection', reason => {
    if (!(reason instanceof GraphQLError && reason.path)) throw reason;
    logFailures(log, [reason], { requestId: 'dropped' });
  });
}
