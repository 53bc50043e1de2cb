import { getNullableType, isLeafType, isObjectType } from 'graphql';
import { readersOf } from '../../../kernel/access';
import { Held, isPromise } from './held';
import type { FusedRequest } from './request';
import type { OwnersField } from './shared-types';

/** Undefined where a value turns out to need more: it goes the usual way then, and fails there if it fails. */
export type PlainReader = (source: unknown, request: FusedRequest) => unknown;

/**
 * Most fields are a property that is there, a value or an object: whoever may read it reads it at once.
 * @returns undefined for a field that is more than that
 */
export function plainReader(owner: OwnersField, isOfOne: (typeName: string) => boolean): PlainReader | undefined {
  const { definition, requires } = owner;
  const { name } = definition;
  const who = readersOf(definition);
  const show = shownAtOnce(owner, isOfOne);
  if (who === undefined || requires || !show) return undefined;
  return (source, request) => {
    try {
      const value = (source as Record<string, unknown> | null | undefined)?.[name];
      return value == null || !request.mayRead(who) ? undefined : show(value);
    } catch {
      return undefined;
    }
  };
}

function shownAtOnce({ definition, subgraph, provides }: OwnersField, isOfOne: (typeName: string) => boolean) {
  const type = getNullableType(definition.type);
  if (isLeafType(type))
    return (value: unknown) => (typeof value === 'object' || typeof value === 'function' ? undefined : type.serialize(value));
  if (!isObjectType(type)) return undefined;
  const asItIs = isOfOne(type.name);
  return (value: unknown) => {
    if (typeof value !== 'object' || value instanceof Error || isPromise(value)) return undefined;
    return asItIs ? value : new Held(subgraph, type.name, value, provides);
  };
}
