import { Client } from 'pg';
import { migrate, migrateDown } from '../../../kernel/migrate';
import { type AtWork, atWork, bodiesOf } from '../at-work';
import { anArrivedEntry, anAsset, aPlatform, aSystem, asFinance, atStage, connected } from './projects';

const sanming = bodiesOf('sanming');
const jiyuan = bodiesOf('jiyuan');

let work: AtWork;
let tables: Client;
beforeAll(async () => {
  work = await atWork('2026-03-02');
  tables = new Client(work.register.database.postgres.admin);
  await tables.connect();
}, 60_000);
afterAll(async () => {
  await tables?.end();
  await work?.close();
});

const overview = async (city: typeof sanming): Promise<Record<string, string>> => {
  const { fundingOverview } = await work.ask<{ fundingOverview: { total: Record<string, string> } }>(
    asFinance(city),
    'query ($city: String!) { fundingOverview(jurisdiction: $city) { total { allowed blocked undetermined } } }',
    { city: city.slug },
  );
  return fundingOverview.total;
};
const allowed = { allowed: '100', blocked: '30', undetermined: '0' };
const undetermined = { allowed: '0', blocked: '30', undetermined: '100' };

test('what is not known to be of the city is undetermined, never met, until the catalog has told it; what lacks anyhow is known to', async () => {
  const [entry, item] = [await anArrivedEntry(work, sanming), await anArrivedEntry(work, jiyuan)];
  const asset = await anAsset(work, sanming, { registrationNumber: 'SM-1', catalogEntries: [entry] });
  const draft = await anAsset(work, sanming, { catalogEntries: [entry] });
  const platform = await aPlatform(work, jiyuan);
  const [joined, apart] = [await aSystem(work, jiyuan, '已接入'), await aSystem(work, jiyuan, '未接入')];
  await connected(work, jiyuan, joined, platform);
  const costing = (amount: string) => ({ budgetLines: [{ kind: 'SOFTWARE', year: 2026, amount }] });
  await atStage(work, sanming, 'BUILT', { declaredAssets: [asset], ...costing('100') });
  await atStage(work, sanming, 'BUILT', { declaredAssets: [asset, draft], ...costing('30') });
  await atStage(work, jiyuan, 'BUILT', { plannedCatalog: [item], systems: [joined], ...costing('100') });
  await atStage(work, jiyuan, 'BUILT', { plannedCatalog: [item], systems: [joined, apart], ...costing('30') });
  await work.settled();
  const both = async () => [await overview(sanming), await overview(jiyuan)];
  expect(await both()).toEqual([allowed, allowed]);

  // as it was before the city was known
  const { postgres } = work.register.database;
  await migrateDown(postgres, 'catalog', 'catalog/0009-keep-the-past-of-opening');
  await migrateDown(postgres, 'budget', 'budget/0005-hold-decisions-to-their-verdicts');
  expect(await migrate(postgres, ['budget'])).toEqual(['budget: budget/0006-know-whose-entries-and-systems-are']);
  expect(await both()).toEqual([undetermined, undetermined]);
  expect(await migrate(postgres, ['catalog'])).toEqual(['catalog: catalog/0010-tell-whose-entries-and-systems-are']);
  await work.settled();
  expect(await both()).toEqual([allowed, allowed]);
  // nobody else was told anything
  const { rows } = await tables.query(
    "select 1 from catalog.outbox_delivery d join catalog.outbox o on o.id = d.outbox_id where o.aggregate like 'told-again:%'",
  );
  expect(rows).toEqual([]);

  // an older catalog tells of a newer version without it
  await tables.query(
    `insert into catalog.outbox (aggregate, sequence, kind, payload)
     select aggregate, sequence + 1, kind, payload - 'jurisdiction' - 'provider' from catalog.outbox
     where (aggregate, sequence) in (select aggregate, max(sequence) from catalog.outbox where aggregate = any($1) group by 1)`,
    [[entry, item]],
  );
  await work.settled();
  expect(await both()).toEqual([undetermined, undetermined]);
}, 60_000);
