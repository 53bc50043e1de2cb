/**
 * What was met within a span of time, so that nothing is taken twice. Two generations take turns, so that forgetting costs nothing; a
 * value is remembered for at least one span and at most two. Per process: another one knows nothing of it.
 */
export class SeenOnce {
  #young = new Set<string>();
  #old = new Set<string>();
  #turnsAt = 0;

  /** @param span milliseconds that a value is remembered for at least */
  constructor(
    private readonly span: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** True at the first time only. */
  isFirst(value: string): boolean {
    this.#forget();
    if (this.#young.has(value) || this.#old.has(value)) return false;
    this.#young.add(value);
    return true;
  }

  #forget(): void {
    const now = this.now();
    if (now < this.#turnsAt) return;
    // Idle for a whole span more: what is young has grown old enough too.
    this.#old = now < this.#turnsAt + this.span ? this.#young : new Set();
    this.#young = new Set();
    this.#turnsAt = now + this.span;
  }
}
