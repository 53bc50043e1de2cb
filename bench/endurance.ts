import { today } from '../rulebook/values/local-date';
import { stopLater } from './closing';
import { fullSize } from './data/fill';
import { sampledRoots } from './data/lineage';
import { largeProjects } from './data/projects';
import { headOf } from './head';
import { load } from './load';
import { say } from './measure';
import { impact, impactsToAsk } from './questions/impact';
import { lineageNear, rootsToAsk } from './questions/lineage';
import { overview, overviewsToAsk } from './questions/overview';
import { page, pagesToAsk } from './questions/page';
import type { Asked, Question } from './questions/question';
import { registrationsToAsk } from './questions/registration';
import { authorityTasks, taskPagesToAsk } from './questions/tasks';
import { verdict, verdictsToAsk } from './questions/verdict';
import { openBenchRegister } from './register';
import { answerOf } from './same-answers';
import { Servers } from './servers';

/** Minutes of load, the first of which only warm up; and clients that ask at once. */
const { minutes, warmUp, clients } = process.argv.includes('--quick')
  ? { minutes: 4, warmUp: 1, clients: 32 }
  : { minutes: 30, warmUp: 5, clients: 32 };
const MB = 1024 * 1024;

/** Least squares: by how much `y` grows while `x` grows by one. */
function slopeOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (of: 'x' | 'y') => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  const over = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return over / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/** Everything that is asked, one question after another, with one registration in ten. */
async function mixed(ask: (question: Question, asked: Asked) => Promise<unknown>): Promise<[Question, Asked][]> {
  const walk = (question: Question) => (document: string, variables: object) =>
    ask({ ...question, document }, { variables: { ...variables }, parameters: [] });
  const roots = sampledRoots(fullSize.nodes, 60);
  const all: (readonly [Question, readonly Asked[]])[] = [
    [page, await pagesToAsk(walk(page), today())],
    [lineageNear, rootsToAsk(roots, 3)],
    [authorityTasks, await taskPagesToAsk(walk(authorityTasks), authorityTasks)],
    [impact, impactsToAsk(roots)],
    [page, await pagesToAsk(walk(page), today())],
    [verdict, verdictsToAsk(largeProjects(fullSize), today())],
    [lineageNear, rootsToAsk(roots, 3)],
    [overview, overviewsToAsk(today())],
    [impact, impactsToAsk(roots)],
    registrationsToAsk(200),
  ];
  return Array.from({ length: 200 }, (_, round) =>
    all.map(([question, asked]): [Question, Asked] => [question, asked[round % asked.length] as Asked]),
  ).flat();
}

/** Half an hour of everything at once: memory must not grow once it is warm, and nothing may fail. */
export async function endurance(): Promise<void> {
  say('Filling the register …');
  const register = await openBenchRegister(stopLater);
  const { server, left } = await new Servers(register, stopLater).watched();
  const asked = await mixed((question, one) => answerOf(server, question, one));
  const requests = asked.map(([question, one]) => server.request(question, one));
  const points: { x: number; y: number }[] = [];
  let answers = 0;
  let resident = 0;
  for (let minute = 1; minute <= minutes; minute++) {
    const pass = await load(server.url as string, requests, clients, 60);
    answers += pass.answers;
    const memory = await left();
    resident = memory.resident;
    if (minute > warmUp) points.push({ x: minute / 60, y: memory.left / MB });
    say(`minute ${minute}: ${Math.round(pass.perSecond)} answers/s, ${(memory.left / MB).toFixed(1)} MB left after collection`);
  }
  console.log(headOf(register));
  console.log(`${minutes} minutes, ${clients} clients, ${answers} answers, none wrong`);
  console.log(`left after collection: ${points[0]?.y.toFixed(1)} MB to ${points.at(-1)?.y.toFixed(1)} MB`);
  console.log(`slope ${slopeOf(points).toFixed(2)} MB an hour; resident ${Math.round(resident / MB)} MB`);
}
