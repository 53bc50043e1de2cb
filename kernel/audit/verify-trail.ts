import type { Database } from '../database';
import { everything } from '../row-security';
import type { AuditChain } from './check-chain';
import { readHeads } from './heads';
import type { VerifyingKeys } from './seal-keys';
import type { VerifiedSpan } from './verification';
import { verifyChain } from './verify-chain';

/** Lines that one answer of the graph compares at most: a second or two of work. Whoever wants more asks span by span, or the command. */
const MOST = 50_000;

export interface VerifyingOptions {
  readonly database: Pick<Database, 'subgraph' | 'reader'>;
  readonly keys: VerifyingKeys;
  /** Folder where heads are kept outside of the database. */
  readonly heads?: string;
}

/** Follows a subgraph's own trail for the graph: within bounds, whoever asks at the same time waits for the same answer. */
export function verifyingTrail({ database, keys, heads }: VerifyingOptions): (span: VerifiedSpan) => Promise<AuditChain> {
  const { subgraph } = database;
  const underWay = new Map<string, Promise<AuditChain>>();
  const verify = async (span: VerifiedSpan) =>
    verifyChain({
      subgraph,
      reader: database.reader(undefined, everything),
      keys,
      heads: heads === undefined ? undefined : await readHeads(heads, subgraph),
      most: MOST,
      ...span,
    });
  return span => {
    const key = `${span.from?.getTime()} ${span.until?.getTime()}`;
    const verifying = underWay.get(key) ?? verify(span).finally(() => underWay.delete(key));
    underWay.set(key, verifying);
    return verifying;
  };
}
