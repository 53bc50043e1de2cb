import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Operation } from '../../kernel/execution';
import { conditionsIn, settledDocument } from './conditions';

const [example] = parse('{ __typename @skip(if: true) }', { noLocation: true }).definitions;
const nothing = example?.kind === Kind.OPERATION_DEFINITION ? example.selectionSet : undefined;

/** Without fragments that hold nothing, and with nothing that is asked for where a field would have no selection. */
function withoutHollows(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const isHollow = ({ selections }: SelectionSetNode): boolean => selections.every(isHollowFragment);
  const isHollowFragment = (one: SelectionNode | FragmentDefinitionNode | undefined): boolean => {
    if (one?.kind === Kind.FRAGMENT_SPREAD) return isHollowFragment(fragments.get(one.name.value));
    return one !== undefined && one.kind !== Kind.FIELD && isHollow(one.selectionSet);
  };
  const drop = (one: SelectionNode | FragmentDefinitionNode) => (isHollowFragment(one) ? null : undefined);
  return visit(document, {
    InlineFragment: drop,
    FragmentSpread: drop,
    FragmentDefinition: drop,
    SelectionSet: set => (isHollow(set) ? nothing : undefined),
  });
}

/**
 * The operation with its `@skip` and `@include` settled: the planning library drops a key that a client leaves out, and a field that
 * is asked for twice and left out once. Where a condition is no Boolean the executor says so.
 */
export function settled(operation: Operation, schema: GraphQLSchema): Operation {
  const { document, variables = {}, operationName } = operation;
  if (!conditionsIn(document)) return operation;
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variables);
  return coerced ? { ...operation, document: withoutHollows(settledDocument(document, coerced)) } : operation;
}
