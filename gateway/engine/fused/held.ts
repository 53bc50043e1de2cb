import type { Provided } from './shared-types';

/** An object on its way from field to field, with the subgraph it belongs to and the type it is of. */
export class Held {
  /** What it is in other subgraphs, once somebody asked. */
  readonly elsewhere = new Map<string, unknown>();

  constructor(
    readonly subgraph: string,
    readonly typeName: string,
    readonly value: unknown,
    readonly provided?: Provided,
  ) {}
}

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** `use` of the value, now where it is there and later where it is awaited. */
export const whenThere = (value: unknown, use: (value: unknown) => unknown): unknown =>
  isPromise(value) ? value.then(use) : use(value);
