import { internalTokens } from '../kernel/internal-tokens';
import { scalars } from '../kernel/scalars';
import { readComposed } from './compose';
import type { Engine } from './engine/engine';
import { plannedEngine } from './engine/planned';
import { type OpenSubgraphs, type OpenSubgraphsOptions, openSubgraphs } from './open-subgraphs';

/** The subgraphs of this process and the engine over them: the register without a front door. */
export interface Register {
  readonly subgraphs: OpenSubgraphs['subgraphs'];
  readonly engine: Engine;
  close(): Promise<void>;
}

export type OpenRegisterOptions = OpenSubgraphsOptions;

/** Opens the subgraphs of this process, and the engine that joins them with those that have an address of their own. */
export async function openRegister(options: OpenRegisterOptions): Promise<Register> {
  const { config } = options;
  const { supergraph, schema } = readComposed();
  const tokens = await internalTokens(config);
  const { subgraphs, close } = await openSubgraphs(options);
  const engine = plannedEngine({ supergraph, publicSchema: schema, subgraphs, config, tokens, scalars });
  return {
    subgraphs,
    engine,
    async close() {
      await engine.close();
      await close();
    },
  };
}
