import { today } from '../rulebook/values/local-date';
import { stopLater } from './closing';
import type { Size } from './data/fill';
import { headOf } from './head';
import { effort, measure, type Plan, say } from './measure';
import { page, pagesFoundBySearch } from './questions/page';
import { type BenchRegister, openBenchRegister } from './register';
import { answerOf } from './same-answers';
import { Servers } from './servers';
import { tableOf } from './table';

/** Many and short: what disturbs the machine for a minute would look like a difference of sizes. */
const PASSES = effort.passes * 3;

/** A register of so many assets, with as many contracts for each as in any other, and little else. */
const sizeOf = (assets: number): Size => ({
  assets,
  contracts: assets / 5,
  nodes: 4_000,
  edges: 14_000,
  requests: 400,
  entries: 600,
  projects: 120,
  largeProjects: 4,
  declared: 200,
});

/**
 * The register page over registers of ten thousand, a hundred thousand and a million assets: it must not cost more where there are more.
 * No server waits for a register to be filled: one that was idle for minutes is slower for some seconds.
 */
export async function sizes(): Promise<void> {
  const registers: [assets: number, register: BenchRegister][] = [];
  for (const assets of [10_000, 100_000, 1_000_000]) {
    say(`Filling a register of ${assets} assets …`);
    registers.push([assets, await openBenchRegister(stopLater, sizeOf(assets))]);
  }
  const plans: Plan[] = [];
  for (const [assets, register] of registers) {
    const servers = new Servers(register, stopLater);
    const [floor, ours] = [await servers.floor(), await servers.ours()];
    const find = (document: string, variables: object) =>
      answerOf(ours, { ...page, document }, { variables: { ...variables }, parameters: [] });
    plans.push({
      question: { ...page, title: `Register page, ${assets.toLocaleString('en')} assets` },
      asked: await pagesFoundBySearch(find, assets, today()),
      servers: [floor, ours],
      clients: [1, 32],
      seconds: { 1: 2, 32: 2 },
    });
  }
  const rows = await measure(plans, PASSES);
  console.log(headOf(registers[0]?.[1] as BenchRegister));
  console.log(tableOf(rows));
}
