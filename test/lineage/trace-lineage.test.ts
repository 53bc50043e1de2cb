import { sqlStatements } from '../../kernel/metrics';
import { aLineage, anAuthority, asset, NOW, type TestLineage } from './lineage';

let lineage: TestLineage;
beforeAll(async () => {
  lineage = await aLineage();
});
afterAll(() => lineage.close());

/** a → b → c → d, and a → c. */
async function aChain() {
  const [a, b, c, d] = [asset(), asset(), asset(), asset()] as const;
  for (const id of [a, b, c, d]) await lineage.tellAsset(id);
  await lineage.declare([
    [a, b],
    [b, c],
    [c, d],
    [a, c],
  ]);
  return { a, b, c, d };
}

const depths = (found: { vertices: { id: string; depth: number }[] } | null) =>
  Object.fromEntries(found?.vertices.map(({ id, depth }) => [id, depth]) ?? []);

test('depth 1 are the direct neighbours, no depth is all, each at its shortest distance', async () => {
  const { a, b, c, d } = await aChain();
  expect(depths(await lineage.lineage(a, { direction: 'DOWNSTREAM', depth: 0 }))).toEqual({});
  expect(depths(await lineage.lineage(a, { direction: 'DOWNSTREAM', depth: 1 }))).toEqual({ [b]: 1, [c]: 1 });
  expect(depths(await lineage.lineage(a, { direction: 'DOWNSTREAM', depth: 2 }))).toEqual({ [b]: 1, [c]: 1, [d]: 2 });
  expect(depths(await lineage.lineage(a, { direction: 'DOWNSTREAM' }))).toEqual({ [b]: 1, [c]: 1, [d]: 2 });
  expect(depths(await lineage.lineage(d, { direction: 'UPSTREAM', depth: 1 }))).toEqual({ [c]: 1 });
  expect(depths(await lineage.lineage(d, { direction: 'UPSTREAM' }))).toEqual({ [c]: 1, [b]: 2, [a]: 2 });
  expect(depths(await lineage.lineage(d, { direction: 'DOWNSTREAM' }))).toEqual({});
});

test('an answer has the edges among the root and its vertices, and says how far it reached', async () => {
  const { a, b, c } = await aChain();
  const found = await lineage.lineage(a, { direction: 'DOWNSTREAM', depth: 1 });
  expect(found).toMatchObject({ root: { id: a, depth: 0, hidden: false }, depthReached: 1, total: 2, truncated: false });
  expect(new Set(found?.edges.map(({ from, to }) => `${from} ${to}`))).toEqual(
    new Set([`${a} ${b}`, `${a} ${c}`, `${b} ${c}`]),
  );
  expect(found?.edges[0]).toMatchObject({ source: 'DECLARED', via: null, until: null, columns: [] });
});

test('both directions are what lies upstream and what lies downstream, not what has the same source', async () => {
  const [source, mine, sibling, product] = [asset(), asset(), asset(), asset()] as const;
  await lineage.declare([
    [source, mine],
    [source, sibling],
    [mine, product],
  ]);
  const found = await lineage.lineage(mine, { direction: 'BOTH' });
  expect(depths(found)).toEqual({ [source]: 1, [product]: 1 });
  expect(found?.total).toBe(2);
});

describe('a way of forty steps', () => {
  const way = Array.from({ length: 41 }, () => asset());
  beforeAll(() => lineage.declare(way.slice(1).map((to, index) => [way[index] as string, to] as const)));

  test.each([31, 32, 33, 39, 40])('is followed for exactly %i steps', async depth => {
    const down = await lineage.lineage(way[0] as string, { direction: 'DOWNSTREAM', depth });
    expect(down).toMatchObject({ depthReached: depth, total: depth, truncated: false });
    expect(down?.vertices.map(({ id, depth: at }) => [id, at])).toEqual(
      way.slice(1, depth + 1).map((id, index) => [id, index + 1]),
    );
    const up = await lineage.lineage(way[40] as string, { direction: 'UPSTREAM', depth });
    expect(up?.vertices.map(({ id }) => id)).toEqual(way.slice(40 - depth, 40).reverse());
  });
});

test('an answer holds as many vertices as asked for, nearest first, and says that there are more', async () => {
  const [root, far] = [asset(), asset()];
  const near = Array.from({ length: 5 }, () => asset());
  await lineage.declare([...near.map(id => [root, id] as const), [near[0] as string, far]]);
  const all = await lineage.lineage(root, { direction: 'DOWNSTREAM', first: 6 });
  expect(all).toMatchObject({ total: 6, truncated: false });
  expect(all?.vertices).toHaveLength(6);
  const some = await lineage.lineage(root, { direction: 'DOWNSTREAM', first: 5 });
  expect(some).toMatchObject({ total: 6, truncated: true, depthReached: 1 });
  expect(some?.vertices).toHaveLength(5);
  const none = await lineage.lineage(root, { direction: 'DOWNSTREAM', first: 0 });
  expect(none).toMatchObject({ total: 6, truncated: true, vertices: [], edges: [] });
});

