import { type FieldNode, type GraphQLResolveInfo, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import { Failure, failureOf } from './failures';
import { Held, whenAllThere, whenThere } from './held';
import type { FusedRequest } from './request';
import type { Routing } from './routing';
import type { OwnersField } from './shared-types';

type ResolveReference = (reference: object, context: unknown, info: GraphQLResolveInfo) => unknown;

/** Reads a field of a held object, from the subgraph told or from whoever has it. */
export type ReadField = (held: Held, node: FieldNode, request: FusedRequest, subgraph?: string) => unknown;

/** Makes an object of one subgraph that of another, through its `__resolveReference`. */
export class Entities {
  constructor(
    private readonly routing: Routing,
    private readonly read: ReadField,
  ) {}

  /**
   * The object in the subgraph of a field, with what the field requires: null where that subgraph has none, a Failure where it cannot be
   * found; found once for a request.
   */
  enter(held: Held, owner: OwnersField, request: FusedRequest, info: GraphQLResolveInfo): unknown {
    const { subgraph, requires, definition } = owner;
    const mark = requires ? `${subgraph} ${definition.name}` : subgraph;
    return held.in(mark, () => {
      try {
        return whenThere(request.admission(subgraph), refused => refused ?? this.#enter(held, owner, request, info));
      } catch (error) {
        return failureOf(subgraph, error);
      }
    });
  }

  #enter(held: Held, owner: OwnersField, request: FusedRequest, info: GraphQLResolveInfo): unknown {
    const { subgraph, requires } = owner;
    return whenThere(this.#keyOf(held, subgraph, request), key => {
      if (key === null || key instanceof Failure) return key;
      return whenThere(requires && this.#representation(held, requires, request), required => {
        if (required === null || required instanceof Failure) return required;
        const reference = { __typename: held.typeName, ...(key as object), ...(required as object | undefined) };
        return this.#found(reference, owner, request, info);
      });
    });
  }

  #found(
    reference: { __typename: string },
    { subgraph, schema }: OwnersField,
    request: FusedRequest,
    info: GraphQLResolveInfo,
  ) {
    const mark = `${subgraph} ${JSON.stringify(reference)}`;
    const known = request.entities.get(mark);
    if (known) return known;
    const type = schema.getType(reference.__typename);
    const resolve = isObjectType(type) ? referenceResolver(type.extensions) : undefined;
    const found = (async () => (resolve ? resolve(reference, request.contextOf(subgraph), info) : reference))().then(
      entity => (entity instanceof Error ? failureOf(subgraph, entity) : (entity ?? null)),
      error => failureOf(subgraph, error),
    );
    request.entities.set(mark, found);
    return found;
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
      const value = whenThere(this.read(held, selection, request, toldBy?.get(name) ?? by), read =>
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
