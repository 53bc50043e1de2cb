import { createRequire } from 'node:module';
import { readComposed } from '../../gateway/composed';
import type { Actor } from '../../kernel/actor';
import { readConfig } from '../../kernel/config';
import { internalTokens } from '../../kernel/internal-tokens';
import { projectFile } from '../../kernel/root';
import { representationLimit } from '../../kernel/subgraph-server';
import { authenticator } from '../../kernel/tokens';

/** What is used of packages that only `bench/` has, so that the project's types do not depend on them. */
interface Asked {
  request: { http: { headers: Map<string, string> } };
  context: { actor: Actor };
}
interface Fetch {
  request: { variables?: { representations?: readonly unknown[] } };
}
interface Fetched {
  data?: { _entities: unknown[] };
  errors?: unknown[];
}
interface DataSource {
  process(fetch: Fetch): Promise<Fetched>;
}
interface ApolloGatewayPackage {
  ApolloGateway: new (options: { supergraphSdl: string; buildService(subgraph: { name: string }): DataSource }) => object;
  RemoteGraphQLDataSource: new (options: {
    url: string | undefined;
    willSendRequest(asked: Asked): Promise<void>;
  }) => DataSource;
}
interface ApolloServerPackage {
  ApolloServer: new (options: { gateway: object }) => object;
}
interface StandalonePackage {
  startStandaloneServer(
    server: object,
    options: {
      listen: { host: string; port: number };
      context(http: { req: { headers: { authorization?: string } } }): Promise<{ actor: Actor }>;
    },
  ): Promise<{ url: string }>;
}

const ours = createRequire(projectFile('bench', 'package.json'));
const { ApolloGateway, RemoteGraphQLDataSource } = ours('@apollo/gateway') as ApolloGatewayPackage;
const { ApolloServer } = ours('@apollo/server') as ApolloServerPackage;
const { startStandaloneServer } = ours('@apollo/server/standalone') as StandalonePackage;

/** Subgraphs answer for so many entities in one call: more are asked for in several at once, as our gateway does. */
class BoundedDataSource extends RemoteGraphQLDataSource {
  override async process(fetch: Fetch): Promise<Fetched> {
    const { request } = fetch;
    const all = request.variables?.representations ?? [];
    if (all.length <= representationLimit) return super.process(fetch);
    const parts = Array.from({ length: Math.ceil(all.length / representationLimit) }, (_, part) =>
      all.slice(part * representationLimit, (part + 1) * representationLimit),
    );
    const answers = await Promise.all(
      parts.map(representations =>
        super.process({ ...fetch, request: { ...request, variables: { ...request.variables, representations } } }),
      ),
    );
    const failed = answers.find(({ data, errors }) => !data || errors);
    return failed ?? { ...answers[0], data: { _entities: answers.flatMap(({ data }) => data?._entities ?? []) } };
  }
}

/** @apollo/gateway over the same supergraph and subgraphs; it checks who asks, and tells the subgraphs, as our gateway does. */
async function serveApolloGateway(): Promise<void> {
  const config = readConfig();
  const authenticate = await authenticator(config);
  const tokens = await internalTokens(config, 'gateway');
  const gateway = new ApolloGateway({
    supergraphSdl: readComposed().supergraph,
    buildService: ({ name }) =>
      new BoundedDataSource({
        url: config.SUBGRAPH_URLS.get(name),
        async willSendRequest({ request: { http, ...asked }, context: { actor } }) {
          // The package writes the body in this way once we are done.
          const call = { subgraph: name, path: '/graphql', body: JSON.stringify(asked) };
          const token = await tokens.signInternal({ actor, requestId: 'benchmark', language: 'zh' }, call);
          http.headers.set('authorization', `Bearer ${token}`);
        },
      }),
  });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
    listen: { host: config.HOST, port: config.PORT },
    context: async ({ req }) => ({ actor: await authenticate(req.headers.authorization) }),
  });
  console.log(url);
}

void serveApolloGateway();
