/** Chance that can be had again: the same seed, the same choices. */
export interface Chance {
  /** Of at least nought and less than one. */
  next(): number;
  oneOf<Choice>(choices: readonly Choice[]): Choice;
  /** Mostly one of the last few. */
  recent<Choice>(choices: readonly Choice[]): Choice | undefined;
  is(likelihood: number): boolean;
}

/** mulberry32 (public domain). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    oneOf: choices => choices[Math.floor(next() * choices.length)] as never,
    recent(choices) {
      const from = next() < 0.75 ? Math.max(0, choices.length - 12) : 0;
      return choices[from + Math.floor(next() * (choices.length - from))];
    },
    is: likelihood => next() < likelihood,
  };
}
