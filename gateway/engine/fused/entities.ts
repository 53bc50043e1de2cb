import { type FieldNode, type GraphQLResolveInfo, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import { Failure, failureOf } from './failures';
import { Held } from './held';
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
  enter(held: Held, owner: OwnersField, request: FusedRequest, info: GraphQLResolveInfo): Promise<unknown> {
    const { subgraph, requires } = owner;
    const mark = requires ? `${subgraph} ${owner.definition.name}` : subgraph;
    const known = held.elsewhere.get(mark) as Promise<unknown> | undefined;
    if (known) return known;
    const entering = this.#enter(held, owner, request, info).catch(error => failureOf(subgraph, error));
    held.elsewhere.set(mark, entering);
    return entering;
  }

  async #enter(held: Held, owner: OwnersField, request: FusedRequest, info: GraphQLResolveInfo): Promise<unknown> {
    const { subgraph, requires, schema } = owner;
    const refused = await request.admission(subgraph);
    if (refused) return refused;
    const { typeName } = held;
    const key = await this.#keyOf(held, subgraph, request);
    if (key === null || key instanceof Failure) return key;
    const required = requires ? await this.#representation(held, requires, request) : {};
    if (required === null || required instanceof Failure) return required;
    const representation = { ...key, ...required };
    const mark = `${subgraph} ${typeName} ${JSON.stringify(representation)}`;
    if (request.entities.has(mark)) return request.entities.get(mark);
    const type = schema.getType(typeName);
    const resolve = isObjectType(type) ? referenceResolver(type.extensions) : undefined;
    const reference = { __typename: typeName, ...representation };
    const found = (async () => (resolve ? resolve(reference, request.contextOf(subgraph), info) : reference))().then(
      entity => (entity instanceof Error ? failureOf(subgraph, entity) : (entity ?? null)),
      error => failureOf(subgraph, error),
    );
    request.entities.set(mark, found);
    return found;
  }

  async #keyOf(held: Held, to: string, request: FusedRequest) {
    if (held.subgraph === to) return this.#ownKey(held, request);
    const entry = this.routing.entry(held.typeName, held.subgraph, to);
    if (!entry) return null;
    return this.#representation(held, entry.key, request, entry.toldBy);
  }

  /** For coming back into the subgraph it is in, with more than it knew. */
  async #ownKey(held: Held, request: FusedRequest) {
    const key = this.routing.keyIn(held.typeName, held.subgraph);
    return key ? this.#representation(held, key, request, undefined, held.subgraph) : {};
  }

  async #representation(
    held: Held,
    { selections }: SelectionSetNode,
    request: FusedRequest,
    toldBy?: ReadonlyMap<string, string>,
    by?: string,
  ): Promise<Record<string, unknown> | null | Failure> {
    const told: Record<string, unknown> = {};
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (selection.typeCondition && selection.typeCondition.name.value !== held.typeName) continue;
        const more = await this.#representation(held, selection.selectionSet, request, toldBy, by);
        if (more === null || more instanceof Failure) return more;
        Object.assign(told, more);
        continue;
      }
      const name = selection.name.value;
      if (name === '__typename') {
        told[name] = held.typeName;
        continue;
      }
      const value = await this.#plain(await this.read(held, selection, request, toldBy?.get(name) ?? by), selection, request);
      if (value instanceof Failure) return value;
      told[name] = value;
    }
    return told;
  }

  async #plain(value: unknown, node: FieldNode, request: FusedRequest): Promise<unknown> {
    if (Array.isArray(value)) {
      const items = await Promise.all(value.map(async item => this.#plain(await item, node, request)));
      return items.find(item => item instanceof Failure) ?? items;
    }
    return value instanceof Held && node.selectionSet ? this.#representation(value, node.selectionSet, request) : value;
  }
}

function referenceResolver(extensions: object): ResolveReference | undefined {
  const { apollo } = extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  return apollo?.subgraph?.resolveReference;
}
