import { load, type Pass } from './load';
import type { Asked, Question } from './questions/question';
import { demandSameAnswers } from './same-answers';
import type { Server } from './servers';
import type { Row } from './table';

/** How long and how often something is asked. */
export interface Effort {
  readonly passes: number;
  /** Seconds of a pass, by number of clients: many wait longer for their first answer. */
  readonly seconds: Readonly<Record<number, number>>;
  /** Seconds that each server is asked before anything is timed. */
  readonly warmUp: number;
  /** Roots that lineage is asked from. */
  readonly roots: number;
}

export const effort: Effort = process.argv.includes('--quick')
  ? { passes: 1, seconds: { 1: 1, 32: 2, 256: 8 }, warmUp: 2, roots: 20 }
  : { passes: 5, seconds: { 1: 3, 32: 4, 256: 10 }, warmUp: 4, roots: 100 };

export const say = (text: string) => process.stderr.write(`${text}\n`);

/** A question, the ways to ask it, who is asked, the floor first, and by how many clients at once. */
export interface Plan {
  readonly question: Question;
  readonly asked: readonly Asked[];
  readonly servers: readonly Server[];
  readonly clients: readonly number[];
  /** As {@link Effort}'s, where one answer takes long. */
  readonly seconds?: Effort['seconds'];
}

interface Turn extends Row {
  readonly passes: Pass[];
  fault?: string;
  /** A peer that cannot bear so many clients says so in its row; of the floor and of ours it ends the run. */
  readonly isPeer: boolean;
  /** None where the server could not be had. */
  readonly pass?: () => Promise<Pass>;
}

/** Proves that all servers answer alike, warms them up, and gives their turns. */
async function turnsOf({ question, asked, servers, clients, seconds = effort.seconds }: Plan): Promise<Turn[]> {
  const there = servers.filter(({ url }) => url !== undefined);
  await demandSameAnswers(there, question, asked);
  const requests = new Map(there.map(server => [server, asked.map(one => server.request(question, one))]));
  const wrong = new RegExp(['"errors"', ...(question.givenUp ? [question.givenUp.source] : [])].join('|'));
  const passOf = (server: Server, count: number, lasts: number) =>
    load(server.url!, requests.get(server)!, count, lasts, wrong);
  for (const server of there) await passOf(server, 8, effort.warmUp);
  return clients.flatMap(count =>
    servers.map((server, place) => ({
      isPeer: place > 1,
      question: question.title,
      clients: count,
      server: server.title,
      passes: [] as Pass[],
      ...(server.url && { pass: () => passOf(server, count, seconds[count] as number) }),
    })),
  );
}

/** Asks all servers by turns, so that what disturbs the machine for a while disturbs them alike. */
export async function measure(plans: readonly Plan[], passes = effort.passes): Promise<Row[]> {
  const turns: Turn[] = [];
  for (const plan of plans) turns.push(...(await turnsOf(plan)));
  for (let pass = 1; pass <= passes; pass++) {
    say(`${plans.map(({ question }) => question.title).join(', ')}: pass ${pass} of ${passes}`);
    for (const turn of turns) if (turn.pass && !turn.fault) await taken(turn, turn.pass);
  }
  return turns;
}

async function taken(turn: Turn, pass: () => Promise<Pass>): Promise<void> {
  try {
    turn.passes.push(await pass());
  } catch (error) {
    turn.fault = (error as Error).message;
    if (!turn.isPeer) throw new Error(`${turn.question}, ${turn.server}: ${turn.fault}`);
    say(`${turn.server}: ${turn.fault}`);
  }
}
