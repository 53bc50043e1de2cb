import type { Config } from '../kernel/config';
import { outliveDroppedFailures } from '../kernel/dropped-failures';
import { stopOnSignals } from '../kernel/http';
import type { Logger } from '../kernel/log';
import { demandMigrated, migrate } from '../kernel/migrate';
import { openPostgres, type Postgres } from '../kernel/postgres';
import { subgraphNames } from '../kernel/subgraph-name';
import { slices } from '../subgraphs/all';
import { frontDoor } from './front-door';
import { openRegister, type Register } from './open-register';
import { Opened } from './opened';

export interface ServedRegister {
  readonly address: string;
  readonly register: Register;
}

/** A gateway all of whose subgraphs are elsewhere has no database. */
const noDatabase: Pick<Postgres, 'connectionFor' | 'stop' | 'admin'> = {
  connectionFor: subgraph => {
    throw new Error(`${subgraph} is not in this process`);
  },
  stop: async () => undefined,
};

/**
 * Starts everything: the database, its migrations, the subgraphs, the front door. Stops on SIGTERM and SIGINT.
 * @param prepare what is done to a register that is open but does not serve yet
 */
export async function serveRegister(
  config: Config,
  log: Logger,
  prepare: (config: Config, register: Register, log: Logger) => Promise<void>,
): Promise<ServedRegister> {
  const here = slices.filter(slice => !config.SUBGRAPH_URLS.has(slice.name));
  const hasSubgraphs = here.length > 0;
  const opened = new Opened();
  stopOnSignals(() => opened.close(), log);
  outliveDroppedFailures(log);
  return opened.orNothing(async () => {
    const postgres = opened.with(hasSubgraphs ? await openPostgres(config, log) : noDatabase, ({ stop }) => stop());
    if (postgres.admin) await migrate(postgres, subgraphNames, { log });
    else for (const { name } of here) await demandMigrated(postgres.connectionFor(name), name);
    const register = opened.with(await openRegister({ config, postgres, log }), ({ close }) => close());
    const { engine, subgraphs } = register;
    const options = { config, log, engine, subgraphs, routes: register.routes };
    const served = opened.with(await frontDoor(options), ({ close }) => close());
    if (hasSubgraphs) await prepare(config, register, log);
    return { address: await served.listen(), register };
  });
}
