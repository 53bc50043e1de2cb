import 'reflect-metadata';
import type { Config } from '../kernel/config';
import { deliverWithin, type OpenSubgraph } from '../kernel/events/deliver-within';
import type { SubgraphExecutor } from '../kernel/execution';
import type { Neighbours } from '../kernel/facts/other-registers';
import type { InternalTokens } from '../kernel/internal-tokens';
import type { Logger } from '../kernel/log';
import type { Postgres } from '../kernel/postgres';
import { secretsOf } from '../kernel/secrets';
import { openSlice, type Slice } from '../kernel/slice';
import { slices } from '../subgraphs/all';
import { subgraphExecutors } from './engine/subgraph-executors';

export interface OpenSubgraphsOptions {
  readonly config: Config;
  readonly postgres: Pick<Postgres, 'connectionFor'>;
  readonly log: Logger;
  /** For facts of those that have an address of their own; without them nothing is known of these. */
  readonly tokens?: InternalTokens;
  /** The wall clock; tests pin it. */
  readonly clock?: () => Date;
}

/** The subgraphs of this process, telling each other what happens: commands need no more of the register. */
export interface OpenSubgraphs {
  readonly open: readonly (OpenSubgraph & { readonly slice: Slice })[];
  readonly subgraphs: readonly Awaited<ReturnType<typeof openSlice>>[];
  close(): Promise<void>;
}

/** Opens every subgraph that has no address of its own, and the deliveries between them. */
export async function openSubgraphs({
  config,
  postgres,
  log,
  tokens,
  clock = () => new Date(),
}: OpenSubgraphsOptions): Promise<OpenSubgraphs> {
  const secrets = secretsOf(config);
  const { ADOPTED_TEXTS: adoptions, PERSON_QUOTAS: personQuotas } = config;
  const executors = new Map<string, SubgraphExecutor>();
  const neighbours: Neighbours = { executorOf: name => executors.get(name), log };
  const open = await Promise.all(
    slices
      .filter(slice => !config.SUBGRAPH_URLS.has(slice.name))
      .map(async slice => {
        const connection = postgres.connectionFor(slice.name);
        const options = { connection, clock, secrets, adoptions, personQuotas, auditHeads: config.AUDIT_HEADS, neighbours };
        return { slice, connection, subgraph: await openSlice(slice, options) };
      }),
  );
  const subgraphs = open.map(({ subgraph }) => subgraph);
  for (const [name, executor] of subgraphExecutors({ subgraphs, config, tokens })) executors.set(name, executor);
  const stopDelivery = await deliverWithin(open, log);
  return {
    open,
    subgraphs,
    async close() {
      await stopDelivery();
      await Promise.all(subgraphs.map(subgraph => subgraph.close()));
    },
  };
}
