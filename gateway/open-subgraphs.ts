import 'reflect-metadata';
import type { Config } from '../kernel/config';
import { deliverWithin, type OpenSubgraph } from '../kernel/events/deliver-within';
import type { Logger } from '../kernel/log';
import type { Postgres } from '../kernel/postgres';
import { secretsOf } from '../kernel/secrets';
import { openSlice, type Slice } from '../kernel/slice';
import { slices } from '../subgraphs/all';

export interface OpenSubgraphsOptions {
  readonly config: Config;
  readonly postgres: Pick<Postgres, 'connectionFor'>;
  readonly log: Logger;
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
  clock = () => new Date(),
}: OpenSubgraphsOptions): Promise<OpenSubgraphs> {
  const secrets = secretsOf(config);
  const { ADOPTED_TEXTS: adoptions, PERSON_QUOTAS: personQuotas } = config;
  const open = await Promise.all(
    slices
      .filter(slice => !config.SUBGRAPH_URLS.has(slice.name))
      .map(async slice => {
        const connection = postgres.connectionFor(slice.name);
        const options = { connection, clock, secrets, adoptions, personQuotas, auditHeads: config.AUDIT_HEADS };
        return { slice, connection, subgraph: await openSlice(slice, options) };
      }),
  );
  const stopDelivery = await deliverWithin(open, log);
  const subgraphs = open.map(({ subgraph }) => subgraph);
  return {
    open,
    subgraphs,
    async close() {
      await stopDelivery();
      await Promise.all(subgraphs.map(subgraph => subgraph.close()));
    },
  };
}
