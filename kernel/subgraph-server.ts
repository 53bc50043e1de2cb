import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';
import { Role } from './actor';
import { commandsIn } from './audit/commands-in';
import type { Config } from './config';
import { codedError } from './errors';
import type { OperationContext } from './execution';
import { graphqlRoute, graphqlServer } from './graphql-server';
import { type HttpOptions, httpServer, type Routes } from './http';
import { internalGuard } from './internal-guard';
import type { Logger } from './log';
import type { Subgraph } from './subgraph';

/** SECURITY: most entities asked for in one call. The gateway asks for more in several. */
export const representationLimit = 100;

/** Documents come from the gateway's planner, longer than any client's: a step with many arguments. */
const tokens = 20_000;

export interface SubgraphServerOptions extends Pick<HttpOptions, 'arrivesWithin'> {
  readonly log: Logger;
  readonly host?: string;
  readonly port: number;
  /** Internal REST routes, behind the internal token like all else. */
  readonly routes?: readonly Routes[];
}

export interface ServedSubgraph {
  readonly app: FastifyInstance;
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** How many entities a document asks for: in whichever variables, written out in it, under however many aliases. */
function representations(document: DocumentNode, variables: Readonly<Record<string, unknown>> = {}): number {
  const defaults = new Map<string, ValueNode | undefined>();
  let many = 0;
  const count = (value: ValueNode | undefined): number => {
    if (value?.kind === Kind.LIST) return value.values.length;
    if (value?.kind !== Kind.VARIABLE) return 1;
    const { value: name } = value.name;
    const given = variables[name];
    if (given === undefined && defaults.get(name) !== undefined) return count(defaults.get(name));
    return Array.isArray(given) ? given.length : 1;
  };
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      defaults.set(variable.name.value, defaultValue);
    },
    Field({ name, arguments: given = [] }) {
      if (name.value === '_entities') for (const { value } of given) many += count(value);
    },
  });
  return many;
}

const bounding: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request: { variables } }) {
        if (representations(document, variables) > representationLimit)
          throw codedError('TOO_MANY_REPRESENTATIONS', { status: 400 });
      },
    };
  },
};

/** Keeps out whose access is suspended once it is known what they ask: a command of theirs leaves its line. */
const admitting = (subgraph: Subgraph): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operationName, contextValue: { scope } }) {
        const commands = commandsIn(document, operationName);
        // a subgraph reads the facts of another; what it tells it, it tells by events
        if (commands.length > 0 && scope.request.actor.is(Role.SERVICE)) throw codedError('FORBIDDEN');
        await subgraph.admit?.(scope.request, commands);
      },
    };
  },
});

/** Serves one subgraph alone. It answers nobody without an internal token meant for it, `_service` and `_entities` included. */
export async function serveSubgraph(
  subgraph: Subgraph,
  config: Config,
  { log, host = config.HOST, port, routes = [], arrivesWithin }: SubgraphServerOptions,
): Promise<ServedSubgraph> {
  const guard = internalGuard(config, subgraph.name);
  const apollo = graphqlServer({
    service: subgraph.name,
    log,
    tokens,
    schema: subgraph.schema,
    introspection: false,
    plugins: [admitting(subgraph), bounding],
  });
  await apollo.start();
  const app = await httpServer({
    service: subgraph.name,
    log,
    requestOf: guard.requestOf,
    demandBody: guard.demandBody,
    hidesUnknown: true,
    arrivesWithin,
    readiness: async () => ({
      waitingFor: (await subgraph.isReady().catch(() => false)) ? [] : [subgraph.name],
      detail: await subgraph.detail?.(),
    }),
    routes: [graphqlRoute(apollo, log, subgraph), ...routes],
  });
  return {
    app,
    listen: () => app.listen({ host, port }),
    async close() {
      await app.close();
      await apollo.stop();
    },
  };
}
