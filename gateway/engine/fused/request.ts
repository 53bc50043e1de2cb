import type { OperationDefinitionNode } from 'graphql';
import { mayEver, type Who } from '../../../kernel/access';
import type { OperationContext } from '../../../kernel/execution';
import type { RequestContext, Subgraph } from '../../../kernel/subgraph';
import { VariablesByOwner } from './arguments';
import { type Failure, failureOf } from './failures';

/** One operation under way: who was let in where, which entities were found, what the variables are. */
export class FusedRequest {
  readonly variables: VariablesByOwner;
  /** Subgraph, type and representation → the entity; emptied before each command. */
  readonly entities = new Map<string, unknown>();
  readonly #readable = new Map<Who, boolean>();
  readonly #admitted = new Map<string, Promise<Failure | undefined> | Failure | undefined>();

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

  /** Whether whoever asks is one of those who may read a field. */
  mayRead(who: Who): boolean {
    if (who === 'everyone') return true;
    let may = this.#readable.get(who);
    if (may === undefined) {
      may = mayEver(this.context.scope.request.actor, who);
      this.#readable.set(who, may);
    }
    return may;
  }

  /** What keeps whoever asks out of a subgraph: asked once for all that is read there, awaited until it is known. */
  admission(name: string): Promise<Failure | undefined> | Failure | undefined {
    if (this.#admitted.has(name)) return this.#admitted.get(name);
    const asked = this.#ask(name, [])?.then(refused => {
      this.#admitted.set(name, refused);
      return refused;
    });
    this.#admitted.set(name, asked);
    return asked;
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
