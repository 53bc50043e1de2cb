import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Logger } from './log';
import type { RequestScope } from './subgraph';

/** What Apollo Server and an engine carry through one operation. */
export interface OperationContext {
  readonly scope: RequestScope;
  readonly log: Logger;
}

export interface Operation {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export type Answer = ExecutionResult<Record<string, unknown>>;

/** Asks one subgraph, wherever it runs. */
export type SubgraphExecutor = (operation: Operation, context: OperationContext) => Promise<Answer>;
