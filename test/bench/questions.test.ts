import { Client } from 'pg';
import { fill } from '../../bench/data/fill';
import { sampledRoots } from '../../bench/data/lineage';
import { largeProjects } from '../../bench/data/projects';
import { impact, impactsToAsk } from '../../bench/questions/impact';
import { lineageNear, lineageWhole, rootsToAsk } from '../../bench/questions/lineage';
import { overview, overviewsToAsk } from '../../bench/questions/overview';
import { page, pagesToAsk } from '../../bench/questions/page';
import type { Asked, Question } from '../../bench/questions/question';
import { authorityTasks, departmentTasks, quietTasks, taskPagesToAsk } from '../../bench/questions/tasks';
import { verdict, verdictsToAsk } from '../../bench/questions/verdict';
import { statementsOf } from '../../bench/statements';
import { type ActorClaims, Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';

const size = {
  assets: 1_500,
  contracts: 80,
  nodes: 4_000,
  edges: 14_000,
  requests: 400,
  entries: 600,
  projects: 120,
  largeProjects: 4,
  declared: 200,
};
const day = '2026-01-15';

let register: TestRegister;
let client: Client;

beforeAll(async () => {
  register = await aRegister({ clock: () => new Date(`${day}T04:00:00Z`) });
  const { admin } = register.database.postgres;
  await fill(admin!, size, day);
  client = new Client(admin);
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await register?.close();
});

const analyst: ActorClaims = { subject: 'benchmark', roles: [Role.ANALYST] };

const graph = async (document: string, variables: object, as = analyst) => {
  const { data, errors } = await register.as(as).ask(document, variables);
  expect(errors).toBeUndefined();
  return data;
};

async function demandSame({ document, sql, as, settle = data => data }: Question, asked: readonly Asked[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const { variables, parameters } of asked) {
    const { rows } = await client.query({ text: sql, values: [...parameters], rowMode: 'array' });
    const byHand = settle(JSON.parse(rows[0]?.[0]).data);
    expect(settle(await graph(document, variables, as))).toEqual(byHand);
    answers.push(byHand);
  }
  return answers;
}

interface Concluded {
  project: { verdict: { outcome: string; conditions: { evidence: object[] }[] } };
}

describe('what the benchmarks ask', () => {
  const roots = sampledRoots(size.nodes, 8);

  test('the register page by hand is the page of the graph', async () => {
    const [first] = await demandSame(page, await pagesToAsk(graph, day));
    expect(first).toHaveProperty('dataAssets.nodes.length', 50);
  });

  test('lineage by hand is the lineage of the graph, near by and whole', async () => {
    await demandSame(lineageNear, rootsToAsk(roots, 3));
    const whole = (await demandSame(lineageWhole, rootsToAsk(roots, null))) as { lineage: { total: number } }[];
    expect(Math.max(...whole.map(({ lineage }) => lineage.total))).toBeGreaterThan(100);
  });

  test.each([
    [authorityTasks.title, authorityTasks, 200],
    [departmentTasks.title, departmentTasks, 5],
    [quietTasks.title, quietTasks, 3],
  ])(
    '%s by hand are those of the graph, in a statement for the page, one for who waits and one for the bodies',
    async (_, question, atLeast) => {
      const ask = (document: string, variables: object) => graph(document, variables, question.as);
      const pages = await taskPagesToAsk(ask, question);
      const answers = (await demandSame(question, pages)) as { tasks: { nodes: object[] } }[];
      expect(answers.flatMap(({ tasks }) => tasks.nodes).length).toBeGreaterThanOrEqual(atLeast);
      const bodies = question === authorityTasks ? '' : ', legal-entity 1';
      expect(await statementsOf(register.address, () => ask(question.document, {}))).toBe(`exchange 2${bodies}`);
    },
  );

  test('impact by hand is the impact of the graph', async () => {
    await demandSame(impact, impactsToAsk(roots));
  });

  test('the verdict on a project with 200 assets by hand is that of the graph, in one statement for each level: as many as for one asset', async () => {
    const verdicts = (await demandSame(verdict, verdictsToAsk(largeProjects(size), day))) as Concluded[];
    expect(verdicts.map(({ project }) => project.verdict.outcome)).toEqual(['ALLOW', 'BLOCK', 'ALLOW', 'BLOCK']);
    const assets = verdicts.map(({ project }) => project.verdict.conditions.map(({ evidence }) => evidence.length));
    expect(assets).toEqual(verdicts.map(() => [size.declared]));
    const { rows } = await client.query<{ code: string }>(
      "select project as code from budget.project_asset where project > 'BENCH-00010' group by project having count(*) = 1 limit 1",
    );
    for (const code of [...largeProjects(size), rows[0]?.code]) {
      const spent = await statementsOf(register.address, () => graph(verdict.document, { code }, verdict.as));
      // the project, its assets, the entries that these were last known to be made from; the assets and their entries; the entries
      expect(spent).toBe('asset 2, budget 3, catalog 1');
    }
  });

  test('the overview of a city by hand is that of the graph, in one statement for all its projects and one each for their owners', async () => {
    const asked = overviewsToAsk(day, [60, 10]);
    const [within60, within10] = await demandSame(overview, asked);
    expect(within60).toMatchObject({
      fundingOverview: { total: { projects: expect.any(Number), atRisk: expect.not.stringMatching(/^0$/) } },
    });
    expect(within10).toMatchObject({ fundingOverview: { total: { blocked: expect.not.stringMatching(/^0$/), atRisk: '0' } } });
    const ask = (variables: object) => () => graph(overview.document, variables, overview.as);
    expect(await statementsOf(register.address, ask(asked[0]?.variables ?? {}))).toBe('budget 1, legal-entity 1, oversight 1');
  });
});
