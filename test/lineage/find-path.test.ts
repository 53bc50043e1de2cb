import { randomUUID } from 'node:crypto';
import { aLineage, anAnalyst, anAuthority, asset, CIVIL_AFFAIRS, type GivenLineage, LAND, type TestLineage } from './lineage';

let lineage: TestLineage;
beforeAll(async () => {
  lineage = await aLineage();
});
afterAll(() => lineage.close());

const PATH = `query ($from: ID!, $to: ID!) { lineagePath(from: $from, to: $to) {
  root { id } total depthReached truncated vertices { id depth hidden } edges { from to via } } }`;

async function path(from: string, to: string, claims = anAuthority()) {
  const { data, errors } = await lineage.run(PATH, { from, to }, claims);
  expect(errors).toBeUndefined();
  return data?.lineagePath as GivenLineage | null;
}

test('a path is a shortest one, along the edges and not against them', async () => {
  const [a, b, c, d, far] = [asset(), asset(), asset(), asset(), asset()] as const;
  await lineage.declare([[a, b], [b, c], [c, d], [b, far], [far, d], { from: b, to: d, via: '直接汇总' }]);
  const found = await path(a, d);
  expect(found).toMatchObject({ root: { id: a }, total: 2, depthReached: 2, truncated: false });
  expect(found?.vertices.map(({ id, depth }) => [id, depth])).toEqual([
    [b, 1],
    [d, 2],
  ]);
  expect(new Set(found?.edges.map(({ from, to, via }) => `${from} ${to} ${via}`))).toEqual(
    new Set([`${a} ${b} null`, `${b} ${d} 直接汇总`]),
  );
  expect(await path(d, a)).toBeNull();
  expect(await path(far, c)).toBeNull();
  expect(await path(a, a)).toMatchObject({ total: 0, vertices: [], edges: [] });
  expect(await path(a, asset())).toBeNull();
});

test('a path of hundreds of steps is found, and hidden nodes keep their places in it', async () => {
  const way = Array.from({ length: 501 }, () => asset());
  await lineage.declare(way.slice(1).map((to, index) => [way[index] as string, to] as const));
  expect((await path(way[0] as string, way[500] as string))?.vertices.map(({ id }) => id)).toEqual(way.slice(1));
  await lineage.tellAsset(way[0] as string);
  await lineage.tellAsset(way[2] as string);
  const found = await path(way[0] as string, way[2] as string, anAnalyst());
  expect(found?.vertices.map(({ hidden }) => hidden)).toEqual([true, false]);
  expect(JSON.stringify(found)).not.toContain(way[1]);
  expect(await path(way[0] as string, way[1] as string, anAnalyst())).toBeNull();
});

const IMPACT = `query ($of: ID!) { impact(of: $of) { id total truncated byOwner { owner { creditCode } assets } assetIds } }`;

const impactOf = async (of: string) =>
  (await lineage.run(IMPACT, { of }, anAuthority())).data?.impact as unknown as { total: number; assetIds: string[] };

test('an impact is grouped by owner and names the nearest assets first', async () => {
  const [root, near, far, entry] = [asset(), asset(), asset(), `catalog:${randomUUID()}`] as const;
  for (const id of [root, near]) await lineage.tellAsset(id);
  await lineage.tellAsset(far, { owner: LAND });
  await lineage.tellEntry(entry);
  const more = asset();
  await lineage.tellAsset(more);
  await lineage.declare([
    [root, near],
    [near, entry],
    [entry, far],
    [entry, more],
  ]);
  const found = await impactOf(root);
  expect(found).toEqual({
    id: root,
    total: 4,
    truncated: false,
    byOwner: [
      { owner: { creditCode: CIVIL_AFFAIRS }, assets: 2 },
      { owner: { creditCode: LAND }, assets: 1 },
    ],
    assetIds: expect.arrayContaining([near, far, more]),
  });
  expect(found.assetIds[0]).toBe(near);
  const { data } = await lineage.run(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Impact { id total } } }`,
    { representations: [{ __typename: 'Impact', id: root }] },
    anAuthority(),
  );
  expect(data).toEqual({ _entities: [{ id: root, total: 4 }] });
});

test('an impact names at most 500 assets and says that there are more', async () => {
  const root = asset();
  await lineage.tellAsset(root);
  const fill = (count: number) =>
    lineage.rows(
      `with made as (insert into node (key, kind, status, owner) select 'asset:' || gen_random_uuid(), 'DATA_ASSET', 'REGISTERED', $3
         from generate_series(1, $2::int) returning id)
       insert into edge (src, dst, source, since) select n.id, made.id, 'DECLARED', now() from made, node n where n.key = $1`,
      [root, count, LAND],
    );
  await fill(500);
  expect(await impactOf(root)).toMatchObject({ total: 500, truncated: false, byOwner: [{ assets: 500 }] });
  await fill(1);
  expect(await impactOf(root)).toMatchObject({ total: 501, truncated: true, byOwner: [{ assets: 501 }] });
  expect((await impactOf(root)).assetIds).toHaveLength(500);
});
