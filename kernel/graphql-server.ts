import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { addressed, formatError, logFailures } from './errors';
import type { OperationContext } from './execution';
import type { Logger } from './log';
import { errors, operations } from './metrics';
import { demandStorableDocument } from './storable-text';
import type { Subgraph } from './subgraph';

/** The first root field asked, a name of the schema once the document is validated. */
function rootField(document: DocumentNode, { selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  if (first?.kind === Kind.FIELD) return first.name.value;
  const spread = first?.kind === Kind.FRAGMENT_SPREAD ? first.name.value : undefined;
  for (const node of document.definitions) {
    if (node.kind !== Kind.FRAGMENT_DEFINITION || node.name.value !== spread) continue;
    const [inner] = node.selectionSet.selections;
    if (inner?.kind === Kind.FIELD) return inner.name.value;
  }
  return 'fragment';
}

/** Counts, logs what failed on our side, and gives each error its language and request id. */
function observing(service: string, log: Logger): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart({ contextValue: { scope } }) {
      const end = operations.startTimer({ service });
      let label = { kind: 'none', field: 'refused' };
      return {
        async executionDidStart({ document, operation }) {
          label = { kind: operation.operation, field: rootField(document, operation) };
        },
        async didEncounterErrors({ errors: met }) {
          logFailures(log, met, { requestId: scope.request.requestId });
        },
        async willSendResponse({ response: { body } }) {
          end(label);
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          body.singleResult.errors = body.singleResult.errors.map(error => addressed(error, scope.request));
          for (const { extensions } of body.singleResult.errors) errors.inc({ service, code: String(extensions?.code) });
        },
      };
    },
  };
}

export type GraphQLServerOptions = Pick<
  ApolloServerOptions<OperationContext>,
  'gateway' | 'schema' | 'introspection' | 'plugins'
> & {
  readonly service: string;
  readonly log: Logger;
  /** Longest document, in tokens. */
  readonly tokens: number;
};

/** An Apollo Server as all of ours are: no outside reporting, no landing page from a CDN, errors of ours only. */
export function graphqlServer({
  service,
  log,
  tokens,
  plugins = [],
  ...rest
}: GraphQLServerOptions): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    ...rest,
    formatError,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: rest.introspection === false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: tokens },
    // Each unknown name is compared with every name there is; ten faults say enough.
    validationOptions: { maxErrors: 10, hideSuggestions: rest.introspection === false },
    logger: { debug() {}, info() {}, warn: message => log.warn(message), error: () => log.error('apollo server failed') },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      observing(service, log),
      ...plugins,
    ],
  } as ApolloServerOptions<OperationContext>);
}

/**
 * `POST /graphql`, for a server that is started. A subgraph served alone finds its own context; the gateway's engine
 * takes contexts from the scope itself.
 */
export const graphqlRoute =
  (apollo: ApolloServer<OperationContext>, log: Logger, subgraph?: Subgraph) => (app: FastifyInstance) => {
    const context = async ({ scope }: FastifyRequest) =>
      Object.assign(subgraph ? scope.contextOf(subgraph) : {}, { scope, log });
    const preValidation = async ({ body }: FastifyRequest) => demandStorableDocument(body);
    app.post('/graphql', { preValidation }, fastifyApolloHandler(apollo, { context }));
  };
