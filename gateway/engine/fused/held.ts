import type { Provided } from './shared-types';

/** An object on its way from field to field, with the subgraph it belongs to and the type it is of. */
export class Held {
  #elsewhere: Map<string, unknown> | undefined;

  constructor(
    readonly subgraph: string,
    readonly typeName: string,
    readonly value: unknown,
    readonly provided?: Provided,
  ) {}

  /** What it is in another subgraph: found once, when it is asked for first. */
  in<Found>(mark: string, find: () => Found): Found {
    this.#elsewhere ??= new Map();
    if (!this.#elsewhere.has(mark)) this.#elsewhere.set(mark, find());
    return this.#elsewhere.get(mark) as Found;
  }
}

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** `use` of the value, now where it is there and later where it is awaited. */
export const whenThere = (value: unknown, use: (value: unknown) => unknown): unknown =>
  isPromise(value) ? value.then(use) : use(value);

export const whenAllThere = (values: readonly unknown[], use: (values: readonly unknown[]) => unknown): unknown =>
  values.some(isPromise) ? Promise.all(values).then(use) : use(values);
