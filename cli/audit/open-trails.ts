import type { Trail } from '../../kernel/audit/trail';
import type { Config } from '../../kernel/config';
import type { Database } from '../../kernel/database';
import { withinSubgraphs } from '../within-register';

/** A subgraph's trail, and the database it is in. */
export interface OpenTrail {
  readonly name: string;
  readonly database: Database;
  readonly trail: Trail;
}

/** Opens every subgraph's trail for one command. */
export const withinTrails = <T>(config: Config, work: (trails: readonly OpenTrail[]) => Promise<T>): Promise<T> =>
  withinSubgraphs(config, ({ subgraphs }) =>
    work(
      subgraphs.map(({ name, database, trail }) => {
        if (!trail) throw new Error(`${name} was opened without its keys`);
        return { name, database, trail };
      }),
    ),
  );
