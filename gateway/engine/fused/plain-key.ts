import { Kind, type SelectionSetNode } from 'graphql';
import type { PlainReader } from './plain';
import type { FusedRequest } from './request';

/** What an entity is found by, and a text that no other of its type in a subgraph has. */
export interface Found {
  readonly representation: { readonly __typename: string };
  readonly mark: string;
}

/** Reads a representation at once; undefined where part of it is not there, or takes more to read. */
export type PlainKey = (value: unknown, request: FusedRequest) => Found | undefined;

/**
 * Most keys are properties of the object, and texts: nothing has to be looked up or awaited to read them.
 * @param readerOf the reader of a field that is a property where the object is
 * @returns undefined for a key that is more than that
 */
export function plainKey(
  typeName: string,
  { selections }: SelectionSetNode,
  readerOf: (name: string) => PlainReader | undefined,
): PlainKey | undefined {
  const parts: { readonly name: string; readonly read: PlainReader }[] = [];
  for (const one of selections) {
    const read = one.kind === Kind.FIELD && !one.selectionSet ? readerOf(one.name.value) : undefined;
    if (one.kind !== Kind.FIELD || !read) return undefined;
    parts.push({ name: one.name.value, read });
  }
  const started = `${typeName} ${parts.map(({ name }) => name).join(' ')} `;
  return (value, request) => {
    const representation: Record<string, unknown> & { __typename: string } = { __typename: typeName };
    let mark = started;
    for (const { name, read } of parts) {
      const part = read(value, request);
      if (typeof part !== 'string') return undefined;
      representation[name] = part;
      mark += `${part.length}:${part}`;
    }
    return { representation, mark };
  };
}
