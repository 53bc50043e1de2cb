import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { conditionsIn, settledDocument } from '../conditions';
import type { FusedRequest } from './request';

/** Most operations kept compiled. */
const limit = 500;

export type CompiledOperation = (request: FusedRequest) => Promise<ExecutionResult> | ExecutionResult;

type Values = Readonly<Record<string, unknown>>;

/** The operation alone, with what it leaves out left out, and without variables, which its owners read. */
function aloneIn(document: DocumentNode, operation: OperationDefinitionNode, values: Values): DocumentNode {
  const definitions = document.definitions
    .filter(node => node === operation || node.kind === Kind.FRAGMENT_DEFINITION)
    .map(node => (node === operation ? { ...node, variableDefinitions: [], directives: [] } : node));
  const settled = settledDocument({ ...document, definitions }, values);
  // graphql-jit notes things on the nodes it compiles: they are its own, and none of the caller's.
  return structuredClone(JSON.parse(JSON.stringify(settled, (key, value) => (key === 'loc' ? undefined : value))));
}

/** A bounded number of compiled operations, the least lately used given up first. */
export class CompiledOperations {
  readonly #kept = new Map<string, CompiledOperation>();
  readonly #texts = new WeakMap<DocumentNode, { text: string; conditions: readonly string[] }>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** @param values of the variables; with other Booleans in `@skip` and `@include` it is another operation. */
  of(document: DocumentNode, operation: OperationDefinitionNode, values: Values): CompiledOperation {
    const read = this.#texts.get(document) ?? { text: print(document), conditions: conditionsIn(document) ?? [] };
    this.#texts.set(document, read);
    const { text, conditions } = read;
    const key = JSON.stringify([operation.name?.value, conditions.map(name => values[name]), text]);
    const known = this.#kept.get(key);
    if (known) this.#kept.delete(key);
    const compiled = known ?? this.#compile(document, operation, values);
    this.#kept.set(key, compiled);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= limit) break;
      this.#kept.delete(oldest);
    }
    return compiled;
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode, values: Values): CompiledOperation {
    const compiled = compileQuery(this.schema, aloneIn(document, operation, values), operation.name?.value ?? '', {
      disablingCapturingStackErrors: true,
    });
    if (!isCompiledQuery(compiled)) throw compiled.errors?.[0] ?? new Error('the operation does not compile');
    return request => compiled.query(undefined, request, {});
  }
}
