import type { Database } from '../database';
import { everything } from '../row-security';
import type { AuditChain } from './check-chain';
import { readHeads } from './heads';
import type { VerifyingKeys } from './seal-keys';
import type { VerifiedSpan } from './verification';
import { type VerifyOptions, verifyChain } from './verify-chain';

export type TrailSpan = Pick<VerifyOptions, 'from' | 'until' | 'most' | 'onProgress'>;

/** Lines that one answer of the graph compares at most: a second or two of work. Whoever wants more asks span by span, or the command. */
const MOST = 50_000;

/** The trail of one subgraph, with the keys and the heads that it is verified with. */
export class Trail {
  readonly #underWay = new Map<string, Promise<AuditChain>>();

  constructor(
    private readonly database: Pick<Database, 'subgraph' | 'reader'>,
    readonly keys: VerifyingKeys,
    /** Folder where heads are kept outside of the database. */
    readonly heads?: string,
  ) {}

  /** Follows it, as far as is asked: for commands. */
  async verify(span: TrailSpan = {}): Promise<AuditChain> {
    const { subgraph } = this.database;
    const heads = this.heads === undefined ? undefined : await readHeads(this.heads, subgraph);
    return verifyChain({ ...span, subgraph, reader: this.database.reader(undefined, everything), keys: this.keys, heads });
  }

  /** Follows it for the graph: within bounds, and whoever asks for the same at the same time waits for the same answer. */
  verifyShared(span: VerifiedSpan): Promise<AuditChain> {
    const key = `${span.from?.getTime()} ${span.until?.getTime()}`;
    const verifying = this.#underWay.get(key) ?? this.verify({ ...span, most: MOST }).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, verifying);
    return verifying;
  }
}
