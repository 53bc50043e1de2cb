import type { Breach, Check, Registers } from './check';
import { known } from './checks/known';
import { lineage } from './checks/lineage';
import { projections } from './checks/projections';
import { references } from './checks/references';

export const checks: readonly Check[] = [...references, ...lineage, ...projections, ...known];

/** What became of one check. */
export interface Reconciled {
  readonly check: string;
  readonly rule: string;
  readonly ruleEn: string;
  /** All that were found, up to `MOST`. */
  readonly count: number;
  readonly breaches: readonly Breach[];
}

/** More are not told: what is wrong with so many has one cause. */
const MOST = 1_000;

async function found(check: Check, registers: Registers): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for await (const breach of check.find(registers)) {
    breaches.push(breach);
    if (breaches.length === MOST) break;
  }
  return breaches;
}

/**
 * Looks for what is not as it should be between registers. Registers are read one after the other while they live on, so what is found is
 * looked for a second time once everything told until then has been heard, and only what is still there is told.
 * @param settle waits until what has been told is heard
 */
export async function* reconcile(
  registers: Registers,
  settle: () => Promise<unknown>,
  asked: readonly Check[] = checks,
): AsyncGenerator<Reconciled> {
  for (const check of asked) {
    const { name, rule, ruleEn } = check;
    let breaches = await found(check, registers);
    if (breaches.length > 0) {
      await settle();
      const still = new Set((await found(check, registers)).map(({ id, fault }) => `${id} ${fault}`));
      breaches = breaches.filter(({ id, fault }) => still.has(`${id} ${fault}`));
    }
    yield { check: name, rule, ruleEn, count: breaches.length, breaches };
  }
}
