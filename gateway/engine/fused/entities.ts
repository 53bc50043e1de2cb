import { type FieldNode, type GraphQLResolveInfo, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import type { Asked } from './asked';
import { Failure, failureOf } from './failures';
import { Held, isPromise, whenAllThere, whenThere } from './held';
import { infoFor } from './info';
import type { PlainReader } from './plain';
import { type Found, type PlainKey, plainKey } from './plain-key';
import type { FusedRequest } from './request';
import type { Routing } from './routing';
import type { OwnersField } from './shared-types';

type ResolveReference = (reference: object, context: unknown, info: GraphQLResolveInfo) => unknown;

/** How keys are read. */
export interface Reading {
  /** A field of a held object, from the subgraph told or from whoever has it. */
  readonly field: (held: Held, node: FieldNode, request: FusedRequest, subgraph?: string) => unknown;
  /** The reader of a field that is a property in a subgraph. */
  readonly plain: (typeName: string, name: string, subgraph: string) => PlainReader | undefined;
}

/** Makes an object of one subgraph that of another, through its `__resolveReference`. */
export class Entities {
  readonly #plainKeys = new WeakMap<OwnersField, Map<string, PlainKey | undefined>>();

  constructor(
    private readonly routing: Routing,
    private readonly reading: Reading,
  ) {}

  /**
   * The object in the subgraph of a field, with what the field requires: null where that subgraph has none, a Failure where it cannot be
   * found; found once for a request.
   */
  enter(held: Held, owner: OwnersField, request: FusedRequest, asked: Asked): unknown {
    const { subgraph, requires, definition } = owner;
    const key = this.#plainKey(held, owner)?.(held.value, request);
    if (key) return whenThere(request.admission(subgraph), refused => refused ?? this.#found(key, owner, request, asked));
    const mark = requires ? `${subgraph} ${definition.name}` : subgraph;
    return held.in(mark, () => {
      try {
        return whenThere(request.admission(subgraph), refused => refused ?? this.#enter(held, owner, request, asked));
      } catch (error) {
        return failureOf(subgraph, error);
      }
    });
  }

  #plainKey(held: Held, owner: OwnersField): PlainKey | undefined {
    const known = this.#plainKeys.get(owner) ?? new Map<string, PlainKey | undefined>();
    this.#plainKeys.set(owner, known);
    if (!known.has(held.subgraph)) known.set(held.subgraph, this.#plainKeyOf(held, owner));
    return known.get(held.subgraph);
  }

  #plainKeyOf({ typeName, subgraph: from }: Held, { subgraph: to, requires }: OwnersField): PlainKey | undefined {
    if (requires || from === to) return undefined;
    const entry = this.routing.entry(typeName, from, to);
    const readerOf = (name: string) =>
      entry?.toldBy.get(name) === from ? this.reading.plain(typeName, name, from) : undefined;
    return entry && plainKey(typeName, entry.key, readerOf);
  }

  #enter(held: Held, owner: OwnersField, request: FusedRequest, asked: Asked): unknown {
    const { subgraph, requires } = owner;
    return whenThere(this.#keyOf(held, subgraph, request), key => {
      if (key === null || key instanceof Failure) return key;
      return whenThere(requires && this.#representation(held, requires, request), required => {
        if (required === null || required instanceof Failure) return required;
        const representation = { __typename: held.typeName, ...(key as object), ...(required as object | undefined) };
        return this.#found({ representation, mark: JSON.stringify(representation) }, owner, request, asked);
      });
    });
  }

  #found({ representation, mark }: Found, owner: OwnersField, request: FusedRequest, asked: Asked): unknown {
    const { entities } = request;
    const place = `${owner.subgraph} ${mark}`;
    const known = entities.get(place);
    if (known !== undefined) return known;
    const found = this.#asked(representation, owner, request, asked, there => {
      if (entities.get(place) === found) entities.set(place, there); // nobody need wait for it any more
      return there;
    });
    entities.set(place, found);
    return found;
  }

  /** What its `__resolveReference` says, `once` if it is there later: null where there is none, a Failure where it fails. */
  #asked(
    representation: { readonly __typename: string },
    owner: OwnersField,
    request: FusedRequest,
    asked: Asked,
    once: (there: unknown) => unknown,
  ): unknown {
    const { subgraph, schema } = owner;
    const there = (entity: unknown) => (entity instanceof Error ? failureOf(subgraph, entity) : (entity ?? null));
    try {
      const type = schema.getType(representation.__typename);
      const resolve = isObjectType(type) ? referenceResolver(type.extensions) : undefined;
      if (!resolve) return representation;
      const entity = resolve(representation, request.contextOf(subgraph), infoFor(owner, asked, undefined));
      if (!isPromise(entity)) return there(entity);
      return entity.then(
        found => once(there(found)),
        error => once(failureOf(subgraph, error)),
      );
    } catch (error) {
      return failureOf(subgraph, error);
    }
  }

  #keyOf(held: Held, to: string, request: FusedRequest): unknown {
    if (held.subgraph === to) return this.#ownKey(held, request);
    const entry = this.routing.entry(held.typeName, held.subgraph, to);
    return entry ? this.#representation(held, entry.key, request, entry.toldBy) : null;
  }

  /** For coming back into the subgraph it is in, with more than it knew. */
  #ownKey(held: Held, request: FusedRequest): unknown {
    const key = this.routing.keyIn(held.typeName, held.subgraph);
    return key ? this.#representation(held, key, request, undefined, held.subgraph) : {};
  }

  /** At once where everything is there: most keys are a property. Null for what is not there, a Failure for what cannot be told. */
  #representation(
    held: Held,
    { selections }: SelectionSetNode,
    request: FusedRequest,
    toldBy?: ReadonlyMap<string, string>,
    by?: string,
  ): unknown {
    const told: Record<string, unknown> = {};
    const parts = selections.map(selection => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return told;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (selection.typeCondition && selection.typeCondition.name.value !== held.typeName) return told;
        return this.#representation(held, selection.selectionSet, request, toldBy, by);
      }
      const name = selection.name.value;
      if (name === '__typename') return { [name]: held.typeName };
      const value = whenThere(this.reading.field(held, selection, request, toldBy?.get(name) ?? by), read =>
        this.#plain(read, selection, request),
      );
      return whenThere(value, plain => (plain instanceof Failure ? plain : { [name]: plain }));
    });
    return whenAllThere(parts, all => {
      const missing = all.find(part => part === null || part instanceof Failure);
      return missing === undefined ? Object.assign(told, ...(all as object[])) : missing;
    });
  }

  #plain(value: unknown, node: FieldNode, request: FusedRequest): unknown {
    if (Array.isArray(value))
      return whenAllThere(
        value.map(item => whenThere(item, there => this.#plain(there, node, request))),
        items => items.find(item => item instanceof Failure) ?? items,
      );
    return value instanceof Held && node.selectionSet ? this.#representation(value, node.selectionSet, request) : value;
  }
}

function referenceResolver(extensions: object): ResolveReference | undefined {
  const { apollo } = extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  return apollo?.subgraph?.resolveReference;
}
