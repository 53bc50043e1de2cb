import { GraphQLError } from 'graphql';
import { errorOfSubgraph, logFailures } from '../../../kernel/errors';
import type { Answer, OperationContext } from '../../../kernel/execution';
import { distinctFailures } from './distinct-failures';
import type { PlaceTypes } from './place-types';

/** What a subgraph failed with, passed on as a value to the place in the answer where it is met: no sibling is lost by it. */
export class Failure {
  constructor(
    readonly subgraph: string,
    readonly thrown: unknown,
  ) {}
}

/** A failure, and where in the answer it was met. */
export interface Met {
  readonly failure: Failure;
  readonly path: readonly (string | number)[];
}

export const failureOf = (subgraph: string, thrown: unknown): Failure =>
  thrown instanceof Failure ? thrown : new Failure(subgraph, thrown);

/** An error as graphql-js would have made it in the subgraph: with its place, its cause and its cause's extensions. */
const placed = ({ thrown }: Failure, path: GraphQLError['path']): GraphQLError => {
  const cause = thrown instanceof Error ? thrown : new Error(String(thrown));
  const extensions = thrown instanceof GraphQLError ? thrown.extensions : undefined;
  const originalError = (thrown instanceof GraphQLError && thrown.originalError) || cause;
  return new GraphQLError(cause.message, { path, originalError, extensions });
};

/**
 * What clients are told of what was met. A null where none may be, without any failure, is an entity that its own subgraph does not
 * have, or not for this actor's eyes: nothing to complain of. Each failure is logged with the name of its subgraph.
 */
export function toldFailures(
  met: readonly Met[],
  { scope, log }: OperationContext,
  told: (error: GraphQLError) => GraphQLError,
  data: unknown,
  places: PlaceTypes,
): Answer['errors'] {
  const bySubgraph = new Map<string, GraphQLError[]>();
  const errors = met.map(({ failure, path }) => {
    const inPlace = placed(failure, path);
    bySubgraph.set(failure.subgraph, [...(bySubgraph.get(failure.subgraph) ?? []), inPlace]);
    return errorOfSubgraph(failure.subgraph, told(inPlace));
  });
  for (const [subgraph, failed] of bySubgraph) logFailures(log, failed, { requestId: scope.request.requestId, subgraph });
  const distinct = distinctFailures(errors, data, places);
  return distinct.length > 0 ? distinct : undefined;
}
