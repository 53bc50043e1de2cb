import { Role } from '../../../kernel/actor';
import { repeated } from '../../proofs';
import type { World } from '../../security/access/shapes';
import { aWorld } from '../../security/access/world';
import { type Asked, everythingAsked } from './everything';
import { type Question, questionsOf } from './questions';
import { RandomChanges } from './random-changes';
import { type TwoClocks, twoClocks } from './two-clocks';

const SEED = Number(process.env.SEED ?? 20_260_630);
const [CHANGES, PER_NOTE] = repeated<readonly [number, number]>([60, 20], [500, 100]);

/** Who asks everything, and at which notes. */
const OVERSEERS = repeated<readonly Role[]>([Role.AUTHORITY], [Role.AUTHORITY, Role.AUDITOR]);
const isAskedInFull = (note: number): boolean => repeated(note === 1, true);

/** What tells the moment of the answer itself, or is told as of now: docs/two-times.md says why. */
const OF_NOW = /FundingOverview_asOf|Lineage_projectedUpTo/;
/** What refuses to be asked about a moment. */
const REFUSING = repeated(['openResource', 'tasks'], ['openResource', 'tasks', 'verifyAudit']);
/** Lines come batch by batch, by themselves: another may have come between an answer of now and its moment. */
const ARRIVING = /^[A-Z]+: auditTrail\b/;

let clocks: TwoClocks;
let world: World;
let changes: RandomChanges;
beforeAll(async () => {
  clocks = twoClocks('2026-06-30T02:00:00Z');
  world = await aWorld('chifeng', clocks);
  changes = await RandomChanges.of(world, SEED);
}, 300_000);
afterAll(async () => {
  await clocks?.close();
  await world?.close();
});

/** The answer to a question over HTTP, byte for byte. */
async function bytesOf({ by, document, variables }: Question, asOf?: string): Promise<string> {
  const { address, tokenFor } = world.register;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(by && { authorization: `Bearer ${await tokenFor(by)}` }),
      ...(asOf && { 'registry-as-of': asOf }),
    },
    body: JSON.stringify({ query: document, variables }),
  });
  return response.text();
}

/** Where two answers differ: the aliased names on the way, without the places in lists. */
function differences(one: unknown, other: unknown, way: readonly string[] = []): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return one.flatMap((value, index) => differences(value, other[index], way));
  if (one && other && typeof one === 'object' && typeof other === 'object' && !Array.isArray(one) && !Array.isArray(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap(key =>
      differences((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], [...way, key]),
    );
  return [`${way.join('.')}: ${JSON.stringify(one)?.slice(0, 200)} → ${JSON.stringify(other)?.slice(0, 200)}`];
}

interface Note {
  readonly at: string;
  readonly answers: readonly string[];
  readonly everything: ReadonlyMap<string, Asked>;
}

async function note(questions: readonly Question[], place: number): Promise<Note> {
  await world.register.settled();
  const answers = [];
  for (const question of questions) answers.push(await bytesOf(question));
  expect(answers.filter(answer => answer.includes('"errors"'))).toEqual([]);
  return { answers, everything: await everything(place), at: await clocks.moment() };
}

async function everything(place: number, asOf?: string): Promise<Map<string, Asked>> {
  if (!isAskedInFull(place)) return new Map();
  const asked = [];
  for (const role of OVERSEERS) asked.push(...(await everythingAsked(world, role, asOf)));
  return new Map(asked);
}

const runJobs = async () => {
  for (const subgraph of world.register.register.subgraphs) await subgraph.runJobs();
};

test(
  `after ${CHANGES} random changes of every kind twenty operations have the answers of then, byte for byte, and every other question its answer of then`,
  async () => {
    const questions = questionsOf(world);
    expect(questions).toHaveLength(20);
    await runJobs(); // what is done as the register starts
    const notes = [await note(questions, 0)];
    for (let change = 1; change <= CHANGES; change++) {
      await changes.next();
      if (change % 10 === 0) {
        await clocks.goOn(24);
        await runJobs();
      }
      if (change % PER_NOTE === 0) notes.push(await note(questions, notes.length));
    }
    await clocks.goOn(24 * 40);
    await runJobs();
    await world.register.settled();

    const wrong: string[] = [];
    for (const { at, answers } of notes)
      for (const [place, question] of questions.entries()) {
        const [then, again] = [answers[place] as string, await bytesOf(question, at)];
        if (again !== then)
          wrong.push(`${question.title} as of ${at}: ${differences(JSON.parse(then), JSON.parse(again)).join('; ')}`);
      }
    expect(wrong).toEqual([]);

    const unlike: string[] = [];
    const refusing = new Set<string>();
    let inFull = 0;
    for (const [place, { at, everything: then }] of notes.entries()) {
      const again = await everything(place, at);
      for (const [question, answer] of then) {
        inFull++;
        const now = again.get(question);
        if (now?.codes?.includes('AS_OF_NOT_KEPT')) refusing.add(/: (\w+)/.exec(question)?.[1] as string);
        else unlike.push(...differences(answer, now).map(difference => `${question} ${difference}`));
      }
    }
    expect(unlike.filter(text => !OF_NOW.test(text) && !ARRIVING.test(text))).toEqual([]);
    expect([...refusing].toSorted()).toEqual(REFUSING);

    // it was not the same all the time
    const moved = questions.filter((_, place) => new Set(notes.map(({ answers }) => answers[place])).size > 1);
    const kinds = [...changes.done].map(([command, times]) => `${command} ${times}`).toSorted();
    console.log(
      `seed ${SEED}: ${CHANGES} changes of ${kinds.length} kinds (${changes.tried} commands given); ${notes.length} notes of ${questions.length} operations, ${moved.length} of which changed; ${inFull} questions in full\n${kinds.join(', ')}`,
    );
    expect(moved.length).toBeGreaterThan(repeated(5, 10));
  },
  repeated(300_000, 3_600_000),
);
