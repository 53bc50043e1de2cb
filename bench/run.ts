import 'reflect-metadata';
import { cpus } from 'node:os';
import { today } from '../rulebook/values/local-date';
import { fullSize } from './data/fill';
import { sampledRoots } from './data/lineage';
import { largeProjects } from './data/projects';
import { load, type Pass } from './load';
import { impact, impactsToAsk } from './questions/impact';
import { lineageNear, lineageWhole, rootsToAsk } from './questions/lineage';
import { overview, overviewsToAsk } from './questions/overview';
import { page, pagesToAsk } from './questions/page';
import type { Asked, Question } from './questions/question';
import { authorityTasks, departmentTasks, quietTasks, taskPagesToAsk } from './questions/tasks';
import { verdict, verdictsToAsk } from './questions/verdict';
import { openBenchRegister } from './register';
import { answerOf, demandSameAnswers } from './same-answers';
import { type Server, startServers } from './servers';
import { statementsOf } from './statements';
import { type Row, tableOf } from './table';

const isQuick = process.argv.includes('--quick');
/** Ids of the questions that are asked; none means all. */
const chosen = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
/** Seconds by number of clients: many wait longer for their first answer. */
const effort = isQuick
  ? { passes: 1, seconds: { 1: 1, 32: 2 }, warmUp: 2, roots: 20 }
  : { passes: 3, seconds: { 1: 3, 32: 4 }, warmUp: 3, roots: 100 };
const clientCounts = [1, 32] as const;

const closers: (() => Promise<void>)[] = [];
let closing: Promise<void> | undefined;

/** Ends all that was started, the latest first, once. */
function close(): Promise<void> {
  closing ??= (async () => {
    for (const stop of closers.reverse()) await stop().catch(error => console.error(error));
  })();
  return closing;
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().then(() => process.exit(130)));

const say = (text: string) => process.stderr.write(`${text}\n`);

/** Asks all servers by turns, so that what disturbs the machine for a while disturbs them alike. */
async function measure(question: Question, asked: readonly Asked[], servers: readonly Server[]): Promise<Row[]> {
  const there = servers.filter(({ url }) => url !== undefined);
  await demandSameAnswers(there, question, asked);
  const requests = new Map(there.map(server => [server, asked.map(one => server.request(question, one))]));
  const wrong = new RegExp(['"errors"', ...(question.givenUp ? [question.givenUp.source] : [])].join('|'));
  const passOf = (server: Server, clients: number, seconds: number) =>
    load(server.url!, requests.get(server)!, clients, seconds, wrong);
  for (const server of there) await passOf(server, 8, effort.warmUp);
  const rows = clientCounts.flatMap(clients =>
    servers.map(server => ({ question: question.title, clients, server: server.title, by: server, passes: [] as Pass[] })),
  );
  for (let pass = 1; pass <= effort.passes; pass++) {
    say(`${question.title}: pass ${pass} of ${effort.passes}`);
    for (const row of rows) if (row.by.url) row.passes.push(await passOf(row.by, row.clients, effort.seconds[row.clients]));
  }
  return rows;
}

/** A question, the ways to ask it, and who is asked beside the floor and Shuji as `npm start` runs it. */
type Plan = readonly [Question, readonly Asked[], (readonly Server[])?];

/** Everything that is asked for, in the order of the table. */
async function plansFor(servers: { ours: Server; overHttp: Server; apollo: Server }): Promise<Plan[]> {
  const { ours, overHttp, apollo } = servers;
  const walk = (question: Question) => (document: string, variables: object) =>
    answerOf(ours, { ...question, document }, { variables: variables as Asked['variables'], parameters: [] });
  const wanted = ({ id }: Question) => chosen.length === 0 || chosen.includes(id);
  const roots = sampledRoots(fullSize.nodes, effort.roots);
  const plans: Plan[] = [
    [lineageNear, rootsToAsk(roots, 3)],
    [lineageWhole, rootsToAsk(roots, null)],
    [impact, impactsToAsk(roots)],
    [verdict, verdictsToAsk(largeProjects(fullSize), today())],
    [overview, overviewsToAsk(today())],
  ];
  for (const tasks of [authorityTasks, departmentTasks, quietTasks]) {
    if (wanted(tasks)) plans.push([tasks, await taskPagesToAsk(walk(tasks), tasks)]);
  }
  if (wanted(page)) {
    const pages = (await pagesToAsk(walk(page), today())).filter((_, place) => place % 2 === 0);
    plans.unshift([page, pages, [overHttp, apollo]]);
  }
  return plans.filter(([question]) => wanted(question));
}

async function run(): Promise<void> {
  say('Filling the register …');
  const stopLater = (stop: () => Promise<void>) => closers.push(stop);
  const register = await openBenchRegister(stopLater);
  const servers = await startServers(register, stopLater);
  const { floor, ours } = servers;
  const plans = await plansFor(servers);
  // counted before there is any load, of which something may still be under way
  const statements: string[] = [];
  for (const [question, [first]] of plans) {
    statements.push(
      `${question.title}: ${await statementsOf(ours.url as string, () => answerOf(ours, question, first as Asked))}`,
    );
  }
  const rows: Row[] = [];
  for (const [question, ways, others = []] of plans) rows.push(...(await measure(question, ways, [floor, ours, ...others])));
  const day = new Date().toISOString().slice(0, 10);
  console.log(
    `${day}, ${cpus().length} cores, Node ${process.versions.node}, PostgreSQL ${register.postgresVersion}${isQuick ? ', quick' : ''}\n`,
  );
  console.log(tableOf(rows));
  console.log(`\nSQL statements of an answer, by subgraph\n${statements.join('\n')}`);
}

run()
  .catch(error => {
    if (!closing) console.error(error);
    process.exitCode = 1;
  })
  .finally(close);
