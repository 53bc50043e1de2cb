import { type GraphQLScalarType, type GraphQLSchema, isScalarType } from 'graphql';

/**
 * Lets the graph's scalars read and write as the subgraphs' do: the stitching library reads what a subgraph answered like input, so
 * that a moment becomes a Date, and must be written again.
 */
export function givenScalars(schema: GraphQLSchema, scalars: readonly GraphQLScalarType[]): GraphQLSchema {
  for (const { name, parseValue, parseLiteral, serialize } of scalars) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral, serialize });
  }
  return schema;
}
