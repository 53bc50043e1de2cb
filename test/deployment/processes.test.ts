import { asking } from '../../cli/load-sample';
import { frontDoor } from '../../gateway/front-door';
import { openRegister } from '../../gateway/open-register';
import { type ActorClaims, Role } from '../../kernel/actor';
import { settled } from '../../kernel/events/settled';
import { logger } from '../../kernel/log';
import { openPostgres } from '../../kernel/postgres';
import { dayOf } from '../../rulebook/values/local-date';
import { laySample } from '../../sample/lay-sample';
import { sampleRegister } from '../../sample/sample-register';
import { slices } from '../../subgraphs/all';
import { Deployment } from './deployment';
import { compare, Ownership } from './losses';
import { freePorts } from './processes';
import { type Answer, ask, type Question, questionsAbout } from './questions';

const subgraphs = slices.map(({ name }) => name);
const log = logger({ LOG_LEVEL: 'silent' }, 'test');
const analyst: ActorClaims = { subject: 'analyst', roles: [Role.ANALYST] };
const authority: ActorClaims = { subject: 'authority', roles: [Role.AUTHORITY], jurisdiction: '150400' };

let deployment: Deployment;
let questions: Question[];
/** What all nine answer, by question. */
const whole = new Map<string, Answer>();

/** A gateway of this process: with all subgraphs in it, or with those that have an address elsewhere. */
async function gatewayHere(urls: ReadonlyMap<string, string> = new Map()) {
  const config = { ...deployment.configHere(), SUBGRAPH_URLS: new Map(urls) };
  const postgres = await openPostgres(config, log);
  const register = await openRegister({ config, postgres, log });
  const door = await frontDoor({ config, log, engine: register.engine, subgraphs: register.subgraphs });
  return {
    register,
    address: await door.listen(),
    async close() {
      await door.close();
      await register.close();
    },
  };
}

const errorsOf = ({ errors = [] }: Answer) =>
  errors.map(({ path, extensions: { code, subgraph } }) => JSON.stringify({ path, code, subgraph })).sort();

beforeAll(async () => {
  deployment = await Deployment.prepare();
  await deployment.migrate();
  const { register, close } = await gatewayHere();
  const [city] = sampleRegister().cities; // one of the five: the questions are about it
  await laySample(
    await asking(register, log),
    { cities: city ? [city] : [] },
    () => settled(register.subgraphs),
    dayOf(new Date()),
  );
  await close();
  await deployment.start(subgraphs);
  await deployment.start(['gateway']);
  const page = questionsAbout('').find(({ name }) => name === 'asset-page') as Question;
  const { data } = await ask(deployment.addressOf('gateway'), page, await deployment.tokenFor(analyst));
  questions = questionsAbout((data as { dataAsset: { id: string } }).dataAsset.id);
}, 240_000);

afterAll(() => deployment?.remove(), 20_000);

test('every container’s own health check finds it well', async () => {
  const well = await Promise.all(['gateway', ...subgraphs].map(async name => [name, await deployment.isHealthy(name)]));
  expect(well).toEqual(['gateway', ...subgraphs].map(name => [name, true]));
});

test('migrating once more finds nothing to do', async () => {
  expect(await deployment.migrate()).toMatch(/Up to date/);
});

test('the nine as processes give the same data and the same errors as the gateway with all of them in it', async () => {
  const here = await gatewayHere();
  try {
    for (const question of questions) {
      for (const claims of [analyst, authority, undefined]) {
        const token = claims && (await deployment.tokenFor(claims));
        const [apart, together] = [
          await ask(deployment.addressOf('gateway'), question, token),
          await ask(here.address, question, token),
        ];
        expect([question.name, apart.data]).toEqual([question.name, together.data]);
        expect([question.name, errorsOf(apart)]).toEqual([question.name, errorsOf(together)]);
        if (claims === analyst) whole.set(question.name, apart);
      }
    }
  } finally {
    await here.close();
  }
  const answered = [...whole.values()].filter(({ data, errors }) => data && !errors && Object.values(data).every(Boolean));
  expect(answered).toHaveLength(questions.length);
});

describe('with one of them stopped each page keeps everything that is not that subgraph’s', () => {
  const ownership = new Ownership();

  test.each(subgraphs)('%s', async stopped => {
    const [nobody] = await freePorts(1);
    const urls = subgraphs.map(
      name => [name, `${name === stopped ? `http://127.0.0.1:${nobody}` : deployment.addressOf(name)}/graphql`] as const,
    );
    const here = await gatewayHere(new Map(urls));
    try {
      const token = await deployment.tokenFor(analyst);
      let losses = 0;
      for (const question of questions) {
        const partial = await ask(here.address, question, token);
        const { lost, changed } = compare(whole.get(question.name)?.data, partial.data);
        losses += lost.length;
        const unexplained = lost.filter(path => !ownership.explains(question.document, path, stopped));
        const unsaid = lost.filter(
          path => !partial.errors?.some(({ path: told }) => path.every((key, at) => told?.[at] === key)),
        );
        expect({ question: question.name, changed, unexplained, unsaid }).toEqual({
          question: question.name,
          changed: [],
          unexplained: [],
          unsaid: [],
        });
        for (const { extensions } of partial.errors ?? [])
          expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: stopped });
      }
      // No page shows persons, so no page can miss them.
      if (stopped !== 'natural-person') expect(losses).toBeGreaterThan(0);
    } finally {
      await here.close();
    }
  });
});

test('a container that stops costs its part, is named by the gateway’s readiness, and comes back', async () => {
  const page = questions.find(({ name }) => name === 'register-page') as Question;
  const token = await deployment.tokenFor(analyst);
  const address = deployment.addressOf('gateway');
  expect((await deployment.stop('operation')).code).toBe(0);
  const { data, errors } = await ask(address, page, token);
  const { nodes } = (data as Record<string, unknown>).dataAssets as {
    nodes: { name: string; owner: { name: string }; contracts: unknown }[];
  };
  expect(nodes).toHaveLength(20);
  for (const node of nodes)
    expect(node).toMatchObject({ name: expect.any(String), owner: { name: expect.any(String) }, contracts: null });
  expect(new Set(errors?.map(({ extensions: { code } }) => code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  const readiness = await fetch(`${address}/readiness`);
  expect([readiness.status, await readiness.json()]).toMatchObject([503, { status: 'unready', waitingFor: ['operation'] }]);
  expect(await deployment.isHealthy('gateway')).toBe(false);
  await deployment.start(['operation']);
  expect((await ask(address, page, token)).data).toEqual(whole.get(page.name)?.data);
});

test('SIGTERM ends each within five seconds, in peace', async () => {
  const running = deployment.running;
  const ended = await deployment.stopAll();
  expect(ended.map(({ name, code, signal }) => [name, code, signal])).toEqual(running.map(name => [name, 0, null]));
  for (const { ms } of ended) expect(ms).toBeLessThan(5_000);
});
