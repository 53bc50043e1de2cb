import {
  buildSchema,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { codedError, publicGraphQLError } from '../../../kernel/errors';
import type { Answer, OperationContext } from '../../../kernel/execution';
import { withAllowedValues } from '../../document-faults';
import type { Engine } from '../engine';
import type { PlannedEngineOptions } from '../planned';
import { givenScalars } from '../scalars';
import { toldFailures } from './failures';
import { fusedOnce } from './fuse';
import { introspected, splitIntrospection } from './introspection';
import { PlaceTypes } from './place-types';
import { FusedRequest } from './request';
import { walked } from './walk';

export type FusedEngineOptions = Pick<PlannedEngineOptions, 'supergraph' | 'publicSchema' | 'subgraphs' | 'config' | 'scalars'>;

/** Answers from the executable schemas of this process's subgraphs, as one. */
export function fusedEngine({ supergraph, publicSchema, subgraphs, config, scalars = [] }: FusedEngineOptions): Engine {
  return {
    async load() {
      const schema: GraphQLSchema = givenScalars(buildSchema(publicSchema, { assumeValid: true }), scalars);
      const plans = fusedOnce(supergraph, () => schema, new Map(subgraphs.map(subgraph => [subgraph.name, subgraph.schema])));
      const byName = new Map(subgraphs.map(subgraph => [subgraph.name, subgraph]));
      const told = (error: GraphQLError) => (config.NODE_ENV === 'production' ? error : withAllowedValues(schema, error));

      const answered = async (
        document: DocumentNode,
        operation: OperationDefinitionNode,
        context: OperationContext,
        sent: Readonly<Record<string, unknown>>,
        coerced: Readonly<Record<string, unknown>>,
      ): Promise<Answer> => {
        if (operation.selectionSet.selections.length === 0) return { data: {} };
        const request = new FusedRequest(byName, context, operation, sent);
        const { data, met } = await walked(plans.of(document, operation, coerced), request);
        const places = new PlaceTypes(schema, document, operation);
        return { data, errors: toldFailures(met, context, told, data, places) } as Answer;
      };

      return {
        schema,
        supergraph,
        async execute({ document, variables = {}, operationName }, context) {
          const operation = getOperationAST(document, operationName);
          if (!operation) return { errors: [codedError('OPERATION_RESOLUTION_FAILURE', { status: 400 })] };
          const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
          if (errors) return { errors: errors.map(error => publicGraphQLError(told(error))) };
          const split = splitIntrospection(document, operation);
          if (!split) return answered(document, operation, context, variables, coerced);
          const { ofSchema, ofData } = split;
          const [said, answer] = await Promise.all([
            introspected(schema, ofSchema, ofSchema.operation, variables),
            answered(ofData, ofData.operation, context, variables, coerced),
          ]);
          return { data: answer.data && { ...answer.data, ...said.data }, errors: answer.errors };
        },
      };
    },
    close: async () => undefined,
  };
}
