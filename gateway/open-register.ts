import { endpointRoutes } from '../kernel/endpoints';
import type { Routes } from '../kernel/http';
import { internalTokens } from '../kernel/internal-tokens';
import { scalars } from '../kernel/scalars';
import { slices } from '../subgraphs/all';
import { readComposed } from './composed';
import { chooseEngine } from './engine/choose';
import type { Engine } from './engine/engine';
import { forwardEndpoints } from './forward-endpoints';
import { type OpenSubgraphs, type OpenSubgraphsOptions, openSubgraphs } from './open-subgraphs';

/** The subgraphs of this process and the engine over them: the register without a front door. */
export interface Register {
  readonly subgraphs: OpenSubgraphs['subgraphs'];
  readonly engine: Engine;
  /** What the subgraphs answer beside the graph, wherever they run. */
  readonly routes: readonly Routes[];
  close(): Promise<void>;
}

export type OpenRegisterOptions = Omit<OpenSubgraphsOptions, 'tokens'>;

/** Opens the subgraphs of this process, and the engine that joins them with those that have an address of their own. */
export async function openRegister(options: OpenRegisterOptions): Promise<Register> {
  const { config } = options;
  const { supergraph, schema } = readComposed();
  const tokens = await internalTokens(config, 'gateway');
  const { subgraphs, close } = await openSubgraphs({ ...options, tokens });
  const engine = chooseEngine({ supergraph, publicSchema: schema, subgraphs, config, tokens, scalars, log: options.log });
  const routes = slices.flatMap(({ name, endpoints = {} }) => {
    const url = config.SUBGRAPH_URLS.get(name);
    if (url) return [forwardEndpoints({ name, url, timeoutMs: config.SUBGRAPH_TIMEOUT_MS, tokens }, endpoints)];
    return subgraphs.filter(subgraph => subgraph.name === name).map(subgraph => endpointRoutes(subgraph, endpoints));
  });
  return {
    subgraphs,
    engine,
    routes,
    async close() {
      await engine.close();
      await close();
    },
  };
}
