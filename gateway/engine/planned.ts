import { UnifiedGraphManager } from '@graphql-mesh/fusion-runtime';
import type { Transport } from '@graphql-mesh/transport-common';
import { execute } from '@graphql-tools/executor';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLError,
  type GraphQLScalarType,
  getOperationAST,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql';
import type { Config } from '../../kernel/config';
import { publicGraphQLError } from '../../kernel/errors';
import type { Answer, Operation, OperationContext, SubgraphExecutor } from '../../kernel/execution';
import type { InternalTokens } from '../../kernel/internal-tokens';
import type { Subgraph } from '../../kernel/subgraph';
import { withAllowedValues } from '../document-faults';
import type { Engine } from './engine';
import { placeErrorsWhereMet, saidApart, wholePath } from './error-paths';
import { askWithoutFailed } from './failed-representations';
import { givenScalars } from './scalars';
import { settled } from './settled';
import { subgraphExecutors } from './subgraph-executors';

export interface PlannedEngineOptions {
  /** Texts composed at build time. */
  readonly supergraph: string;
  readonly publicSchema: string;
  /** Subgraphs of this process. A name in `config.SUBGRAPH_URLS` goes over HTTP even so. */
  readonly subgraphs: readonly Subgraph[];
  readonly config: Pick<Config, 'SUBGRAPH_URLS' | 'SUBGRAPH_TIMEOUT_MS'> & Partial<Pick<Config, 'NODE_ENV'>>;
  /** Needed where a subgraph is asked over HTTP. */
  readonly tokens: InternalTokens;
  /** Value types that check input at the door, before any subgraph is asked. */
  readonly scalars?: readonly GraphQLScalarType[];
}

/** Of a union with many types the library puts a list of fragments into the list of selections, where a document has none. */
const flattened = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: ({ selections, ...set }) =>
      selections.some(Array.isArray) ? { ...set, selections: selections.flat() as SelectionNode[] } : undefined,
  });

/** The library tells the same failure of one place once for each field that wanted it. */
function distinct(errors: Answer['errors']): Answer['errors'] {
  const seen = new Map(
    errors?.map(error => [JSON.stringify([error.path, error.extensions.code, error.extensions.field, error.message]), error]),
  );
  return seen.size > 0 ? [...seen.values()] : undefined;
}

/**
 * An entity that its own subgraph answered with null is absent, or not for this actor's eyes: the field that led to it becomes null
 * and there is nothing to complain of. Failures of subgraphs come with a code of theirs.
 */
const isAbsence = ({ message, extensions }: GraphQLError): boolean =>
  extensions.code === undefined && message.startsWith('Cannot return null for non-nullable field ');

/** An operation, and what subgraphs said when they answered with nothing at all. */
interface PlannedContext extends OperationContext {
  readonly refusedWhole: GraphQLError[];
}

/** Where in the operation an error was met: the library asks for several fields at once as `_v0_field`, `_v1_field`. */
function placeIn({ document, operationName }: Operation, { path }: GraphQLError): GraphQLError['path'] {
  if (!path) return undefined;
  const [asked, ...below] = path;
  const name = String(asked).replace(/^_v\d+_/, '');
  const keys = getOperationAST(document, operationName)?.selectionSet.selections.flatMap(one =>
    one.kind === Kind.FIELD && one.name.value === name ? [one.alias?.value ?? name] : [],
  );
  return [keys?.length === 1 ? (keys[0] as string) : name, ...below];
}

/** Plans each operation over the supergraph, asks each subgraph once per step, and merges: the Hive runtime's executor. */
export function plannedEngine({
  supergraph,
  publicSchema,
  subgraphs,
  config,
  tokens,
  scalars = [],
}: PlannedEngineOptions): Engine {
  const executors = subgraphExecutors({ subgraphs, config, tokens });
  const executorOf = (subgraphName: string): SubgraphExecutor => {
    // The runtime calls a subgraph by its name or by its key in the supergraph's enum (LEGAL_ENTITY).
    const name = subgraphName.toLowerCase().replaceAll('_', '-');
    const executor = executors.get(name);
    if (!executor) throw new Error(`子图既不在本进程也没有地址 Subgraph neither in this process nor at an address: ${name}`);
    return executor;
  };

  const transport: Transport = {
    getSubgraphExecutor({ subgraphName }) {
      const ask = askWithoutFailed(executorOf(subgraphName));
      const executor = ({
        document,
        variables,
        operationName,
        context,
      }: ExecutionRequest<Record<string, unknown>, PlannedContext>) => {
        if (!context) throw new Error('a subgraph is asked within a request only');
        return ask({ document: flattened(document), variables, operationName }, context).then(answer => {
          if (!answer.data) context.refusedWhole.push(...(answer.errors ?? []));
          return answer;
        });
      };
      return executor as Executor;
    },
  };
  const manager = new UnifiedGraphManager<PlannedContext>({
    getUnifiedGraph: () => supergraph,
    batch: true,
    transports: () => transport,
  });

  return {
    async load() {
      const unified = placeErrorsWhereMet(givenScalars(await manager.getUnifiedGraph(), scalars));
      const schema = givenScalars(buildSchema(publicSchema, { assumeValid: true }), scalars);
      // In production what the schema holds is told to nobody.
      const told = (error: GraphQLError) => (config.NODE_ENV === 'production' ? error : withAllowedValues(schema, error));
      return {
        schema,
        supergraph,
        async execute(asked, context) {
          const operation = settled(asked, schema);
          const { document, variables, operationName } = operation;
          const refusedWhole: GraphQLError[] = [];
          const contextValue = await manager.getContext({ ...context, refusedWhole });
          const result = (await execute({
            schema: unified,
            document,
            variableValues: variables,
            operationName,
            contextValue,
          })) as Answer;
          const met = result.errors
            ?.filter(error => !isAbsence(error))
            .map(error => publicGraphQLError(told(saidApart(error)), wholePath(error)));
          if (result.data || met?.length) return { ...result, errors: distinct(met) };
          // A field that may be refused takes those beside it with it, and the executor keeps only the absence that it met first.
          return {
            ...result,
            errors: distinct(refusedWhole.map(error => publicGraphQLError(told(error), placeIn(operation, error)))),
          };
        },
      };
    },
    close: async () => manager[Symbol.asyncDispose](),
  };
}
