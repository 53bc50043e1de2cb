import { today } from '../rulebook/values/local-date';
import { stopLater } from './closing';
import type { Size } from './data/fill';
import { headOf } from './head';
import { measure, type Plan, say } from './measure';
import { page, pagesFoundBySearch } from './questions/page';
import { openBenchRegister } from './register';
import { answerOf } from './same-answers';
import { Servers } from './servers';
import { tableOf } from './table';

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

/** The register page over registers of ten thousand, a hundred thousand and a million assets: it must not cost more where there are more. */
export async function sizes(): Promise<void> {
  const plans: Plan[] = [];
  let head = '';
  for (const assets of [10_000, 100_000, 1_000_000]) {
    say(`Filling a register of ${assets} assets …`);
    const register = await openBenchRegister(stopLater, sizeOf(assets));
    const servers = new Servers(register, stopLater);
    head = headOf(register);
    const [floor, ours] = [await servers.floor(), await servers.ours()];
    const find = (document: string, variables: object) =>
      answerOf(ours, { ...page, document }, { variables: { ...variables }, parameters: [] });
    plans.push({
      question: { ...page, title: `Register page, ${assets.toLocaleString('en')} assets` },
      asked: await pagesFoundBySearch(find, assets, today()),
      servers: [floor, ours],
      clients: [1, 32],
    });
  }
  const rows = await measure(plans);
  console.log(head);
  console.log(tableOf(rows));
}
