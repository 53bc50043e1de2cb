import { createHash } from 'node:crypto';

/** Numbers that are the same in every run: mulberry32, a generator of 32 bits of state. */
export interface Random {
  /** From 0 up to, not including, `end`. */
  below(end: number): number;
  /** One of them. */
  of<T>(list: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, of: list => list[below(list.length)] as (typeof list)[number] };
}

/** A UUID that is the same in every run and, as real ones, in no order. */
export function uuidOf(kind: string, number: number): string {
  const hex = createHash('md5').update(`${kind} ${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
