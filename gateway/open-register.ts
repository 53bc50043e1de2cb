import 'reflect-metadata';
import type { Config } from '../kernel/config';
import { internalTokens } from '../kernel/internal-tokens';
import type { Logger } from '../kernel/log';
import type { Postgres } from '../kernel/postgres';
import { scalars } from '../kernel/scalars';
import { openSlice } from '../kernel/slice';
import { slices } from '../subgraphs/all';
import { readComposed } from './compose';
import type { Engine } from './engine/engine';
import { plannedEngine } from './engine/planned';

/** The subgraphs of this process and the engine over them: the register without a front door. */
export interface Register {
  readonly subgraphs: readonly Awaited<ReturnType<typeof openSlice>>[];
  readonly engine: Engine;
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
export async function openRegister({ config, postgres, clock = () => new Date() }: OpenRegisterOptions): Promise<Register> {
  const local = slices.filter(slice => !config.SUBGRAPH_URLS.has(slice.name));
  const subgraphs = await Promise.all(
    local.map(slice => openSlice(slice, { connection: postgres.connectionFor(slice.name), clock })),
  );
  const { supergraph, schema } = readComposed();
  const engine = plannedEngine({
    supergraph,
    publicSchema: schema,
    subgraphs,
    config,
    tokens: await internalTokens(config),
    scalars,
  });
  return {
    subgraphs,
    engine,
    async close() {
      await engine.close();
      await Promise.all(subgraphs.map(subgraph => subgraph.close()));
    },
  };
}
