import { Client } from 'pg';
import { fill } from '../../bench/data/fill';
import { sampledRoots } from '../../bench/data/lineage';
import { impact, impactsToAsk } from '../../bench/questions/impact';
import { lineageNear, lineageWhole, rootsToAsk } from '../../bench/questions/lineage';
import { page, pagesToAsk } from '../../bench/questions/page';
import type { Asked, Question } from '../../bench/questions/question';
import { Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';

const size = { assets: 400, contracts: 80, nodes: 4_000, edges: 14_000 };
const day = '2026-01-15';

let register: TestRegister;
let client: Client;

beforeAll(async () => {
  register = await aRegister({ clock: () => new Date(`${day}T04:00:00Z`) });
  const { admin } = register.database.postgres;
  await fill(admin!, size);
  client = new Client(admin);
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await register?.close();
});

const graph = async (document: string, variables: object) => {
  const { data, errors } = await register.as({ subject: 'benchmark', roles: [Role.ANALYST] }).ask(document, variables);
  expect(errors).toBeUndefined();
  return data;
};

async function demandSame({ document, sql, settle = data => data }: Question, asked: readonly Asked[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const { variables, parameters } of asked) {
    const { rows } = await client.query({ text: sql, values: [...parameters], rowMode: 'array' });
    const byHand = settle(JSON.parse(rows[0]?.[0]).data);
    expect(settle(await graph(document, variables))).toEqual(byHand);
    answers.push(byHand);
  }
  return answers;
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

  test('impact by hand is the impact of the graph', async () => {
    await demandSame(impact, impactsToAsk(roots));
  });
});
