import type { GraphQLField, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';

/** Names of fields that a subgraph can answer for the objects below a field although they are another's (`@provides`). */
export type Provided = ReadonlyMap<string, Provided>;

/** A field as one subgraph that resolves it has it. */
export interface OwnersField {
  readonly subgraph: string;
  readonly schema: GraphQLSchema;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** What of other subgraphs must be in the representation before it is asked. */
  readonly requires?: SelectionSetNode;
  readonly provides?: Provided;
}

/** A field of the supergraph with everyone who resolves it, in the order of the supergraph. */
export interface FusedField {
  readonly typeName: string;
  readonly name: string;
  readonly owners: readonly OwnersField[];
  /** Subgraph → its form of the field where it is external to it: asked only where it was provided. */
  readonly external: ReadonlyMap<string, OwnersField>;
}

/** How the objects of one type in one subgraph are found: by which of its fields. */
export interface Key {
  readonly subgraph: string;
  readonly fields: SelectionSetNode;
}

/** An object type of the supergraph. */
export interface FusedType {
  readonly name: string;
  /** Every subgraph that has the type, in the order of the supergraph. */
  readonly subgraphs: readonly string[];
  /** By which keys it can be entered; none for values. */
  readonly keys: readonly Key[];
  readonly fields: ReadonlyMap<string, FusedField>;
}
