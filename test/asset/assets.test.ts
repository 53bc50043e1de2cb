import { projectOrganizations } from '../../subgraphs/asset/project-organizations';
import { AssetStatus } from '../../subgraphs/asset/registration/kinds';
import { maySee } from '../../subgraphs/asset/registration/policy';
import { assetSlice } from '../../subgraphs/asset/subgraph';
import { aBody, anAuthority, CITY, everyActor, type OpenedSlice, OTHER_CITY, openedSlice } from '../opened-slice';

const [government, department, bureau, stranger] = [aBody(1), aBody(2), aBody(3), aBody(4)] as const;

let slice: OpenedSlice;
beforeAll(async () => {
  slice = await openedSlice(assetSlice);
});
afterAll(() => slice.close());

/** An asset straight into the database: `owner` from 2024 until 2026-07-01, `heir` from then on. */
async function anAsset(
  name: string,
  { status = 'REGISTERED', city = CITY, owner = department, heir = owner as string, value = 0 } = {},
) {
  const [asset] = await slice.rows<{ id: string }>(
    `insert into data_asset (name, asset_kind, asset_status, jurisdiction, registration_number, registered_on, taken_over)
     values ($1, 'RESOURCE', $2, $3, $1, '2024-01-01', true) returning id`,
    [name, status, city],
  );
  await slice.rows(
    `insert into asset_right (asset, kind, holder, since, until)
     values ($1, 'OWNERSHIP', $2, '2024-01-01', '2026-07-01'), ($1, 'OWNERSHIP', $3, '2026-07-01', null)`,
    [asset?.id, owner, heir],
  );
  if (value) {
    await slice.rows(
      `insert into valuation (asset, method, amount, valued_on, valuer) values ($1, 'COST', 1, '2024-01-01', '甲'), ($1, 'COST', $2, '2025-01-01', '乙')`,
      [asset?.id, value],
    );
  }
  return `asset:${asset?.id}`;
}

const changed = (creditCode: string, parent: string | null, sequence = 1) => ({
  aggregate: `legal-entity:${creditCode}`,
  sequence,
  kind: 'legal-entity.changed',
  payload: { creditCode, parent },
});
const hear = (...events: ReturnType<typeof changed>[]) =>
  slice.subgraph.database.dataSource.transaction(manager => projectOrganizations(manager, events));

const OF_BODY = `query ($refs: [_Any!]!, $below: Boolean, $on: LocalDate) { _entities(representations: $refs) { ... on LegalEntity {
  creditCode
  assets(right: OWNERSHIP, includeDescendants: $below, on: $on) { totalCount nodes { name } }
  ownership(includeDescendants: $below) { assets value counts { assetStatus assets } }
} } }`;
interface OfBody {
  _entities: {
    creditCode: string;
    assets: { totalCount: number; nodes: { name: string }[] };
    ownership: { assets: number; value: string };
  }[];
}
const ofBodies = async (codes: readonly string[], below: boolean, on?: string) => {
  const refs = codes.map(creditCode => ({ __typename: 'LegalEntity', creditCode }));
  return (await slice.answer<OfBody>(OF_BODY, { as: anAuthority(), variables: { refs, below, on } }))._entities;
};

test('what a body and all bodies below it own is counted and summed up, by the tree as it was heard of in any order', async () => {
  await anAsset('局资产', { owner: bureau, value: 100 });
  await anAsset('部门资产', { owner: department, value: 20 });
  await hear(changed(bureau, department)); // the one above is not known yet
  await hear(changed(government, null), changed(department, government));
  const [own] = await ofBodies([government], false);
  expect(own?.ownership).toMatchObject({ assets: 0, value: '0' });
  const [whole, half] = await ofBodies([government, department], true);
  expect(whole?.ownership).toMatchObject({ assets: 2, value: '120' });
  expect(half?.assets.totalCount).toBe(2);
  await hear(changed(bureau, null, 2)); // the bureau leaves the department
  expect((await ofBodies([government, bureau], true)).map(({ ownership }) => ownership.assets)).toEqual([1, 1]);
});

test('a right ends with the day before its end: the new owner has the asset from that day on', async () => {
  await anAsset('易主资产', { owner: stranger, heir: aBody(5) });
  const namesOn = async (on: string) =>
    (await ofBodies([stranger, aBody(5)], false, on)).map(({ assets }) => assets.totalCount);
  expect(await namesOn('2026-06-30')).toEqual([1, 0]);
  expect(await namesOn('2026-07-01')).toEqual([0, 1]);
  expect(await namesOn('2023-12-31')).toEqual([0, 0]);
});

test('a hundred bodies cost as many statements as one', async () => {
  const codes = Array.from({ length: 100 }, (_, index) => aBody(100 + index));
  const one = await slice.statementsOf(() => ofBodies([government], true));
  expect(await slice.statementsOf(() => ofBodies(codes, true))).toBe(one);
  expect(one).toBe(2);
});

test('the list shows exactly what the policy lets each actor see', async () => {
  const seen: { id: string; jurisdiction: string; assetStatus: AssetStatus; owner: string; steward: null }[] = [];
  for (const assetStatus of Object.values(AssetStatus))
    for (const jurisdiction of [CITY, OTHER_CITY])
      for (const owner of [department, stranger]) {
        const id = await anAsset(`${assetStatus}${jurisdiction}${owner}`, { status: assetStatus, city: jurisdiction, owner });
        seen.push({ id, jurisdiction, assetStatus, owner, steward: null });
      }
  const list =
    '{ dataAssets(first: 100, search: "1504") { nodes { id } } other: dataAssets(first: 100, search: "5201") { nodes { id } } }';
  for (const actor of everyActor(department)) {
    const answer = await slice.answer<Record<string, { nodes: { id: string }[] }>>(list, { as: actor });
    const shown = Object.values(answer)
      .flatMap(({ nodes }) => nodes.map(({ id }) => id))
      .filter(id => seen.some(asset => asset.id === id));
    expect(new Set(shown)).toEqual(new Set(seen.filter(asset => maySee(actor, asset)).map(({ id }) => id)));
  }
});
