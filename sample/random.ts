/** Chance that repeats itself: the same seed gives the same draws on every machine. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [from, to], both included. */
  between(from: number, to: number): number;
  /** The values in another order; the array given stays as it is. */
  shuffled<T>(values: readonly T[]): T[];
}

/** FNV-1a of the text, 32 bits: turns a name into a seed, so that one part of the sample can change without moving the others. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state, quite enough for a sample, nothing for secrets. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const shuffled = <T>(values: readonly T[]): T[] => {
    const order = [...values];
    for (let at = order.length - 1; at > 0; at--) {
      const other = between(0, at);
      [order[at], order[other]] = [order[other] as T, order[at] as T];
    }
    return order;
  };
  return { next, between, shuffled };
}
