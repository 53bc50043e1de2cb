import type { ActorClaims } from '../../../kernel/actor';
import { addDays, type LocalDate } from '../../../rulebook/values/local-date';
import type { CitySlug } from '../../../sample/shapes';
import { type AtWork, atWork, bodiesOf, type Outcome, rulesOf } from '../at-work';
import { ITEMS, KEY, PURPOSE, RECORDS } from '../exchange/granted';
import { SCENARIO } from '../exchange/sharing';

export const CASE = '... on ViolationCase { id caseStatus dueOn }';

/** A call with a grant as `asking` has it granted. */
export const calling = (grant: string, more: object = {}) => ({
  grant,
  purpose: PURPOSE,
  scenario: SCENARIO,
  system: '救助核对系统',
  key: KEY,
  items: ['名称', '住所'],
  ...more,
});

/** The items of the story's entry, as a catalog states them. */
export const itemsOfTheStory = ITEMS.map(name => ({
  name,
  dataType: 'TEXT',
  itemKind: 'BUSINESS',
  sensitivity: 'NONE',
  securityGrade: 1,
}));

export type Claims = ActorClaims | undefined;

/** What waits for somebody, and why. */
export interface Waiting {
  events: string[];
  parameter: string | null;
  dueOn: LocalDate | null;
  /** Number of the article that sets the limit; null where the limit is not the text's own. */
  article: string | null;
  binding: boolean;
  overdue: boolean;
}

interface Tasks {
  tasks: {
    nodes: (Omit<Waiting, 'events' | 'article'> & {
      id: string;
      waitsFor: { events: string[] }[];
      article: { number: string } | null;
    })[];
  };
}

export interface Missed {
  parameter: string;
  dueOn: LocalDate;
  daysLate: number;
  organization: { creditCode: string } | null;
}

export interface Limit {
  parameter: string;
  /** The last day, counted by hand. */
  until: LocalDate;
  /** The article that sets it; null where it is borrowed or the register's own, and so binds nobody. */
  article: string | null;
  events: string[];
}

/** The register of one city, and the life of one dataset in it. */
export interface Story extends AtWork {
  readonly city: ReturnType<typeof bodiesOf>;
  /** What somebody does, and may. @throws Error with what refused it */
  does(claims: Claims, command: string, input: object, made: string): Promise<Outcome>;
  /** The rules, or the code, with which something is refused. */
  refused(claims: Claims, command: string, input: object): Promise<string[]>;
  /** All that waits for somebody, by what it is about. */
  tasksOf(claims: Claims): Promise<Record<string, Waiting>>;
  /** One thing waits for somebody, for these events and no others, and for no other department. */
  waits(claims: Claims, id: string, expected: Partial<Waiting>): Promise<void>;
  /** Nothing about a thing waits for any of these any more. */
  waitsNoMore(id: string, ...those: Claims[]): Promise<void>;
  /** Lets a limit run out: on its last day nobody is late; on the day after whoever is waited for is, if it binds. */
  runsOut(claims: Claims, id: string, limit: Limit): Promise<void>;
  /** The department puts the data of an entry into the register, in place of what was there. */
  loads(entry: string, records?: readonly (readonly string[])[]): Promise<void>;
  /** The department attaches the resource that is opened; it is not in the open catalog by that. @returns its address */
  attaches(entry: string): Promise<string>;
  /** The department reviews its entry before it is opened. */
  passes(entry: string, kind?: string): Promise<void>;
  /** A system of the department, with a test of its protection, connected to the platform of the city. @returns its id */
  connects(name: string): Promise<string>;
  /** Limits that were missed, with one thing or at all: the earliest first. */
  missed(id?: string): Promise<Missed[]>;
}

const TASKS = `{ tasks(first: 100) { nodes {
  id parameter dueOn binding overdue article { number } waitsFor { events } } } }`;
const MISSED = `query ($task: ID) { violationCandidates(filter: { task: $task }, first: 100) { nodes {
  parameter dueOn daysLate organization { creditCode } } } }`;

