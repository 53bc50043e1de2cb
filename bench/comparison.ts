import { today } from '../rulebook/values/local-date';
import { stopLater } from './closing';
import { fullSize } from './data/fill';
import { sampledRoots } from './data/lineage';
import { largeProjects } from './data/projects';
import { headOf } from './head';
import { effort, measure, type Plan, say } from './measure';
import { impact, impactsToAsk } from './questions/impact';
import { lineageNear, lineageWhole, rootsToAsk } from './questions/lineage';
import { overview, overviewsToAsk } from './questions/overview';
import { page, pagesToAsk } from './questions/page';
import type { Asked, Question } from './questions/question';
import { authorityTasks, departmentTasks, quietTasks, taskPagesToAsk } from './questions/tasks';
import { verdict, verdictsToAsk } from './questions/verdict';
import { openBenchRegister } from './register';
import { answerOf } from './same-answers';
import { type Server, Servers } from './servers';
import { statementsOf } from './statements';
import { type Row, tableOf } from './table';

/** Ids of the questions that are asked; none means all. */
const chosen = process.argv.slice(2).filter(argument => !argument.startsWith('--'));

/** Everything that is asked for, in the order of the table. */
async function plansFor(servers: Servers): Promise<Plan[]> {
  const floor = await servers.floor();
  const ours = await servers.ours();
  const walk = (question: Question) => (document: string, variables: object) =>
    answerOf(ours, { ...question, document }, { variables: variables as Asked['variables'], parameters: [] });
  const wanted = ({ id }: Question) => chosen.length === 0 || chosen.includes(id);
  const plan = (question: Question, asked: readonly Asked[]): Plan => ({
    question,
    asked,
    servers: [floor, ours],
    clients: [1, 32],
  });
  const roots = sampledRoots(fullSize.nodes, effort.roots);
  const plans = [
    plan(lineageNear, rootsToAsk(roots, 3)),
    plan(lineageWhole, rootsToAsk(roots, null)),
    plan(impact, impactsToAsk(roots)),
    plan(verdict, verdictsToAsk(largeProjects(fullSize), today())),
    plan(overview, overviewsToAsk(today())),
  ];
  for (const tasks of [authorityTasks, departmentTasks, quietTasks]) {
    if (wanted(tasks)) plans.push(plan(tasks, await taskPagesToAsk(walk(tasks), tasks)));
  }
  if (wanted(page)) {
    const pages = (await pagesToAsk(walk(page), today())).filter((_, place) => place % 2 === 0);
    const others = [await servers.planned(), await servers.overHttp(), await servers.apollo(), await servers.postgraphile()];
    plans.unshift({ question: page, asked: pages, servers: [floor, ours, ...others], clients: [1, 32, 256] });
  }
  return plans.filter(({ question }) => wanted(question));
}

/** All questions, or those that are named, beside the floor and the peers. */
export async function comparison(): Promise<void> {
  say('Filling the register …');
  const register = await openBenchRegister(stopLater);
  const plans = await plansFor(new Servers(register, stopLater));
  // counted before there is any load, of which something may still be under way
  const statements: string[] = [];
  for (const { question, asked, servers } of plans) {
    const [, ours] = servers as [Server, Server];
    const sent = await statementsOf(ours.url as string, () => answerOf(ours, question, asked[0] as Asked));
    statements.push(`${question.title}: ${sent}`);
  }
  const rows: Row[] = [];
  for (const plan of plans) rows.push(...(await measure([plan])));
  console.log(headOf(register));
  console.log(tableOf(rows));
  console.log(`\nSQL statements of an answer, by subgraph\n${statements.join('\n')}`);
}
