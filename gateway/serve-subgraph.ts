import { Actor, Role } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { outliveDroppedFailures } from '../kernel/dropped-failures';
import { endpointRoutes } from '../kernel/endpoints';
import type { Peer } from '../kernel/events/delivery';
import { localPeer, remotePeer } from '../kernel/events/peers';
import { eventsRoute } from '../kernel/events/route';
import { startDelivery } from '../kernel/events/start-delivery';
import { stopOnSignals } from '../kernel/http';
import { type Call, type InternalTokens, internalTokens } from '../kernel/internal-tokens';
import type { Logger } from '../kernel/log';
import { demandMigrated, migrate } from '../kernel/migrate';
import { openPostgres } from '../kernel/postgres';
import { secretsOf } from '../kernel/secrets';
import { openSlice } from '../kernel/slice';
import { subgraphNames } from '../kernel/subgraph-name';
import { serveSubgraph } from '../kernel/subgraph-server';
import { slices } from '../subgraphs/all';
import { subgraphExecutors } from './engine/subgraph-executors';
import { Opened } from './opened';

/** Who listens to `name`, where they are known to be. */
function peersOf(name: string, { SUBGRAPH_URLS }: Pick<Config, 'SUBGRAPH_URLS'>, tokens: InternalTokens): Peer[] {
  const actor = new Actor({ subject: name, roles: [Role.SERVICE] });
  const token = (call: Call) => tokens.signInternal({ actor, requestId: 'events', language: 'zh' }, call);
  return slices
    .filter(({ name: peer, subscriptions }) => subscriptions && peer !== name)
    .flatMap(listener => {
      const url = SUBGRAPH_URLS.get(listener.name);
      return url ? [remotePeer(listener, { url, token })] : [];
    });
}

/** Serves one subgraph over HTTP: its graph, and the events that others deliver. Stops on SIGTERM and SIGINT. */
export async function serveAlone(name: string, config: Config, log: Logger): Promise<{ address: string }> {
  const slice = slices.find(candidate => candidate.name === name);
  if (!slice) throw new Error(`没有名为 ${name} 的子图 There is no subgraph ${name}.`);
  const opened = new Opened();
  stopOnSignals(() => opened.close(), log);
  outliveDroppedFailures(log);
  return opened.orNothing(async () => {
    const tokens = await internalTokens(config, name);
    const postgres = opened.with(await openPostgres(config, log), ({ stop }) => stop());
    const connection = postgres.connectionFor(name);
    if (postgres.admin) await migrate(postgres, subgraphNames, { log });
    else await demandMigrated(connection, name);
    const clock = () => new Date();
    const executors = subgraphExecutors({ subgraphs: [], config, tokens });
    const options = {
      connection,
      clock,
      secrets: secretsOf(config),
      adoptions: config.ADOPTED_TEXTS,
      personQuotas: config.PERSON_QUOTAS,
      auditHeads: config.AUDIT_HEADS,
      neighbours: { executorOf: (peer: string) => executors.get(peer), log },
    };
    const subgraph = opened.with(await openSlice(slice, options), ({ close }) => close());
    const peers = [...peersOf(name, config, tokens), localPeer(slice, subgraph.database)]; // what it keeps of itself too
    opened.with(await startDelivery({ subgraph, slice, peers, connection, log }), stop => stop());
    const events = eventsRoute({ database: subgraph.database, subscriptions: slice.subscriptions ?? {} });
    const serving = { log, port: config.PORT, routes: [events, endpointRoutes(subgraph, slice.endpoints ?? {})] };
    const served = opened.with(await serveSubgraph(subgraph, config, serving), ({ close }) => close());
    return { address: await served.listen() };
  });
}
