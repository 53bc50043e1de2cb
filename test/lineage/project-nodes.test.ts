import { receive } from '../../kernel/events/inbox';
import { lineageSlice } from '../../subgraphs/lineage/subgraph';
import { aLineage, anAuthority, asset, CITY, CIVIL_AFFAIRS, LAND, type TestLineage } from './lineage';

let lineage: TestLineage;
beforeAll(async () => {
  lineage = await aLineage();
});
afterAll(() => lineage.close());

const labels = (key: string) => lineage.rows('select label, version from node where key = $1', [key]);

test('an older version never overwrites a newer one, and the same one twice changes nothing', async () => {
  const a = asset();
  await lineage.tellAsset(a, { name: '第二版' }, 2);
  await lineage.tellAsset(a, { name: '第一版' }, 1);
  expect(await labels(a)).toEqual([{ label: '第二版', version: '2' }]);
  const history = () => lineage.rows('select count(*)::int as count from node_history where key = $1', [a]);
  expect(await history()).toEqual([{ count: 1 }]);
  await lineage.tellAsset(a, { name: '第二版' }, 2);
  expect(await history()).toEqual([{ count: 1 }]);
  await lineage.tellAsset(a, { name: '第三版' }, 3);
  expect(await labels(a)).toEqual([{ label: '第三版', version: '3' }]);
});

test('of several versions in one batch the last stands', async () => {
  const a = asset();
  const event = (sequence: number, name: string) => ({
    aggregate: a,
    sequence,
    kind: 'asset.changed',
    payload: { id: a, name, assetKind: 'PRODUCT', assetStatus: 'REGISTERED', jurisdiction: CITY, owner: LAND, steward: null },
  });
  const events = [event(1, '一'), event(2, '二'), event(3, '三')];
  const delivery = { source: 'asset', events, upTo: '2026-06-30T03:59:00.000Z' };
  const { subscriptions = {} } = lineageSlice;
  expect(await receive(lineage.subgraph.database, subscriptions, delivery)).toMatchObject({ accepted: 3 });
  expect(await receive(lineage.subgraph.database, subscriptions, delivery)).toMatchObject({ accepted: 0 });
  expect(await labels(a)).toEqual([{ label: '三', version: '3' }]);
});

test('an edge may come before its nodes: they have no name until their registers have told', async () => {
  const [a, b] = [asset(), asset()] as const;
  await lineage.declare([[a, b]]);
  expect((await lineage.lineage(a, { direction: 'DOWNSTREAM' }))?.vertices).toMatchObject([
    { id: b, label: null, owner: null },
  ]);
  await lineage.tellAsset(b);
  expect((await lineage.lineage(a, { direction: 'DOWNSTREAM' }))?.vertices).toMatchObject([
    { id: b, label: '低保对象核对产品', owner: { creditCode: CIVIL_AFFAIRS }, kind: 'DATA_ASSET' },
  ]);
});

test('an answer says until when names and owners are those of both registers', async () => {
  const { subscriptions = {} } = lineageSlice;
  const a = asset();
  await lineage.tellAsset(a);
  const until = async (asOf?: Date) => (await lineage.lineage(a, { direction: 'BOTH' }, anAuthority(), asOf))?.projectedUpTo;
  await receive(lineage.subgraph.database, subscriptions, { source: 'asset', events: [], upTo: '2026-06-30T03:59:00.000Z' });
  expect(await until()).toBe('1970-01-01T08:00:00.000+08:00');
  await receive(lineage.subgraph.database, subscriptions, { source: 'catalog', events: [], upTo: '2026-06-30T03:58:00.000Z' });
  expect(await until()).toBe('2026-06-30T11:58:00.000+08:00');
});
