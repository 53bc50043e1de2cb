import { today } from '../rulebook/values/local-date';
import { stopLater } from './closing';
import { type Cost, costOf } from './cost';
import type { Size } from './data/fill';
import { headOf } from './head';
import { load } from './load';
import { effort, measure, type Plan, say } from './measure';
import { median } from './median';
import { page, pagesFoundBySearch } from './questions/page';
import { type BenchRegister, openBenchRegister } from './register';
import { answerOf } from './same-answers';
import { type Server, Servers } from './servers';
import { tableOf } from './table';

const registered = [10_000, 100_000, 1_000_000];

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

/** What an answer of ours costs in each register, by turns: medians. */
async function costsOf(plans: readonly Plan[], registers: readonly BenchRegister[]): Promise<[title: string, cost: Cost][]> {
  const costs = plans.map((): Cost[] => []);
  for (let round = 0; round < effort.passes; round++)
    for (const [at, { question, asked, servers }] of plans.entries()) {
      const ours = servers[1] as Server;
      const requests = asked.map(one => ours.request(question, one));
      const ask = async () => (await load(ours.url as string, requests, 8, 3)).answers;
      costs[at]?.push(await costOf(ours.url as string, (registers[at] as BenchRegister).admin, ask));
    }
  return plans.map(({ question }, at) => {
    const of = (part: keyof Cost) => median((costs[at] ?? []).map(cost => cost[part]));
    return [question.title, { processor: of('processor'), blocks: of('blocks') }];
  });
}

/**
 * The register page over registers of ten thousand, a hundred thousand and a million assets: it must not cost more where there are more.
 * No server waits for a register to be filled: one that was idle for minutes is slower for some seconds.
 */
export async function sizes(): Promise<void> {
  const registers: BenchRegister[] = [];
  for (const assets of registered) {
    say(`Filling a register of ${assets} assets …`);
    registers.push(await openBenchRegister(stopLater, sizeOf(assets)));
  }
  const plans: Plan[] = [];
  for (const [at, register] of registers.entries()) {
    const assets = registered[at] as number;
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
  console.log(headOf(registers[0] as BenchRegister));
  console.log(tableOf(rows));
  const costs = await costsOf(plans, registers);
  console.log('\n| Question | ms of processor, the server’s process | blocks of the database |\n| --- | --: | --: |');
  for (const [title, cost] of costs) console.log(`| ${title} | ${cost.processor.toFixed(2)} | ${Math.round(cost.blocks)} |`);
}
