import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

type Path = readonly (string | number)[];

const isError = (value: unknown): value is Error =>
  typeof value === 'object' && value !== null && 'stack' in value && 'message' in value;

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** The same error without a place, so that the executor gives it the one where it is met. */
function unplaced(error: Error): Error {
  if (error instanceof AggregateError) return new AggregateError(error.errors.map(one => (isError(one) ? unplaced(one) : one)));
  return error instanceof GraphQLError && error.path
    ? new GraphQLError(error.message, { extensions: error.extensions, originalError: error })
    : error;
}

function unplacedIn(value: unknown): unknown {
  if (isError(value)) return unplaced(value);
  return Array.isArray(value) && value.some(isError) ? value.map(unplacedIn) : value;
}

const thrown = (error: unknown): never => {
  throw isError(error) ? unplaced(error) : error;
};

/**
 * The stitching library gives an error of a batched entity the path of the first entity in the batch, without list indices, and
 * the executor keeps a path that is there. Without one the executor places each error where it met it, and no two entities' errors
 * fall together.
 */
export function placeErrorsWhereMet(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        try {
          const result: unknown = resolve(source, args, context, info);
          return isPromise(result) ? result.then(unplacedIn, thrown) : unplacedIn(result);
        } catch (error) {
          return thrown(error);
        }
      };
    }
  }
  return schema;
}

/** Where it was met, and what the subgraph said lies below that: its field may be non-null, its parent's null what was met. */
export function wholePath(error: GraphQLError): Path | undefined {
  const met = error.path;
  const inner = (error.originalError as GraphQLError | undefined)?.originalError;
  const said = inner instanceof GraphQLError ? inner.path : undefined;
  if (!met || !said) return met;
  let at = 0;
  for (const key of met) {
    if (typeof key !== 'string') continue;
    const found = said.indexOf(key, at);
    if (found < 0) return met;
    at = found + 1;
  }
  // An index right there belongs to the place met, unless the place itself is the whole list.
  while (typeof met.at(-1) === 'number' && typeof said[at] === 'number') at++;
  return [...met, ...said.slice(at)];
}

/**
 * Where several fields of one entity failed the library makes one error of them, without a code: of those, the one that lies at the
 * place, else the first.
 */
export function saidApart(error: GraphQLError): GraphQLError {
  let cause: Error | undefined | null = error;
  while (cause && !(cause instanceof AggregateError)) cause = (cause as GraphQLError).originalError;
  if (!cause) return error;
  const said = cause.errors.filter(one => one instanceof GraphQLError);
  const field = error.path?.findLast(key => typeof key === 'string');
  const own = said.find(({ path }) => field !== undefined && path?.includes(field)) ?? said[0];
  return own
    ? new GraphQLError(own.message, { path: error.path, extensions: own.extensions, originalError: error.originalError })
    : error;
}
