import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Answer, Operation, OperationContext } from '../../kernel/execution';

/** What stands behind the front door and executes the composed supergraph; ENGINE names the planned and the fused one. */
export interface Engine {
  load(): Promise<LoadedEngine>;
  close(): Promise<void>;
}

export interface LoadedEngine {
  /** The graph as clients see it, nothing of federation in it. */
  readonly schema: GraphQLSchema;
  readonly supergraph: string;
  /** Never throws for what a subgraph did; such errors are in the answer, made public already. */
  execute(operation: Operation, context: OperationContext): Promise<Answer>;
}

type GatewayInterface = ApolloServerOptionsWithGateway<OperationContext>['gateway'];

/** The engine in the form that Apollo Server's `gateway` option takes. */
export function asGateway(loaded: LoadedEngine): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: loaded.schema, coreSupergraphSdl: loaded.supergraph });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request, operationName, context }) =>
        loaded.execute(
          { document, variables: request.variables, operationName: operationName ?? undefined },
          context as unknown as OperationContext,
        ),
    }),
    stop: async () => {},
  };
}
