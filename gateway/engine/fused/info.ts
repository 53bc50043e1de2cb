import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Asked, Place } from './asked';
import type { OwnersField } from './shared-types';

/** What an owner's resolver is told of the field it answers: of its own schema, with the client's nodes and fragments. */
export const infoFor = (
  { definition, parentType, schema }: OwnersField,
  { key, nodes, fragments, operation }: Asked,
  place: Place | undefined,
): GraphQLResolveInfo =>
  ({
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path: { prev: place, key, typename: parentType.name },
    schema,
    fragments,
    rootValue: undefined,
    operation: operation as OperationDefinitionNode,
    variableValues: {},
  }) as unknown as GraphQLResolveInfo;
