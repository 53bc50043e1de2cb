import { stopLater } from './closing';
import { fullSize, type Size } from './data/fill';
import { hubs, sampledRoots } from './data/lineage';
import { headOf } from './head';
import { effort, measure, say } from './measure';
import { impact, impactsToAsk } from './questions/impact';
import { lineageWhole, rootsToAsk } from './questions/lineage';
import type { Asked, Question } from './questions/question';
import { search, textsToAsk } from './questions/search';
import { openBenchRegister } from './register';
import { answerOf } from './same-answers';
import { type Server, Servers } from './servers';
import { tableOf } from './table';

const times = process.argv.includes('--quick') ? 1 : 50;
const size: Size = {
  ...fullSize,
  assets: 20_000 * times,
  contracts: 4_000 * times,
  nodes: 20_000 * times,
  edges: 80_000 * times,
  requests: 400,
  entries: 600,
  projects: 120,
  largeProjects: 4,
};

/** Two characters that nearly every name has, some have, few have, none has. */
const pairs: Readonly<Record<string, string>> = {
  'in all names': '数据',
  'in some': '企业',
  'in few': '99',
  'in none': '龙凤',
};

/** Seconds of a pass in which a hundred thousand names that are found, and then sorted, keep 32 clients waiting. */
const patient = 12;

interface Told {
  readonly total: number;
  readonly truncated: boolean;
}

/** Of what is told in part only, which part is nobody's promise. */
const untilCut: Question = {
  ...impact,
  settle: data => {
    const told = (data as { impact: Told }).impact;
    return told.truncated ? { total: told.total, truncated: told.truncated } : told;
  },
};

async function wholeOnes(floor: Server, asked: readonly Asked[]): Promise<Asked[]> {
  const whole: Asked[] = [];
  for (const one of asked) {
    const { lineage } = (await answerOf(floor, lineageWhole, one)) as { lineage: Told };
    if (!lineage.truncated) whole.push(one);
  }
  say(`${whole.length} of ${asked.length} roots reach no more than is told`);
  return whole;
}

async function hottest(floor: Server, asked: readonly Asked[]): Promise<Asked> {
  let most: { readonly one: Asked; readonly took: number } | undefined;
  for (const one of asked) {
    const began = performance.now();
    await answerOf(floor, impact, one);
    const took = performance.now() - began;
    if (!most || took > most.took) most = { one, took };
  }
  if (!most) throw new Error('there is no hub');
  return most.one;
}

/** What is asked of a register of a million assets, and of lineage of a million nodes and four million edges. */
export async function large(): Promise<void> {
  say('Filling the register …');
  const register = await openBenchRegister(stopLater, size);
  const servers = new Servers(register, stopLater);
  const both = [await servers.floor(), await servers.ours()] as const;
  const roots = await wholeOnes(both[0], rootsToAsk(sampledRoots(size.nodes, effort.roots), null));
  const hot = await hottest(both[0], impactsToAsk(hubs(size.nodes)));
  const plans = [
    { question: lineageWhole, asked: roots, servers: both, clients: [1, 32] },
    { question: { ...untilCut, title: 'Impact of the hottest root' }, asked: [hot], servers: both, clients: [1, 32] },
    ...Object.entries(pairs).map(([where, text]) => ({
      question: { ...search, title: `Search for two characters, ${where}` },
      asked: textsToAsk([text]),
      servers: both,
      clients: [1, 32],
      seconds: { ...effort.seconds, 32: patient },
    })),
  ];
  const rows = await measure(plans);
  console.log(headOf(register));
  console.log(tableOf(rows));
}
