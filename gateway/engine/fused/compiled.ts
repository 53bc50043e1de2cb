import {
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { FusedRequest } from './request';

/** Most operations kept compiled. */
const limit = 500;

export type CompiledOperation = (request: FusedRequest) => Promise<ExecutionResult> | ExecutionResult;

type Values = Readonly<Record<string, unknown>>;

/** Whether `@skip` and `@include` leave a node in. */
function isIn({ directives = [] }: { readonly directives?: OperationDefinitionNode['directives'] }, values: Values): boolean {
  return directives.every(({ name, arguments: [given] = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.value;
    const wanted =
      value?.kind === Kind.VARIABLE ? values[value.name.value] : value?.kind === Kind.BOOLEAN ? value.value : undefined;
    return name.value === 'skip' ? wanted !== true : wanted === true;
  });
}

/** The variables that `@skip` and `@include` ask. */
function conditionsIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: [given] = [] }) {
      if ((name.value === 'skip' || name.value === 'include') && given?.value.kind === Kind.VARIABLE)
        names.add(given.value.name.value);
    },
  });
  return [...names].sort();
}

/** The operation alone, with what it leaves out left out, and without variables, which its owners read. */
function settledDocument(document: DocumentNode, operation: OperationDefinitionNode, values: Values): DocumentNode {
  const keep = (node: ASTNode & { readonly directives?: OperationDefinitionNode['directives'] }) => {
    if (!isIn(node, values)) return null;
    return node.directives?.length ? { ...node, directives: [] } : undefined;
  };
  const definitions = document.definitions
    .filter(node => node === operation || node.kind === Kind.FRAGMENT_DEFINITION)
    .map(node => (node === operation ? { ...node, variableDefinitions: [], directives: [] } : node));
  const settled = visit(
    { ...document, definitions },
    { Field: { enter: keep }, InlineFragment: { enter: keep }, FragmentSpread: { enter: keep } },
  );
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
    const read = this.#texts.get(document) ?? { text: print(document), conditions: conditionsIn(document) };
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
    const compiled = compileQuery(this.schema, settledDocument(document, operation, values), operation.name?.value ?? '', {
      disablingCapturingStackErrors: true,
    });
    if (!isCompiledQuery(compiled)) throw compiled.errors?.[0] ?? new Error('the operation does not compile');
    return request => compiled.query(undefined, request, {});
  }
}
