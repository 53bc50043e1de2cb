/** How well two samples can be told from each other: 0.5 is not at all, 0 and 1 always. */
export interface Separability {
  readonly auc: number;
  /** 95 % confidence interval (DeLong, DeLong & Clarke-Pearson 1988). */
  readonly from: number;
  readonly to: number;
}

/** Of one value: the share of the sorted others below it, those equal by half. */
function shareBelow(value: number, sorted: readonly number[]): number {
  const first = (isBeyond: (other: number) => boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBeyond(sorted[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const below = first(other => other >= value);
  return (below + first(other => other > value)) / 2 / sorted.length;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
};

/** The area under the curve of whoever guesses from a figure which of two samples it is of. */
export function separability(ones: readonly number[], others: readonly number[]): Separability {
  const [sortedOnes, sortedOthers] = [ones, others].map(values => [...values].sort((a, b) => a - b)) as [number[], number[]];
  const ofOnes = ones.map(one => shareBelow(one, sortedOthers));
  const ofOthers = others.map(other => 1 - shareBelow(other, sortedOnes));
  const auc = mean(ofOnes);
  const error = 1.96 * Math.sqrt(varianceOf(ofOnes) / ones.length + varianceOf(ofOthers) / others.length);
  return { auc, from: auc - error, to: auc + error };
}
