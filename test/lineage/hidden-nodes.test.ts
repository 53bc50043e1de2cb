import { randomUUID } from 'node:crypto';
import { Actor, Role } from '../../kernel/actor';
import { sql } from '../../kernel/sql';
import { LineageKind } from '../../subgraphs/lineage/kinds';
import { maySee, type SeenNode, visibleTo } from '../../subgraphs/lineage/policy';
import { aDepartment, aLineage, anAnalyst, asset, CITY, CIVIL_AFFAIRS, LAND, OTHER_CITY, type TestLineage } from './lineage';

let lineage: TestLineage;
beforeAll(async () => {
  lineage = await aLineage();
});
afterAll(() => lineage.close());

test('a hidden node keeps its place and says nothing else, and neither do its edges', async () => {
  const [a, draft, c] = [asset(), asset(), asset()] as const;
  await lineage.tellAsset(a);
  await lineage.tellAsset(draft, { assetStatus: 'DRAFT', name: '未公开产品', owner: LAND });
  await lineage.tellAsset(c);
  const columns = [{ from: '秘密字段', to: '另一字段' }];
  await lineage.declare([
    { from: a, to: draft, via: '秘密作业', columns },
    { from: draft, to: c, via: '秘密作业', columns },
  ]);
  const found = await lineage.lineage(a, { direction: 'DOWNSTREAM' }, anAnalyst());
  const [hidden, seen] = found?.vertices ?? [];
  expect(hidden).toEqual({ id: hidden?.id, kind: null, label: null, hidden: true, depth: 1, owner: null, node: null });
  expect(seen).toMatchObject({
    id: c,
    hidden: false,
    depth: 2,
    label: '低保对象核对产品',
    owner: { creditCode: CIVIL_AFFAIRS },
  });
  expect(found?.edges.map(({ from, to, via, columns }) => ({ from, to, via, columns }))).toEqual(
    expect.arrayContaining([
      { from: a, to: hidden?.id, via: null, columns: [] },
      { from: hidden?.id, to: c, via: null, columns: [] },
    ]),
  );
  const text = JSON.stringify(found);
  for (const told of [draft, draft.slice(6), '未公开', LAND, '秘密']) expect(text).not.toContain(told);
  expect(await lineage.lineage(draft, { direction: 'BOTH' }, anAnalyst())).toBeNull();
  expect((await lineage.lineage(a, { direction: 'DOWNSTREAM' }, aDepartment(LAND)))?.vertices.map(({ id }) => id)).toEqual([
    draft,
    c,
  ]);
});

test('stand-ins tell hidden nodes of one answer apart, and are the same when asked again', async () => {
  const root = asset();
  await lineage.tellAsset(root);
  await lineage.declare([
    [root, asset()],
    [root, asset()],
  ]);
  const ask = async () => (await lineage.lineage(root, { direction: 'DOWNSTREAM' }, anAnalyst()))?.vertices.map(({ id }) => id);
  const ids = await ask();
  expect(new Set(ids).size).toBe(2);
  expect(await ask()).toEqual(ids);
});

test('a cycle through what the actor may not see is refused without naming it', async () => {
  const [mine, hidden] = [asset(), asset()] as const;
  await lineage.tellAsset(mine);
  await lineage.declare([[mine, hidden]]);
  const middle = asset();
  await lineage.tellAsset(middle);
  await lineage.declare([[hidden, middle]]);
  const refused = await lineage.declare([[middle, mine]], aDepartment());
  expect(refused.findings).toMatchObject([{ rule: 'LINEAGE_CYCLE' }]);
  expect(refused.findings[0]?.message).toContain(`${middle} → ${mine} → *** → ${middle}`);
  expect(JSON.stringify(refused)).not.toContain(hidden);
});

test('an impact counts what is hidden under nobody, and does not name it', async () => {
  const [root, seen, hidden] = [asset(), asset(), asset()] as const;
  await lineage.tellAsset(root);
  await lineage.tellAsset(seen, { owner: CIVIL_AFFAIRS });
  await lineage.tellAsset(hidden, { owner: LAND, jurisdiction: OTHER_CITY });
  await lineage.declare([
    [root, seen],
    [root, hidden],
  ]);
  const { data } = await lineage.run(
    `query ($of: ID!) { impact(of: $of) { total byOwner { owner { creditCode } assets } assetIds } }`,
    { of: root },
    anAnalyst(CITY),
  );
  const { byOwner, ...rest } = (data as { impact: { byOwner: unknown[] } }).impact;
  expect(rest).toEqual({ total: 2, assetIds: [seen] });
  expect(byOwner).toEqual(
    expect.arrayContaining([
      { owner: { creditCode: CIVIL_AFFAIRS }, assets: 1 },
      { owner: null, assets: 1 },
    ]),
  );
});

const actors = Object.values(Role).flatMap(role =>
  [undefined, CIVIL_AFFAIRS].flatMap(organization =>
    [undefined, CITY].map(jurisdiction => new Actor({ subject: role, roles: [role], organization, jurisdiction })),
  ),
);
const statuses = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REGISTERED',
  'DEREGISTERED',
  'PUBLISHED',
  'UPDATE_REQUESTED',
  'WITHDRAWN',
  null,
];
const nodes: SeenNode[] = Object.values(LineageKind).flatMap(kind =>
  statuses.flatMap(status =>
    [CITY, OTHER_CITY, null].flatMap(jurisdiction =>
      [CIVIL_AFFAIRS, LAND, null].flatMap(owner =>
        [CIVIL_AFFAIRS, null].map(steward => ({ kind, status, jurisdiction, owner, steward })),
      ),
    ),
  ),
);

test('what is counted is exactly what look-ups show, whoever asks', async () => {
  const reader = lineage.subgraph.database.reader();
  const values = sql`jsonb_to_recordset(${JSON.stringify(nodes.map((node, place) => ({ ...node, place })))}::jsonb)
    v(kind text, status text, jurisdiction text, owner text, steward text, place int)`;
  for (const actor of actors) {
    const rows = await reader.rows<{ place: number }>(
      sql`select place from ${values} where ${visibleTo(actor)} order by place`,
    );
    const seen = nodes.flatMap((node, place) => (maySee(actor, node) ? [place] : []));
    expect({ actor, seen: rows.map(row => row.place) }).toEqual({ actor, seen });
  }
  expect(actors).toHaveLength(Object.values(Role).length * 4);
});

test('an entry is shown as the catalog shows it: published ones to other cities too', async () => {
  const [entry, root] = [`catalog:${randomUUID()}`, asset()] as const;
  await lineage.tellEntry(entry, { jurisdiction: OTHER_CITY });
  await lineage.tellAsset(root);
  await lineage.declare([[entry, root]]);
  const ask = async () => (await lineage.lineage(root, { direction: 'UPSTREAM' }, anAnalyst(CITY)))?.vertices[0];
  expect(await ask()).toMatchObject({ hidden: false, kind: 'CATALOG_ENTRY', node: { __typename: 'CatalogEntry', id: entry } });
  await lineage.tellEntry(entry, { jurisdiction: OTHER_CITY, catalogStatus: 'WITHDRAWN' }, 2);
  expect(await ask()).toMatchObject({ hidden: true, node: null });
});
