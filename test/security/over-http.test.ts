import { Client } from 'pg';
import { fill } from '../../bench/data/fill';
import { sampledRoots } from '../../bench/data/lineage';
import { type ActorClaims, Role } from '../../kernel/actor';
import { representationLimit } from '../../kernel/subgraph-server';
import { type Answer, aRegister, type TestRegister } from '../register';
import { type ServedApart, servedApart } from './served-apart';

const size = {
  assets: 1_000,
  contracts: 300,
  nodes: 6_000,
  edges: 21_000,
  requests: 100,
  entries: 100,
  projects: 0,
  largeProjects: 0,
  declared: 0,
};
const analyst: ActorClaims = { subject: 'analyst', roles: [Role.ANALYST] };

let register: TestRegister;
let apart: ServedApart;
let client: Client;
/** Entities that each call to a subgraph asked for. */
const asked: number[] = [];

beforeAll(async () => {
  register = await aRegister({ clock: () => new Date('2026-01-15T04:00:00Z') });
  await fill(register.database.postgres.admin!, size, '2026-01-15');
  apart = await servedApart(register);
  client = new Client(register.database.postgres.admin!);
  await client.connect();
}, 120_000);

afterAll(async () => {
  await client?.end();
  await apart?.close();
  await register?.close();
});

const fetched = globalThis.fetch;
beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = (address, options) => {
    const { variables = {} } = typeof options?.body === 'string' ? JSON.parse(options.body) : {};
    const lists = Object.entries(variables).filter(([name]) => name.endsWith('representations'));
    if (lists.length > 0) asked.push(lists.reduce((sum, [, list]) => sum + (list as unknown[]).length, 0));
    return fetched(address, options);
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
});

const PAGE = `query Page($after: String) {
  dataAssets(first: 100, after: $after) {
    nodes { id name owner { name creditCode } contracts(first: 5) { nodes { contractNumber operator { name } grantor { name } } } }
    pageInfo { endCursor }
  }
}`;
const LINEAGE = `query Lineage($of: ID!) {
  lineage(of: $of, direction: BOTH, first: 2000) {
    total truncated vertices { id label hidden depth owner { name } node { __typename ... on DataAsset { name } ... on CatalogEntry { id } } }
    edges { from to }
  }
}`;

/** Of equally near nodes, and of edges, no order is promised; each error keeps the thing it is about instead of its place. */
function settled({ data, errors = [] }: Answer) {
  const lineage = data?.lineage as { vertices: { id: string }[]; edges: unknown[] } | undefined;
  const nameOf = (path: (string | number)[] = []) =>
    lineage && path[1] === 'vertices' ? [lineage.vertices[Number(path[2])]?.id, ...path.slice(3)] : path;
  const texts = (list: readonly unknown[]) => list.map(one => JSON.stringify(one)).sort();
  return {
    data: lineage ? { ...data, lineage: { ...lineage, vertices: texts(lineage.vertices), edges: texts(lineage.edges) } } : data,
    errors: texts(errors.map(({ path, extensions: { code, subgraph } }) => ({ path: nameOf(path), code, subgraph }))),
  };
}

async function both(query: string, variables: Record<string, unknown>) {
  const [here, there] = [await register.as(analyst).ask(query, variables), await apart.ask(query, variables, analyst)];
  expect(there.status).toBe(here.status);
  expect(settled(there as Answer)).toEqual(settled(here as Answer));
  return here as Answer;
}

test('pages of a hundred assets with owner, contracts and operators are the same over HTTP', async () => {
  for (let turn = 0, after: string | null = null; turn < 4; turn++) {
    const { data, errors } = await both(PAGE, { after });
    const { nodes, pageInfo } = data.dataAssets as { nodes: { owner: unknown }[]; pageInfo: { endCursor: string } };
    expect([nodes.length, errors, nodes.every(({ owner }) => owner)]).toEqual([100, undefined, true]);
    after = pageInfo.endCursor;
  }
});

/** The largest answer among some roots. */
async function widest(): Promise<{ of: string; many: number }> {
  let found = { of: '', many: 0 };
  for (const of of sampledRoots(size.nodes, 30)) {
    const { data } = await register
      .as(analyst)
      .ask<{ lineage: { total: number } }, object>(
        'query ($of: ID!) { lineage(of: $of, direction: BOTH, first: 1) { total } }',
        {
          of,
        },
      );
    if (data.lineage.total > found.many) found = { of, many: data.lineage.total };
  }
  return found;
}

test('lineage of five hundred vertices and more is the same over HTTP, in calls for a hundred entities at most', async () => {
  const { of, many } = await widest();
  expect(many).toBeGreaterThanOrEqual(500);
  const { data, errors } = await both(LINEAGE, { of });
  expect(errors).toBeUndefined();
  expect((data.lineage as { vertices: unknown[] }).vertices.length).toBeGreaterThanOrEqual(500);
  expect(Math.max(...asked)).toBe(representationLimit);
  process.stdout.write(
    `      ${many} vertices: ${asked.length} calls for ${asked.reduce((sum, one) => sum + one, 0)} entities\n`,
  );
});

test('where each of them fails, each failure stands where the client meets it', async () => {
  await client.query(
    'alter table legal_entity.legal_entity rename to gone; alter table operation.contract_asset rename to gone',
  );
  try {
    const { errors = [] } = await both(PAGE, { after: null });
    expect(errors.length).toBeGreaterThanOrEqual(200);
    const { of } = await widest();
    const lineage = await both(LINEAGE, { of });
    expect(lineage.errors?.length).toBeGreaterThanOrEqual(100);
  } finally {
    await client.query(
      'alter table legal_entity.gone rename to legal_entity; alter table operation.gone rename to contract_asset',
    );
  }
});
