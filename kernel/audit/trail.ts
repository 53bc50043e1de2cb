import type { Database } from '../database';
import { everything } from '../row-security';
import type { AuditChain } from './check-chain';
import { readHeads } from './heads';
import type { VerifyingKeys } from './seal-keys';
import { type VerifyOptions, verifyChain } from './verify-chain';

export type TrailSpan = Pick<VerifyOptions, 'from' | 'until' | 'most' | 'onProgress'>;

/** The trail of one subgraph, with the keys and the heads that it is verified with. */
export class Trail {
  constructor(
    private readonly database: Database,
    readonly keys: VerifyingKeys,
    /** Folder where heads are kept outside of the database. */
    readonly heads?: string,
  ) {}

  async verify(span: TrailSpan = {}): Promise<AuditChain> {
    const { subgraph } = this.database;
    const heads = this.heads === undefined ? undefined : await readHeads(this.heads, subgraph);
    return verifyChain({ ...span, subgraph, reader: this.database.reader(undefined, everything), keys: this.keys, heads });
  }
}
