import { noteRestored, readHeads } from '../../kernel/audit/heads';
import { SEAL_KEYS, VerifyingKeys } from '../../kernel/audit/seal-keys';
import { verifyChain } from '../../kernel/audit/verify-chain';
import type { Config } from '../../kernel/config';
import { type Database, openDatabase } from '../../kernel/database';
import type { Postgres } from '../../kernel/postgres';
import { everything } from '../../kernel/row-security';
import { readSecret } from '../../kernel/secrets';
import { raw, sql } from '../../kernel/sql';
import { type SubgraphName, subgraphNames } from '../../kernel/subgraph-name';
import { BackupFault } from './fault';

/** Number of the last sealed batch of each subgraph's audit trail. */
export type SealedTo = ReadonlyMap<SubgraphName, number>;

async function within<T>(postgres: Postgres, subgraph: SubgraphName, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(subgraph, postgres.connectionFor(subgraph), []);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function sealedTo({ reader }: Database): Promise<number> {
  const statement = sql`select coalesce(max(number), 0)::int as latest from ${raw('audit_batch')}`;
  const [row] = await reader(undefined, everything).rows<{ latest: number }>(statement);
  return row?.latest ?? 0;
}

/**
 * Verifies the audit trail of every subgraph of a restored database, with the keys of this deployment and the heads that are kept outside.
 * @throws BackupFault BROKEN_CHAIN naming the subgraph and what is wrong first; MissingSecretError where seals cannot be checked
 */
export async function proveTrails(config: Config, postgres: Postgres): Promise<SealedTo> {
  const ends = new Map<SubgraphName, number>();
  for (const subgraph of subgraphNames) {
    const latest = await within(postgres, subgraph, async database => {
      const last = await sealedTo(database);
      if (last === 0) return last;
      const kept = await readHeads(config.AUDIT_HEADS, subgraph);
      const chain = await verifyChain({
        subgraph,
        reader: database.reader(undefined, everything),
        keys: new VerifyingKeys(readSecret(config, SEAL_KEYS)),
        heads: kept && new Map([...kept].filter(([number]) => number <= last)), // later ones are of what is being replaced
      });
      const [first] = chain.faults;
      if (!chain.intact)
        throw new BackupFault(
          'BROKEN_CHAIN',
          `恢复出的审计链未通过核验（${subgraph}，第 ${first?.batch} 批，${first?.kind}）。`,
          `The restored audit trail does not verify (${subgraph}, batch ${first?.batch}, ${first?.kind}).`,
        );
      return last;
    });
    ends.set(subgraph, latest);
  }
  return ends;
}

/** Tells the heads kept outside that the chains go on from an earlier batch now. */
export async function noteRestoredHeads(config: Config, ends: SealedTo, at: Date): Promise<void> {
  for (const [subgraph, number] of ends) await noteRestored(config.AUDIT_HEADS, subgraph, number, at);
}