test('at most 2,000 vertices are given, and counting stops at 10,001', async () => {
  const root = asset();
  await lineage.declare([[root, asset()]]);
  await lineage.rows(
    `with made as (insert into node (key, kind) select 'asset:' || gen_random_uuid(), 'DATA_ASSET' from generate_series(1, 9999) returning id)
     insert into edge (src, dst, source, since) select n.id, made.id, 'DECLARED', $2 from made, node n where n.key = $1`,
    [root, NOW],
  );
  await lineage.rows('analyze node, edge');
  expect(await lineage.lineage(root, { direction: 'DOWNSTREAM', first: 1 })).toMatchObject({ total: 10_000, truncated: true });
  await lineage.declare([[root, asset()]]);
  const found = await lineage.lineage(root, { direction: 'DOWNSTREAM', first: 2_000 });
  expect(found).toMatchObject({ total: 10_001, truncated: true });
  expect(found?.vertices).toHaveLength(2_000);
  await lineage.declare([[root, asset()]]);
  expect(await lineage.lineage(root, { direction: 'DOWNSTREAM', depth: 1, first: 1 })).toMatchObject({ total: 10_001 });
  await expect(lineage.lineage(root, { direction: 'DOWNSTREAM', first: 2_001 })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', field: 'first' },
  });
  await expect(lineage.lineage(root, { direction: 'DOWNSTREAM', depth: -1 })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', field: 'depth' },
  });
});

test('an edge that has ended leads nowhere; the moment of its end is the first without it', async () => {
  const [a, b, c] = [asset(), asset(), asset()] as const;
  await lineage.declare([
    { from: a, to: b, since: '2025-01-01T00:00:00Z', until: NOW },
    { from: a, to: c, since: '2025-01-01T00:00:00Z', until: '2026-06-30T04:00:00.001Z' },
  ]);
  const found = await lineage.lineage(a, { direction: 'DOWNSTREAM' });
  expect(depths(found)).toEqual({ [c]: 1 });
  expect(found?.edges).toMatchObject([{ from: a, to: c, until: '2026-06-30T12:00:00.001+08:00' }]);
});

const sent = async () => (await sqlStatements.get()).values.find(({ labels }) => labels.subgraph === 'lineage')?.value ?? 0;

test('a hundred assets of a page cost as many statements as one', async () => {
  const { a } = await aChain();
  const roots = [a, ...Array.from({ length: 99 }, () => asset())];
  for (const root of roots.slice(1)) await lineage.declare([[root, asset()]]);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on DataAsset {
    lineage(direction: BOTH, depth: 3) { total truncated vertices { id } edges { from to columns { from } } } impact { total byOwner { assets } } } } }`;
  const statements = async (count: number) => {
    const before = await sent();
    const representations = roots.slice(0, count).map(id => ({ __typename: 'DataAsset', id }));
    const { data, errors } = await lineage.run(query, { representations }, anAuthority());
    expect(errors).toBeUndefined();
    expect((data as { _entities: { lineage: { total: number } }[] })._entities.map(each => each.lineage.total)).toEqual(
      representations.map((_, index) => (index === 0 ? 3 : 1)),
    );
    return (await sent()) - before;
  };
  expect(await statements(100)).toBe(await statements(1));
  expect(await statements(100)).toBeLessThanOrEqual(5);
});

test('what nobody knows, what is no node, and lineage for nobody is null', async () => {
  const { a } = await aChain();
  for (const id of [asset(), 'asset:nonsense', 'person:x', 'dataset:999999', '']) {
    expect(await lineage.lineage(id, { direction: 'BOTH' })).toBeNull();
  }
  const { data } = await lineage.run(`{ lineage(of: "${a}", direction: BOTH) { total } impact(of: "${a}") { total } }`);
  expect(data).toEqual({ lineage: null, impact: null });
});

test('the past is asked about as it was recorded', async () => {
  const { a, b } = await aChain();
  const before = new Date();
  await new Promise(resolve => setTimeout(resolve, 5));
  await lineage.declare([[asset(), b]]);
  await lineage.declare([[b, asset()]]);
  const now = await lineage.lineage(b, { direction: 'BOTH' });
  const then = await lineage.lineage(b, { direction: 'BOTH' }, anAuthority(), before);
  expect(now?.total).toBe(5);
  expect(then?.total).toBe(3);
  expect(then?.vertices.some(({ id }) => id === a)).toBe(true);
});
