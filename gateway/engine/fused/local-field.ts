import { defaultFieldResolver, type FieldNode, type GraphQLResolveInfo, getNullableType, isLeafType } from 'graphql';
import { Entities } from './entities';
import { Failure, failureOf } from './failures';
import { Held, isPromise, whenThere } from './held';
import type { FusedRequest } from './request';
import type { Routing } from './routing';
import type { FusedField, FusedType, OwnersField } from './shared-types';
import { complete } from './values';

/** How fields are answered: by the resolver of whoever owns them, for the object as its owner has it. */
export class Fields {
  readonly #entities: Entities;
  readonly #isOfOne: (typeName: string) => boolean;

  constructor(
    private readonly types: ReadonlyMap<string, FusedType>,
    private readonly routing: Routing,
  ) {
    this.#isOfOne = name => types.get(name)?.subgraphs.length === 1;
    this.#entities = new Entities(routing, (held, node, request, subgraph) => this.#read(held, node, request, subgraph));
  }

  /** A field of Query: the first that has it answers. */
  ofQuery(field: FusedField) {
    const owner = field.owners[0] as OwnersField;
    return (_: unknown, __: unknown, request: FusedRequest, info: GraphQLResolveInfo): unknown =>
      whenThere(request.admission(owner.subgraph), refused => refused ?? this.#call(owner, undefined, request, info));
  }

  /** A command: its own admission, and never done before the one ahead of it is. */
  ofMutation(field: FusedField) {
    const owner = field.owners[0] as OwnersField;
    return async (_: unknown, __: unknown, request: FusedRequest, info: GraphQLResolveInfo): Promise<unknown> =>
      (await request.admissionOf(owner.subgraph, field.name)) ?? this.#call(owner, undefined, request, info);
  }

  /** A field of a type that one subgraph has. */
  ofOne(field: FusedField) {
    const owner = field.owners[0] as OwnersField;
    const plain = plainReader(owner);
    return (source: unknown, _: unknown, request: FusedRequest, info: GraphQLResolveInfo): unknown => {
      const value = source instanceof Held ? source.value : source;
      return plain?.(value) ?? this.#call(owner, value, request, info);
    };
  }

  /** A field of a type that several have. */
  ofSeveral(field: FusedField) {
    const plain = new Map(field.owners.map(owner => [owner.subgraph, owner.requires ? undefined : plainReader(owner)]));
    return (held: Held, _: unknown, request: FusedRequest, info: GraphQLResolveInfo): unknown =>
      plain.get(held.subgraph)?.(held.value) ?? this.#across(held, field, request, info);
  }

  #across(held: Held, field: FusedField, request: FusedRequest, info: GraphQLResolveInfo): unknown {
    const provided = held.provided?.get(field.name);
    const provider = provided && (field.external.get(held.subgraph) ?? ownerIn(field, held.subgraph));
    if (provider) return this.#call({ ...provider, provides: provided }, held.value, request, info);
    const owner = this.routing.ownerOf(field, held.subgraph);
    if (!owner) return null;
    if (owner.subgraph === held.subgraph && !owner.requires) return this.#call(owner, held.value, request, info);
    return this.#entities
      .enter(held, owner, request, info)
      .then(entity => (entity == null || entity instanceof Failure ? entity : this.#call(owner, entity, request, info)));
  }

  /** A field of a key or of what is required. */
  #read(held: Held, node: FieldNode, request: FusedRequest, by?: string): unknown {
    const field = this.types.get(held.typeName)?.fields.get(node.name.value);
    if (!field) return null;
    const info = { fieldNodes: [node], fragments: {}, path: undefined } as unknown as GraphQLResolveInfo;
    if (by === undefined) return this.#across(held, field, request, info);
    const owner = ownerIn(field, by) ?? field.external.get(by);
    if (!owner) return null;
    if (by === held.subgraph) return this.#call(owner, held.value, request, info);
    return this.#entities
      .enter(held, { ...owner, requires: undefined }, request, info)
      .then(entity => (entity == null || entity instanceof Failure ? entity : this.#call(owner, entity, request, info)));
  }

  #call(owner: OwnersField, source: unknown, request: FusedRequest, info: GraphQLResolveInfo): unknown {
    const { subgraph, definition, provides } = owner;
    try {
      const context = request.contextOf(subgraph);
      const ownersInfo = infoFor(owner, info);
      const values = request.variables.argumentsOf(owner, info.fieldNodes[0] as FieldNode);
      const value: unknown = (definition.resolve ?? defaultFieldResolver)(source, values, context, ownersInfo);
      const origin = { subgraph, context, info: ownersInfo, provides, isOfOne: this.#isOfOne };
      const done = complete(value, definition.type, origin);
      return isPromise(done) ? done.then(undefined, error => failureOf(subgraph, error)) : done;
    } catch (error) {
      return failureOf(subgraph, error);
    }
  }
}

/** Written out, not spread: it is made for every field that has a resolver. There is nothing else in what graphql-jit gives. */
const infoFor = ({ definition, parentType, schema }: OwnersField, info: GraphQLResolveInfo) =>
  ({
    fieldName: definition.name,
    fieldNodes: info.fieldNodes,
    returnType: definition.type,
    parentType,
    path: info.path,
    schema,
    fragments: info.fragments,
    rootValue: undefined,
    operation: info.operation,
    variableValues: info.variableValues,
  }) as GraphQLResolveInfo;

/**
 * Most fields are a property that is there, of a value type: read and written at once. Undefined where a field needs more, or a
 * value turns out to: then it goes the usual way.
 */
function plainReader({ definition }: OwnersField): ((source: unknown) => unknown) | undefined {
  const { name, resolve } = definition;
  const type = getNullableType(definition.type);
  if (resolve || !isLeafType(type)) return undefined;
  return source => {
    try {
      const value: unknown = (source as Record<string, unknown>)[name];
      return value == null || typeof value === 'function' || typeof value === 'object' ? undefined : type.serialize(value);
    } catch {
      return undefined;
    }
  };
}

const ownerIn = ({ owners }: FusedField, subgraph: string): OwnersField | undefined =>
  owners.find(owner => owner.subgraph === subgraph);
