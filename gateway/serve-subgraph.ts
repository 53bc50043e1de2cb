import { Actor, Role } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { remotePeer } from '../kernel/events/peers';
import { eventsRoute } from '../kernel/events/route';
import { startDelivery } from '../kernel/events/start-delivery';
import { stopOnSignals } from '../kernel/http';
import { internalTokens } from '../kernel/internal-tokens';
import type { Logger } from '../kernel/log';
import { migrate } from '../kernel/migrate';
import { openPostgres } from '../kernel/postgres';
import { secretsOf } from '../kernel/secrets';
import { openSlice } from '../kernel/slice';
import { subgraphNames } from '../kernel/subgraph-name';
import { serveSubgraph } from '../kernel/subgraph-server';
import { slices } from '../subgraphs/all';

const service = new Actor({ subject: 'service', roles: [Role.SERVICE] });

/** Serves one subgraph over HTTP: its graph, and the events that others deliver. Stops on SIGTERM and SIGINT. */
export async function serveAlone(name: string, config: Config, log: Logger): Promise<{ address: string }> {
  const slice = slices.find(candidate => candidate.name === name);
  if (!slice) throw new Error(`没有名为 ${name} 的子图 There is no subgraph ${name}.`);
  const postgres = await openPostgres(config, log);
  if (postgres.admin) await migrate(postgres, subgraphNames, { log });
  const connection = postgres.connectionFor(name);
  const subgraph = await openSlice(slice, { connection, clock: () => new Date(), secrets: secretsOf(config) });
  const tokens = await internalTokens(config);
  const peers = slices
    .filter(({ name: peer, subscriptions }) => subscriptions && peer !== name)
    .flatMap(listener => {
      const url = config.SUBGRAPH_URLS.get(listener.name);
      const token = () => tokens.signInternal({ actor: service, requestId: 'events', language: 'zh' }, listener.name);
      return url ? [remotePeer(listener, { url, token })] : [];
    });
  const stopDelivery = await startDelivery({ subgraph, slice, peers, connection, log });
  const served = await serveSubgraph(subgraph, config, {
    log,
    port: config.PORT,
    routes: [eventsRoute({ database: subgraph.database, subscriptions: slice.subscriptions ?? {} })],
  });
  stopOnSignals(async () => {
    await served.close();
    await stopDelivery();
    await subgraph.close();
    await postgres.stop();
  }, log);
  return { address: await served.listen() };
}
