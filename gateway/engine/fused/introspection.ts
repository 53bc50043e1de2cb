import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

const isOfSchema = (node: SelectionNode): boolean =>
  node.kind === Kind.FIELD && (node.name.value === '__schema' || node.name.value === '__type');

/** An operation without those of its root fields that are not wanted, fragments at the root written out. */
function withRoots(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  wanted: (node: SelectionNode) => boolean,
): DocumentNode & { readonly operation: OperationDefinitionNode } {
  const within = ({ selections, ...set }: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return wanted(selection) ? [selection] : [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return [{ ...selection, selectionSet: within(selection.selectionSet) }];
      const fragment = document.definitions.find(
        node => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
      const { directives } = selection;
      return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: within(fragment.selectionSet) }];
    }),
  });
  const reduced = { ...operation, selectionSet: within(operation.selectionSet) };
  return {
    ...document,
    definitions: document.definitions.map(node => (node === operation ? reduced : node)),
    operation: reduced,
  };
}

/** The operation in two where its root asks for the schema as well; undefined where it asks for data only. */
export function splitIntrospection(document: DocumentNode, operation: OperationDefinitionNode) {
  let asks = false;
  const ofSchema = withRoots(document, operation, node => {
    asks ||= isOfSchema(node);
    return isOfSchema(node);
  });
  return asks ? { ofSchema, ofData: withRoots(document, operation, node => !isOfSchema(node)) } : undefined;
}

/** What the public schema says of itself. */
export const introspected = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Readonly<Record<string, unknown>>,
): ExecutionResult | Promise<ExecutionResult> =>
  execute({ schema, document, operationName: operation.name?.value, variableValues }) as
    | ExecutionResult
    | Promise<ExecutionResult>;
