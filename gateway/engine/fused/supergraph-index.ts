import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { FusedField, FusedType, Key, OwnersField, Provided } from './shared-types';

type Given = Readonly<Record<string, string | boolean | undefined>>;

/** The arguments of each `@name` on a node. */
function given(node: { readonly directives?: readonly ConstDirectiveNode[] }, name: string): Given[] {
  return (node.directives ?? [])
    .filter(directive => directive.name.value === name)
    .map(({ arguments: pairs = [] }) =>
      Object.fromEntries(pairs.map(({ name: { value: key }, value }) => [key, 'value' in value ? value.value : undefined])),
    );
}

const fieldSets = new Map<string, SelectionSetNode>();

/** `id owner { code }` as a selection. */
function fieldSet(text: string): SelectionSetNode {
  const known = fieldSets.get(text);
  if (known) return known;
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a field set: ${text}`);
  fieldSets.set(text, definition.selectionSet);
  return definition.selectionSet;
}

function providedIn({ selections }: SelectionSetNode): Provided {
  return new Map(
    selections.flatMap(one =>
      one.kind === Kind.FIELD ? [[one.name.value, one.selectionSet ? providedIn(one.selectionSet) : new Map()] as const] : [],
    ),
  );
}

/** Which subgraph has which type and resolves which field, as the supergraph's `join__` directives say. */
export function indexSupergraph(
  supergraph: string,
  schemas: ReadonlyMap<string, GraphQLSchema>,
): ReadonlyMap<string, FusedType> {
  const { definitions } = parse(supergraph, { noLocation: true });
  const names = new Map<string, string>();
  for (const node of definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') continue;
    for (const value of node.values ?? []) names.set(value.name.value, String(given(value, 'join__graph')[0]?.name));
  }
  const nameOf = (graph: Given[string]): string => names.get(String(graph)) ?? String(graph);

  const typeIn = (subgraph: string, name: string): GraphQLObjectType | undefined => {
    const type = schemas.get(subgraph)?.getType(name);
    return isObjectType(type) ? type : undefined;
  };

  function fieldOf(typeName: string, subgraphs: readonly string[], node: FieldDefinitionNode): FusedField {
    const name = node.name.value;
    const stated = given(node, 'join__field').filter(({ graph }) => graph !== undefined);
    const joins: Given[] = stated.length > 0 ? stated : subgraphs.map(subgraph => ({ graph: subgraph }));
    const owners: OwnersField[] = [];
    const external = new Map<string, OwnersField>();
    for (const { graph, requires, provides, external: isExternal, usedOverridden } of joins) {
      const subgraph = nameOf(graph);
      const schema = schemas.get(subgraph);
      const parentType = typeIn(subgraph, typeName);
      const definition = parentType?.getFields()[name];
      if (!schema || !parentType || !definition) continue;
      const field: OwnersField = {
        subgraph,
        schema,
        parentType,
        definition,
        ...(typeof requires === 'string' && { requires: fieldSet(requires) }),
        ...(typeof provides === 'string' && { provides: providedIn(fieldSet(provides)) }),
      };
      if (isExternal === true || usedOverridden === true) external.set(subgraph, field);
      else owners.push(field);
    }
    return { typeName, name, owners, external };
  }

  function typeOf(node: ObjectTypeDefinitionNode): FusedType {
    const name = node.name.value;
    const joins = given(node, 'join__type');
    const subgraphs = [...new Set(joins.map(({ graph }) => nameOf(graph)))];
    const keys: Key[] = joins.flatMap(({ graph, key, resolvable }) =>
      typeof key === 'string' && resolvable !== false ? [{ subgraph: nameOf(graph), fields: fieldSet(key) }] : [],
    );
    const fields = new Map((node.fields ?? []).map(field => [field.name.value, fieldOf(name, subgraphs, field)]));
    return { name, subgraphs, keys, fields };
  }

  return new Map(
    definitions.flatMap(node => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, typeOf(node)] as const] : [])),
  );
}
