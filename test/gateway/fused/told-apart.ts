import type { Answer } from '../../../kernel/execution';

const told = (errors: Answer['errors'] = []): string[] =>
  errors.map(({ path, extensions }) => `${extensions?.code} ${JSON.stringify(path ?? [])}`).sort();

/** What of an answer must be alike: data, codes and places. Where nothing is left at all, which failure is told may differ. */
export function alike({ data, errors }: Answer): { data: unknown; errors: readonly string[] | 'some' } {
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: data ? told(errors) : errors?.length ? 'some' : [] };
}

/** Whether an answer holds anything. */
export function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsSomething);
  return value !== null && value !== undefined;
}

/** Answers that hold nothing show little: at most a tenth of those compared are such. */
export class Compared {
  asked = 0;
  #empty = 0;

  /** Whether an answer is to be compared; counts it if so. */
  takes(data: unknown): boolean {
    const isEmpty = !holdsSomething(data);
    if (isEmpty && (this.#empty + 1) * 10 > this.asked + 1) return false;
    this.asked++;
    if (isEmpty) this.#empty++;
    return true;
  }
}