export async function aStory(slug: CitySlug, since: LocalDate, adopted?: LocalDate): Promise<Story> {
  const on = await atWork(since, { adopted: adopted ? [{ jurisdiction: slug, since: adopted }] : [] });
  const city = bodiesOf(slug);

  async function does(claims: Claims, command: string, input: object, made: string): Promise<Outcome> {
    const outcome = await on.give(claims, command, input, made);
    if (outcome.findings ?? outcome.code) throw new Error(`${command}: ${JSON.stringify(outcome)}`);
    await on.settled();
    return outcome;
  }

  async function tasksOf(claims: Claims): Promise<Record<string, Waiting>> {
    await on.settled();
    const { tasks } = await on.ask<Tasks>(claims, TASKS);
    return Object.fromEntries(
      tasks.nodes.map(({ id, waitsFor, article, ...task }) => [
        id,
        { ...task, article: article?.number ?? null, events: waitsFor.flatMap(({ events }) => events).sort() },
      ]),
    );
  }

  async function waits(claims: Claims, id: string, expected: Partial<Waiting>): Promise<void> {
    const { [id]: waiting } = await tasksOf(claims);
    expect(waiting).toMatchObject({ ...expected, ...(expected.events && { events: [...expected.events].sort() }) });
    expect(await tasksOf(city.asAnother)).toEqual({});
  }

  async function missed(task?: string): Promise<Missed[]> {
    await on.settled();
    const { violationCandidates } = await on.ask<{ violationCandidates: { nodes: Missed[] } }>(city.asAuthority, MISSED, {
      task,
    });
    return violationCandidates.nodes.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  }

  return {
    ...on,
    city,
    does,
    tasksOf,
    waits,
    missed,
    refused: async (claims, command, input) => rulesOf(await on.give(claims, command, input, '__typename')),
    async loads(entry, records = RECORDS) {
      const data = { entry, keyItem: ITEMS[0], items: ITEMS, records };
      await does(city.asProvider, 'loadDataset', data, '... on LoadedDataset { records }');
    },
    async attaches(entry) {
      const url = `https://open.example.cn/${slug}/insured.csv`;
      const resource = { entry, name: '参保企业', url, format: 'CSV', level: 'CITY', processing: ['CLEANED'] };
      await does(city.asProvider, 'attachOpenResource', resource, '... on OpenDataResource { id }');
      return url;
    },
    async passes(entry, kind = 'SECURITY') {
      const review = { entry, kind, outcome: 'PASSED', conclusion: '可以开放' };
      await does(city.asProvider, 'recordOpeningReview', review, '... on OpeningReview { id }');
    },
    async connects(name) {
      const { jurisdiction, provider: department, asAuthority, asProvider } = city;
      const made = '... on InformationSystem { id }';
      const sharing = { jurisdiction, platformKind: 'SHARING', name: '共享平台' };
      const { id: platform } = await does(asAuthority, 'registerPlatform', sharing, '... on DataPlatform { id }');
      const { id: system } = await does(asProvider, 'enterSystem', { jurisdiction, department, name }, made);
      const test = { certificate: '示例-1', assessor: '示例测评有限公司', protectionGrade: 3 };
      const counts = { assessedOn: '2026-01-05', validUntil: '2027-01-05' };
      await does(asProvider, 'recordProtectionTest', { system, ...test, ...counts }, made);
      await does(asProvider, 'connectSystem', { system, platform }, made);
      return system;
    },
    async waitsNoMore(id, ...those) {
      for (const claims of [...those, city.asAnother]) expect(await tasksOf(claims)).not.toHaveProperty([id]);
    },
    async runsOut(claims, id, { parameter, until, article, events }) {
      const binding = article !== null;
      const before = await missed(id);
      const running = { parameter, dueOn: until, article, events, binding };
      on.goTo(until);
      await on.byItself();
      await waits(claims, id, { ...running, overdue: false });
      expect(await missed(id)).toEqual(before);
      on.goTo(addDays(until, 1));
      await on.byItself();
      await waits(claims, id, { ...running, overdue: binding });
      const late = (await missed(id)).slice(before.length);
      expect(late).toMatchObject(binding ? [{ parameter, dueOn: until }] : []);
    },
  };
}
