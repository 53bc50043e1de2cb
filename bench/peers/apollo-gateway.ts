import { createRequire } from 'node:module';
import { readComposed } from '../../gateway/composed';
import type { Actor } from '../../kernel/actor';
import { readConfig } from '../../kernel/config';
import { internalTokens } from '../../kernel/internal-tokens';
import { projectFile } from '../../kernel/root';
import { authenticator } from '../../kernel/tokens';

/** What is used of packages that only `bench/` has, so that the project's types do not depend on them. */
interface Asked {
  request: { http: { headers: Map<string, string> } };
  context: { actor: Actor };
}
interface ApolloGatewayPackage {
  ApolloGateway: new (options: { supergraphSdl: string; buildService(subgraph: { name: string }): unknown }) => object;
  RemoteGraphQLDataSource: new (options: { url: string | undefined; willSendRequest(asked: Asked): Promise<void> }) => object;
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

/** @apollo/gateway over the same supergraph and subgraphs; it checks who asks, and tells the subgraphs, as our gateway does. */
async function serveApolloGateway(): Promise<void> {
  const config = readConfig();
  const authenticate = await authenticator(config);
  const tokens = await internalTokens(config, 'gateway');
  const gateway = new ApolloGateway({
    supergraphSdl: readComposed().supergraph,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({
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
