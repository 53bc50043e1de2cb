import { readComposed } from '../../gateway/composed';
import { plannedEngine } from '../../gateway/engine/planned';
import { forwardEndpoints } from '../../gateway/forward-endpoints';
import { frontDoor } from '../../gateway/front-door';
import type { ActorClaims } from '../../kernel/actor';
import type { Config } from '../../kernel/config';
import { endpointRoutes } from '../../kernel/endpoints';
import { eventsRoute } from '../../kernel/events/route';
import { internalTokens } from '../../kernel/internal-tokens';
import { logger } from '../../kernel/log';
import { scalars } from '../../kernel/scalars';
import type { Slice } from '../../kernel/slice';
import { type ServedSubgraph, serveSubgraph } from '../../kernel/subgraph-server';
import { slices } from '../../subgraphs/all';
import type { Answer, TestRegister } from '../register';

export interface SubgraphApart {
  readonly slice: Slice;
  readonly served: ServedSubgraph;
  /** Without a path. */
  readonly address: string;
}

/** The subgraphs of a register, each on a server of its own as in a container, and a gateway that has none in it. */
export async function servedApart({ config, register, tokenFor }: Pick<TestRegister, 'config' | 'register' | 'tokenFor'>) {
  const log = logger({ LOG_LEVEL: 'silent' }, 'test');
  const apart = new Map<string, SubgraphApart>();
  for (const subgraph of register.subgraphs) {
    const slice = slices.find(({ name }) => name === subgraph.name) as Slice;
    const events = eventsRoute({ database: subgraph.database, subscriptions: slice.subscriptions ?? {} });
    const routes = [events, endpointRoutes(subgraph, slice.endpoints ?? {})];
    const served = await serveSubgraph(subgraph, config, { log, port: 0, routes });
    apart.set(slice.name, { slice, served, address: await served.listen() });
  }
  const SUBGRAPH_URLS = new Map([...apart].map(([name, { address }]) => [name, `${address}/graphql`]));
  const joined: Config = { ...config, SUBGRAPH_URLS, SUBGRAPH_TIMEOUT_MS: 20_000 };
  const tokens = await internalTokens(config, 'gateway');
  const { supergraph, schema } = readComposed();
  const engine = plannedEngine({ supergraph, publicSchema: schema, subgraphs: [], config: joined, tokens, scalars });
  const routes = [...apart.values()].map(({ slice: { name, endpoints = {} } }) =>
    forwardEndpoints({ name, url: SUBGRAPH_URLS.get(name) as string, timeoutMs: 20_000, tokens }, endpoints),
  );
  const door = await frontDoor({ config: joined, log, engine, subgraphs: [], routes });
  const address = await door.listen();
  return {
    address,
    apart,
    tokens,
    async ask(query: string, variables: Record<string, unknown>, claims?: ActorClaims): Promise<Answer> {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(claims && { authorization: `Bearer ${await tokenFor(claims)}` }) },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    async close() {
      await door.close();
      for (const { served } of apart.values()) await served.close();
    },
  };
}

export type ServedApart = Awaited<ReturnType<typeof servedApart>>;
