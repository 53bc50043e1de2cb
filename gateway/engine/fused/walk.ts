import type { Container, Place } from './asked';
import { Failure, type Met } from './failures';
import { type Held, isPromise } from './held';
import type { Plan, Shape, Step } from './plan';
import type { FusedRequest } from './request';

export interface Walked {
  readonly data: object | null;
  readonly met: readonly Met[];
}

/** Answers an operation: every field as soon as its object is there, commands one after another. */
export function walked(plan: Plan, request: FusedRequest): Walked | Promise<Walked> {
  return new Walk(plan, request).done();
}

/**
 * One operation under way. The answer is written in place: a null where none may be makes null of what is above it, up to where one
 * may be, and what is still on its way below is written into what nobody sees any more.
 */
class Walk {
  #data: Container | null = {};
  readonly #met: Met[] = [];
  #awaited = 0;
  #settle: { readonly resolve: () => void; readonly reject: (fault: unknown) => void } | undefined;

  constructor(
    private readonly plan: Plan,
    private readonly request: FusedRequest,
  ) {}

  done(): Walked | Promise<Walked> {
    const { root, rootType, operation } = this.plan;
    const steps = root.of(rootType.name) ?? [];
    const out = this.#data as Container;
    if (operation.operation === 'mutation') return this.#inTurn(steps, out);
    this.#fields(steps, undefined, rootType.name, out, undefined);
    return this.#awaited === 0 ? this.#walked() : this.#settled().then(() => this.#walked());
  }

  #walked = (): Walked => ({ data: this.#data, met: this.#met });

  async #inTurn(steps: readonly Step[], out: Container): Promise<Walked> {
    for (const step of steps) {
      this.#fields([step], undefined, this.plan.rootType.name, out, undefined);
      if (this.#awaited > 0) await this.#settled();
    }
    return this.#walked();
  }

  #settled(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  }

  #later(promise: PromiseLike<unknown>, use: (value: unknown) => void): void {
    this.#awaited += 1;
    promise.then(
      value => {
        try {
          use(value);
        } catch (fault) {
          this.#settle?.reject(fault);
        }
        this.#awaited -= 1;
        if (this.#awaited === 0) this.#settle?.resolve();
      },
      fault => this.#settle?.reject(fault),
    );
  }

  #fields(steps: readonly Step[], source: unknown, typeName: string, container: Container, place: Place | undefined): void {
    for (const step of steps) {
      const { key, shape, resolve } = step;
      if (!resolve) {
        container[key] = typeName;
        continue;
      }
      const value = resolve(source, this.request, step, place);
      if (isPromise(value)) {
        container[key] = null; // holds its turn among the fields
        this.#later(value, there => this.#put(there, shape, container, key, typeName, place));
      } else this.#put(value, shape, container, key, typeName, place);
    }
  }

  /** @param above where the container stands */
  #put(
    value: unknown,
    shape: Shape,
    container: Container,
    key: string | number,
    typename: string | undefined,
    above: Place | undefined,
  ): void {
    if (value == null || value instanceof Failure) {
      if (value != null) this.#met.push({ failure: value as Failure, path: pathTo(key, above) });
      container[key] = null;
      if (!shape.mayBeNull) this.#broken(above);
    } else if (shape.items) this.#list(value as unknown[], shape.items, this.#placeOf(shape, container, key, typename, above));
    else if (shape.below) this.#object(value, shape, this.#placeOf(shape, container, key, typename, above));
    else container[key] = value;
  }

  #placeOf = (
    { mayBeNull }: Shape,
    container: Container,
    key: string | number,
    typename: string | undefined,
    prev: Place | undefined,
  ): Place => ({ prev, key, typename, container, mayBeNull });

  #list(values: readonly unknown[], items: Shape, place: Place): void {
    const list: unknown[] = new Array(values.length).fill(null);
    place.container[place.key] = list;
    const out = list as unknown as Container;
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (isPromise(value)) this.#later(value, there => this.#put(there, items, out, index, undefined, place));
      else this.#put(value, items, out, index, undefined, place);
    }
  }

  #object(value: unknown, { below, typeName }: Shape, place: Place): void {
    const name = typeName ?? (value as Held).typeName;
    const steps = below?.of(name);
    if (!steps) {
      place.container[place.key] = null;
      if (!place.mayBeNull) this.#broken(place.prev);
      return;
    }
    const out: Container = {};
    place.container[place.key] = out;
    this.#fields(steps, value, name, out, place);
  }

  #broken(above: Place | undefined): void {
    let place = above;
    while (place && !place.mayBeNull) place = place.prev;
    if (place) place.container[place.key] = null;
    else this.#data = null;
  }
}

function pathTo(key: string | number, above: Place | undefined): (string | number)[] {
  const path = [key];
  for (let place = above; place; place = place.prev) path.push(place.key);
  return path.reverse();
}
