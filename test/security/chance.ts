/** Draws of one seed: the same at every run, so that what is found once is found again. */
export interface Chance {
  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number;
  of<T>(from: readonly T[]): T;
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { whole, of: from => from[whole(0, from.length - 1)] as (typeof from)[number] };
}
