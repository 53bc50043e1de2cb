import { defaultFieldResolver, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { Entities } from './entities';
import { Failure, failureOf } from './failures';
import { Held, isPromise, whenThere } from './held';
import { type PlainReader, plainReader } from './plain';
import type { FusedRequest } from './request';
import type { Routing } from './routing';
import type { FusedField, FusedType, OwnersField } from './shared-types';
import { complete } from './values';

/** How fields are answered: by the resolver of whoever owns them, for the object as its owner has it. */
export class Fields {
  readonly #entities: Entities;
  readonly #isOfOne: (typeName: string) => boolean;
  readonly #plain = new Map<OwnersField, PlainReader | undefined>();

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
    return (source: unknown, _: unknown, request: FusedRequest, info: GraphQLResolveInfo): unknown =>
      this.#answer(owner, source instanceof Held ? source.value : source, request, info);
  }

  /** A field of a type that several have. */
  ofSeveral(field: FusedField) {
    return (held: Held, _: unknown, request: FusedRequest, info: GraphQLResolveInfo): unknown =>
      this.#across(held, field, request, info);
  }

  #across(held: Held, field: FusedField, request: FusedRequest, info: GraphQLResolveInfo): unknown {
    const provided = held.provided?.get(field.name);
    const provider = provided && (field.external.get(held.subgraph) ?? ownerIn(field, held.subgraph));
    if (provider) return this.#call({ ...provider, provides: provided }, held.value, request, info);
    const owner = this.routing.ownerOf(field, held.subgraph);
    if (!owner) return null;
    if (owner.subgraph === held.subgraph && !owner.requires) return this.#answer(owner, held.value, request, info);
    return this.#entered(held, owner, request, info);
  }

  /** A field of a key or of what is required. */
  #read(held: Held, node: FieldNode, request: FusedRequest, by?: string): unknown {
    const field = this.types.get(held.typeName)?.fields.get(node.name.value);
    if (!field) return null;
    const info = { fieldNodes: [node], fragments: {}, path: undefined } as unknown as GraphQLResolveInfo;
    if (by === undefined) return this.#across(held, field, request, info);
    const owner = ownerIn(field, by) ?? field.external.get(by);
    if (!owner) return null;
    if (by === held.subgraph) return this.#answer(owner, held.value, request, info);
    return this.#entered(held, owner, request, info, { ...owner, requires: undefined });
  }

  #entered(held: Held, owner: OwnersField, request: FusedRequest, info: GraphQLResolveInfo, entering = owner): unknown {
    return whenThere(this.#entities.enter(held, entering, request, info), entity =>
      entity == null || entity instanceof Failure ? entity : this.#answer(owner, entity, request, info),
    );
  }

  #answer(owner: OwnersField, source: unknown, request: FusedRequest, info: GraphQLResolveInfo): unknown {
    if (!this.#plain.has(owner)) this.#plain.set(owner, plainReader(owner, this.#isOfOne));
    return this.#plain.get(owner)?.(source, request) ?? this.#call(owner, source, request, info);
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

const ownerIn = ({ owners }: FusedField, subgraph: string): OwnersField | undefined =>
  owners.find(owner => owner.subgraph === subgraph);
