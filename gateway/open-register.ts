import 'reflect-metadata';
import type { Config } from '../kernel/config';
import { endpointRoutes } from '../kernel/endpoints';
import { deliverWithin } from '../kernel/events/deliver-within';
import type { Routes } from '../kernel/http';
import { internalTokens } from '../kernel/internal-tokens';
import type { Logger } from '../kernel/log';
import type { Postgres } from '../kernel/postgres';
import { scalars } from '../kernel/scalars';
import { secretsOf } from '../kernel/secrets';
import { openSlice } from '../kernel/slice';
import { slices } from '../subgraphs/all';
import { readComposed } from './compose';
import type { Engine } from './engine/engine';
import { plannedEngine } from './engine/planned';
import { forwardEndpoints } from './forward-endpoints';

/** The subgraphs of this process and the engine over them: the register without a front door. */
export interface Register {
  readonly subgraphs: readonly Awaited<ReturnType<typeof openSlice>>[];
  readonly engine: Engine;
  /** What the subgraphs answer beside the graph, wherever they run. */
  readonly routes: readonly Routes[];
  close(): Promise<void>;
}

export interface OpenRegisterOptions {
  readonly config: Config;
  readonly postgres: Pick<Postgres, 'connectionFor'>;
  readonly log: Logger;
  /** The wall clock; tests pin it. */
  readonly clock?: () => Date;
}

/** Opens every subgraph that has no address of its own, and the engine that joins them with those that have. */
export async function openRegister({
  config,
  postgres,
  log,
  clock = () => new Date(),
}: OpenRegisterOptions): Promise<Register> {
  const { supergraph, schema } = readComposed();
  const tokens = await internalTokens(config);
  const secrets = secretsOf(config);
  const open = await Promise.all(
    slices
      .filter(slice => !config.SUBGRAPH_URLS.has(slice.name))
      .map(async slice => {
        const connection = postgres.connectionFor(slice.name);
        return { slice, connection, subgraph: await openSlice(slice, { connection, clock, secrets }) };
      }),
  );
  const stopDelivery = await deliverWithin(open, log);
  const subgraphs = open.map(({ subgraph }) => subgraph);
  const engine = plannedEngine({ supergraph, publicSchema: schema, subgraphs, config, tokens, scalars });
  const routes = slices.flatMap(({ name, endpoints }) => {
    if (!endpoints) return [];
    const url = config.SUBGRAPH_URLS.get(name);
    if (url) return [forwardEndpoints({ name, url, timeoutMs: config.SUBGRAPH_TIMEOUT_MS, tokens }, endpoints)];
    return subgraphs.filter(subgraph => subgraph.name === name).map(subgraph => endpointRoutes(subgraph, endpoints));
  });
  return {
    subgraphs,
    engine,
    routes,
    async close() {
      await stopDelivery();
      await engine.close();
      await Promise.all(subgraphs.map(subgraph => subgraph.close()));
    },
  };
}
