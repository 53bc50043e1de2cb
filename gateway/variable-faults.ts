import { type GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { codedError } from '../kernel/errors';
import { faultOfInput } from '../kernel/input-fault';

/** Most faults of variables that are told one by one. */
const tellable = 5;

/**
 * The first fault of variables that have many. The executor would go on to fifty and write the value out in each of their messages: a
 * second's work for one body of 256 KB with wrong fields.
 */
export function firstOfMany(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): GraphQLError | undefined {
  const { errors = [] } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: tellable });
  if (errors.length <= tellable) return undefined;
  const fault = faultOfInput(errors[0]?.message ?? '');
  return codedError('BAD_USER_INPUT', { status: 400, extensions: fault && { field: fault.field, ...fault.text } });
}
