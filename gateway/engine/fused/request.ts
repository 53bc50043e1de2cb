import type { OperationDefinitionNode } from 'graphql';
import type { OperationContext } from '../../../kernel/execution';
import type { RequestContext, Subgraph } from '../../../kernel/subgraph';
import { VariablesByOwner } from './arguments';
import { type Failure, failureOf } from './failures';

/** One operation under way: who was let in where, which entities were found, what the variables are. */
export class FusedRequest {
  readonly variables: VariablesByOwner;
  /** Subgraph, type and representation → the entity; emptied before each command. */
  readonly entities = new Map<string, unknown>();
  readonly #admitted = new Map<string, Promise<Failure | undefined> | undefined>();

  constructor(
    private readonly subgraphs: ReadonlyMap<string, Subgraph>,
    private readonly context: OperationContext,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.variables = new VariablesByOwner(operation.variableDefinitions ?? [], variables);
  }

  #subgraph(name: string): Subgraph {
    const subgraph = this.subgraphs.get(name);
    if (!subgraph) throw new Error(`${name} is not in this process`);
    return subgraph;
  }

  contextOf(name: string): RequestContext {
    return this.context.scope.contextOf(this.#subgraph(name));
  }

  /** What keeps whoever asks out of a subgraph: asked once for all that is read there, and nothing where there is no such check. */
  admission(name: string): Promise<Failure | undefined> | undefined {
    if (!this.#admitted.has(name)) this.#admitted.set(name, this.#ask(name, []));
    return this.#admitted.get(name);
  }

  /** The same for a command, each by itself: it leaves its line. */
  admissionOf(name: string, command: string): Promise<Failure | undefined> | undefined {
    this.entities.clear();
    return this.#ask(name, [command]);
  }

  #ask(name: string, commands: readonly string[]): Promise<Failure | undefined> | undefined {
    return this.#subgraph(name)
      .admit?.(this.context.scope.request, commands)
      .then(
        () => undefined,
        error => failureOf(name, error),
      );
  }
}
