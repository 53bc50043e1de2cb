import {
  type GraphQLFieldConfigMap,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLUnionType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { CompiledOperations } from './compiled';
import type { Held } from './held';
import { Fields } from './local-field';
import type { FusedRequest } from './request';
import { Routing } from './routing';
import { indexSupergraph } from './supergraph-index';

/**
 * One executable schema of the public schema's types and the owners' resolvers. Its fields have no arguments and its leaves change
 * nothing: both are read and written by their owners.
 */
export function fuse(supergraph: string, open: GraphQLSchema, schemas: ReadonlyMap<string, GraphQLSchema>): GraphQLSchema {
  const index = indexSupergraph(supergraph, schemas);
  const fields = new Fields(index, new Routing(index));
  const made = new Map<string, GraphQLNamedType>();
  const named = (type: GraphQLNamedType): GraphQLNamedType => {
    const known = made.get(type.name);
    if (known) return known;
    const fused = fusedType(type);
    made.set(type.name, fused);
    return fused;
  };
  const typed = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isNonNullType(type)) return new GraphQLNonNull(typed(type.ofType) as never);
    if (isListType(type)) return new GraphQLList(typed(type.ofType));
    return named(type) as GraphQLOutputType;
  };
  const resolverOf = (typeName: string, name: string) => {
    const type = index.get(typeName);
    const field = type?.fields.get(name);
    if (!type || !field || field.owners.length === 0) return () => null;
    if (typeName === open.getQueryType()?.name) return fields.ofQuery(field);
    if (typeName === open.getMutationType()?.name) return fields.ofMutation(field);
    return type.subgraphs.length === 1 ? fields.ofOne(field) : fields.ofSeveral(field);
  };
  const fieldsOf = (type: GraphQLObjectType | GraphQLInterfaceType) => (): GraphQLFieldConfigMap<unknown, FusedRequest> =>
    Object.fromEntries(
      Object.values(type.getFields()).map(field => [
        field.name,
        { type: typed(field.type), ...(isObjectType(type) && { resolve: resolverOf(type.name, field.name) as never }) },
      ]),
    );
  const interfacesOf = (type: GraphQLObjectType | GraphQLInterfaceType) => () =>
    type.getInterfaces().map(one => named(one) as GraphQLInterfaceType);
  const resolveType = (held: Held): string => held.typeName;

  function fusedType(type: GraphQLNamedType): GraphQLNamedType {
    const { name } = type;
    if (isSpecifiedScalarType(type)) return type;
    if (isLeafType(type)) return new GraphQLScalarType({ name, serialize: (value: unknown) => value });
    if (isObjectType(type)) return new GraphQLObjectType({ name, fields: fieldsOf(type), interfaces: interfacesOf(type) });
    if (isInterfaceType(type))
      return new GraphQLInterfaceType({ name, fields: fieldsOf(type), interfaces: interfacesOf(type), resolveType });
    if (isUnionType(type))
      return new GraphQLUnionType({
        name,
        types: () => type.getTypes().map(one => named(one) as GraphQLObjectType),
        resolveType,
      });
    throw new Error(`${name} is not a type of answers`);
  }

  const answered = Object.values(open.getTypeMap()).filter(
    type =>
      !type.name.startsWith('__') && (isLeafType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type)),
  );
  const root = (type: GraphQLObjectType | null | undefined) => type && (named(type) as GraphQLObjectType);
  return new GraphQLSchema({
    query: root(open.getQueryType()),
    mutation: root(open.getMutationType()),
    types: answered.map(named),
    assumeValid: true,
  });
}

interface Fused {
  readonly supergraph: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly operations: CompiledOperations;
}

/** First schema → what it was fused into: nothing of a request or a database is in it, so that a process needs it once. */
const fused = new WeakMap<GraphQLSchema, Fused[]>();

/** The compiled operations over fused schemas; fused once in a process for the same schemas. */
export function fusedOnce(
  supergraph: string,
  open: () => GraphQLSchema,
  schemas: ReadonlyMap<string, GraphQLSchema>,
): CompiledOperations {
  const [first] = schemas.values();
  if (!first) throw new Error('nothing to fuse');
  const known = fused.get(first) ?? [];
  const same = known.find(
    one =>
      one.supergraph === supergraph &&
      one.schemas.size === schemas.size &&
      [...schemas].every(([name, schema]) => one.schemas.get(name) === schema),
  );
  if (same) return same.operations;
  const operations = new CompiledOperations(fuse(supergraph, open(), schemas));
  fused.set(first, [...known, { supergraph, schemas, operations }]);
  return operations;
}
