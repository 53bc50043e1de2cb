import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Failure, failureOf } from './failures';
import { Held, isPromise, whenThere } from './held';
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

/** How a value of a type becomes what the owner would have answered. */
type Complete = (value: unknown, origin: Origin) => unknown;

/** By type: it is looked at once, and not for every value. */
const ways = new WeakMap<GraphQLOutputType, Complete>();

function wayOf(type: GraphQLOutputType): Complete {
  const known = ways.get(type);
  if (known) return known;
  const way = isNonNullType(type) ? nonNull(inside(type.ofType)) : inside(type);
  ways.set(type, way);
  return way;
}

/**
 * A value as the owner would have answered it: leaves written by its types, lists made whole, objects held. What fails is a Failure in
 * its place, never a throw or a rejection.
 */
export const complete = (value: unknown, type: GraphQLOutputType, origin: Origin): unknown => wayOf(type)(value, origin);

/** What is there now or later, where it is neither missing nor failed. */
const present =
  (whole: Complete): Complete =>
  (value, origin) => {
    if (value == null) return null;
    if (isPromise(value))
      return value.then(
        there => present(whole)(there, origin),
        error => failureOf(origin.subgraph, error),
      );
    if (value instanceof Failure || value instanceof Error) return failureOf(origin.subgraph, value);
    try {
      return whole(value, origin);
    } catch (error) {
      return failureOf(origin.subgraph, error);
    }
  };

const nonNull =
  (whole: Complete): Complete =>
  (value, origin) =>
    whenThere(whole(value, origin), there => (there == null ? new Failure(origin.subgraph, emptiness(origin)) : there));

function inside(type: GraphQLOutputType): Complete {
  if (isListType(type)) return present(listed(wayOf(type.ofType)));
  if (isLeafType(type)) return present(value => written(value, type));
  if (isAbstractType(type)) return present((value, origin) => ofSomeType(value, type, origin));
  if (!isObjectType(type)) throw new Error('not an output type');
  const { name } = type;
  return present((value, origin) => (origin.isOfOne(name) ? value : new Held(origin.subgraph, name, value, origin.provides)));
}

const emptiness = ({ info }: Origin) =>
  new GraphQLError(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`);

const listed =
  (each: Complete): Complete =>
  (value, origin) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
      throw new GraphQLError(`Expected Iterable for ${origin.info.parentType.name}.${origin.info.fieldName}.`);
    const list: unknown[] = [];
    for (const item of value as Iterable<unknown>) list.push(each(item, origin));
    return list;
  };

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
