import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Failure, failureOf } from './failures';
import { Held, whenThere } from './held';
import type { Provided } from './shared-types';

/** Where a value comes from. */
export interface Origin {
  readonly subgraph: string;
  readonly context: unknown;
  /** Info whose schema is the owner's. */
  readonly info: GraphQLResolveInfo;
  readonly provides?: Provided;
  /** Whether objects of a type are of one subgraph only: they need not be held. */
  readonly isOfOne: (typeName: string) => boolean;
}

/**
 * A value as the owner would have answered it: leaves written by its types, lists made whole, objects held. What fails is a Failure in
 * its place, never a throw or a rejection.
 */
export function complete(value: unknown, type: GraphQLOutputType, origin: Origin): unknown {
  return whenThere(whatWas(value, origin), there => completed(there, type, origin));
}

/** The value, and a Failure in the place of a promise's rejection. */
function whatWas(value: unknown, { subgraph }: Origin): unknown {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
    ? (value as PromiseLike<unknown>).then(undefined, error => failureOf(subgraph, error))
    : value;
}

function completed(value: unknown, type: GraphQLOutputType, origin: Origin): unknown {
  if (value instanceof Failure || value instanceof Error) return failureOf(origin.subgraph, value);
  if (isNonNullType(type)) {
    return whenThere(value == null ? null : inside(value, type.ofType, origin), there =>
      there == null ? new Failure(origin.subgraph, emptiness(origin)) : there,
    );
  }
  return value == null ? null : inside(value, type, origin);
}

const emptiness = ({ info }: Origin) =>
  new GraphQLError(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`);

function inside(value: unknown, type: GraphQLOutputType, origin: Origin): unknown {
  try {
    if (isListType(type)) return listed(value, type, origin);
    if (isLeafType(type)) return written(value, type);
    if (isAbstractType(type)) return ofSomeType(value, type, origin);
    if (!isObjectType(type)) throw new Error('not an output type');
    return origin.isOfOne(type.name) ? value : new Held(origin.subgraph, type.name, value, origin.provides);
  } catch (error) {
    return failureOf(origin.subgraph, error);
  }
}

function listed(value: unknown, { ofType }: GraphQLList<GraphQLOutputType>, origin: Origin): unknown[] {
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
    throw new GraphQLError(`Expected Iterable for ${origin.info.parentType.name}.${origin.info.fieldName}.`);
  const list: unknown[] = [];
  for (const item of value as Iterable<unknown>) list.push(complete(item, ofType, origin));
  return list;
}

function written(value: unknown, type: GraphQLLeafType): unknown {
  const there: unknown = type.serialize(value);
  if (there == null) throw new Error(`${type.name} writes nothing for a value`);
  return there;
}

/** The owner says of which type it is, at once or later. */
function ofSomeType(value: unknown, type: GraphQLAbstractType, origin: Origin): unknown {
  const { context, info, subgraph, provides } = origin;
  const name = (type.resolveType ?? defaultTypeResolver)(value, context, info, type);
  const hold = (typeName: unknown): unknown => {
    const concrete = typeof typeName === 'string' ? info.schema.getType(typeName) : undefined;
    if (!isObjectType(concrete) || !info.schema.isSubType(type, concrete))
      return new Failure(subgraph, new GraphQLError(`A value of ${type.name} is of none of its types.`));
    return new Held(subgraph, concrete.name, value, provides);
  };
  if (typeof name !== 'object' || name === null) return hold(name);
  return Promise.resolve(name).then(hold, error => failureOf(subgraph, error));
}
