import { execute } from 'graphql';
import { commandsIn } from '../../kernel/audit/commands-in';
import { errorOfSubgraph, logFailures } from '../../kernel/errors';
import type { OperationContext, SubgraphExecutor } from '../../kernel/execution';
import type { Subgraph } from '../../kernel/subgraph';

/** A subgraph of this process: its own schema, with its one context for this request. */
export function localExecutor(subgraph: Subgraph): SubgraphExecutor {
  const failed = (errors: readonly unknown[], { scope, log }: OperationContext) => {
    logFailures(log, errors, { requestId: scope.request.requestId, subgraph: subgraph.name });
    return errors.map(error => errorOfSubgraph(subgraph.name, error));
  };
  return async ({ document, variables, operationName }, context) => {
    try {
      await subgraph.admit?.(context.scope.request, commandsIn(document, operationName));
    } catch (error) {
      return { errors: failed([error], context) };
    }
    const { data, errors } = await execute({
      schema: subgraph.schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: context.scope.contextOf(subgraph),
    });
    if (!errors) return { data };
    return { data, errors: failed(errors, context) };
  };
}
