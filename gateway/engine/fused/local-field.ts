import { defaultFieldResolver, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Asked, Place, Resolve } from './asked';
import { Entities } from './entities';
import { Failure, failureOf } from './failures';
import { Held, whenThere } from './held';
import { infoFor } from './info';
import { type PlainReader, plainReader } from './plain';
import type { FusedRequest } from './request';
import type { Routing } from './routing';
import type { FusedField, FusedType, OwnersField } from './shared-types';
import { complete } from './values';

/** How fields are answered: by the resolver of whoever owns them, for the object as its owner has it. */
export class Fields {
  readonly #entities: Entities;
  readonly #isOfOne: (typeName: string) => boolean;
  readonly #plain = new Map<OwnersField, PlainReader>();

  constructor(
    private readonly types: ReadonlyMap<string, FusedType>,
    private readonly routing: Routing,
  ) {
    this.#isOfOne = name => types.get(name)?.subgraphs.length === 1;
    for (const { fields } of types.values())
      for (const { owners, external } of fields.values())
        for (const owner of [...owners, ...external.values()]) {
          const read = plainReader(owner, this.#isOfOne);
          if (read) this.#plain.set(owner, read);
        }
    this.#entities = new Entities(routing, {
      field: (held, node, request, subgraph) => this.#read(held, node, request, subgraph),
      plain: (typeName, name, subgraph) => this.#plainIn(typeName, name, subgraph),
    });
  }

  /** A field of Query: the first that has it answers. */
  ofQuery(field: FusedField): Resolve {
    const owner = field.owners[0] as OwnersField;
    return (_, request, asked, place) =>
      whenThere(request.admission(owner.subgraph), refused => refused ?? this.#call(owner, undefined, request, asked, place));
  }

  /** A command: its own admission, and never done before the one ahead of it is. */
  ofMutation(field: FusedField): Resolve {
    const owner = field.owners[0] as OwnersField;
    return async (_, request, asked, place) =>
      (await request.admissionOf(owner.subgraph, field.name)) ?? this.#call(owner, undefined, request, asked, place);
  }

  /** A field of a type that one subgraph has. */
  ofOne(field: FusedField): Resolve {
    const owner = field.owners[0] as OwnersField;
    return (source, request, asked, place) =>
      this.#answer(owner, source instanceof Held ? source.value : source, request, asked, place);
  }

  /** A field of a type that several have. */
  ofSeveral(field: FusedField): Resolve {
    return (held, request, asked, place) => this.#across(held as Held, field, request, asked, place);
  }

  #across(held: Held, field: FusedField, request: FusedRequest, asked: Asked, place: Place | undefined): unknown {
    const provided = held.provided?.get(field.name);
    const provider = provided && (field.external.get(held.subgraph) ?? ownerIn(field, held.subgraph));
    if (provider) return this.#call({ ...provider, provides: provided }, held.value, request, asked, place);
    const owner = this.routing.ownerOf(field, held.subgraph);
    if (!owner) return null;
    if (owner.subgraph === held.subgraph && !owner.requires) return this.#answer(owner, held.value, request, asked, place);
    return this.#entered(held, owner, request, asked, place);
  }

  /** A field of a key or of what is required. */
  #read(held: Held, node: FieldNode, request: FusedRequest, by?: string): unknown {
    const field = this.types.get(held.typeName)?.fields.get(node.name.value);
    if (!field) return null;
    const asked: Asked = { key: node.name.value, nodes: [node], fragments: {} };
    if (by === undefined) return this.#across(held, field, request, asked, undefined);
    const owner = ownerIn(field, by) ?? field.external.get(by);
    if (!owner) return null;
    if (by === held.subgraph) return this.#answer(owner, held.value, request, asked, undefined);
    return this.#entered(held, owner, request, asked, undefined, { ...owner, requires: undefined });
  }

  #plainIn(typeName: string, name: string, subgraph: string): PlainReader | undefined {
    const field = this.types.get(typeName)?.fields.get(name);
    const owner = field && (ownerIn(field, subgraph) ?? field.external.get(subgraph));
    return owner && this.#plain.get(owner);
  }

  #entered(
    held: Held,
    owner: OwnersField,
    request: FusedRequest,
    asked: Asked,
    place: Place | undefined,
    entering = owner,
  ): unknown {
    return whenThere(this.#entities.enter(held, entering, request, asked), entity =>
      entity == null || entity instanceof Failure ? entity : this.#answer(owner, entity, request, asked, place),
    );
  }

  #answer(owner: OwnersField, source: unknown, request: FusedRequest, asked: Asked, place: Place | undefined): unknown {
    return this.#plain.get(owner)?.(source, request) ?? this.#call(owner, source, request, asked, place);
  }

  #call(owner: OwnersField, source: unknown, request: FusedRequest, asked: Asked, place: Place | undefined): unknown {
    const { subgraph, definition, provides } = owner;
    try {
      const context = request.contextOf(subgraph);
      const info: GraphQLResolveInfo = infoFor(owner, asked, place);
      const values = request.variables.argumentsOf(owner, asked.nodes[0] as FieldNode);
      const value: unknown = (definition.resolve ?? defaultFieldResolver)(source, values, context, info);
      const origin = { subgraph, context, info, provides, isOfOne: this.#isOfOne };
      return complete(value, definition.type, origin);
    } catch (error) {
      return failureOf(subgraph, error);
    }
  }
}

const ownerIn = ({ owners }: FusedField, subgraph: string): OwnersField | undefined =>
  owners.find(owner => owner.subgraph === subgraph);
