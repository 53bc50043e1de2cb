import { Kind, type SelectionSetNode } from 'graphql';
import type { FusedField, FusedType, OwnersField } from './shared-types';

/** How a subgraph is entered: by which key, and which subgraph tells each field of it. */
export interface Entry {
  readonly steps: number;
  readonly key: SelectionSetNode;
  readonly toldBy: ReadonlyMap<string, string>;
}

/** From where to where over which key. */
export class Routing {
  readonly #entries = new Map<string, ReadonlyMap<string, Entry>>();
  readonly #choices = new Map<FusedField, Map<string, OwnersField | undefined>>();

  constructor(private readonly types: ReadonlyMap<string, FusedType>) {}

  /** Who answers a field of an object that belongs to a subgraph: that one, or whoever is the fewest steps away. */
  ownerOf(field: FusedField, from: string): OwnersField | undefined {
    const choices = this.#choices.get(field) ?? new Map<string, OwnersField | undefined>();
    this.#choices.set(field, choices);
    if (!choices.has(from)) choices.set(from, this.#choose(field, from));
    return choices.get(from);
  }

  entry(typeName: string, from: string, to: string): Entry | undefined {
    return this.#entriesFrom(typeName, from).get(to);
  }

  /** By which key the objects of a type are found again in their own subgraph. */
  keyIn(typeName: string, subgraph: string): SelectionSetNode | undefined {
    return this.types.get(typeName)?.keys.find(key => key.subgraph === subgraph)?.fields;
  }

  #choose({ typeName, owners }: FusedField, from: string): OwnersField | undefined {
    const here = owners.find(({ subgraph }) => subgraph === from);
    if (here) return here;
    const entries = this.#entriesFrom(typeName, from);
    const stepsTo = ({ subgraph }: OwnersField) => entries.get(subgraph)?.steps ?? Number.POSITIVE_INFINITY;
    const [nearest] = [...owners].sort((one, other) => stepsTo(one) - stepsTo(other));
    return nearest && Number.isFinite(stepsTo(nearest)) ? nearest : undefined;
  }

  #entriesFrom(typeName: string, from: string): ReadonlyMap<string, Entry> {
    const place = `${typeName} ${from}`;
    const known = this.#entries.get(place);
    if (known) return known;
    const found = new Map<string, Entry>();
    this.#entries.set(place, found);
    const type = this.types.get(typeName);
    const reached = [from];
    for (let steps = 1, more = true; type && more; steps++) {
      more = false;
      for (const { subgraph, fields } of type.keys) {
        if (reached.includes(subgraph)) continue;
        const toldBy = this.#toldBy(type, fields, reached);
        if (!toldBy) continue;
        found.set(subgraph, { steps, key: fields, toldBy });
        more = true;
      }
      for (const subgraph of found.keys()) if (!reached.includes(subgraph)) reached.push(subgraph);
    }
    return found;
  }

  /** Which of the subgraphs tells each field of a key; undefined where none tells one of them. */
  #toldBy(type: FusedType, { selections }: SelectionSetNode, reached: readonly string[]): Map<string, string> | undefined {
    const toldBy = new Map<string, string>();
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) return undefined;
      const field = type.fields.get(selection.name.value);
      const subgraph = reached.find(name => tells(field, name));
      if (subgraph === undefined) return undefined;
      toldBy.set(selection.name.value, subgraph);
    }
    return toldBy;
  }
}

/** An external field of a key is told even so: whoever was entered by the key holds it. */
const tells = (field: FusedField | undefined, subgraph: string): boolean =>
  field !== undefined && (field.owners.some(owner => owner.subgraph === subgraph) || field.external.has(subgraph));
