import { Client } from 'pg';
import { keyOf } from '../../kernel/global-id';
import { type AtWork, atWork, bodiesOf, type Outcome, rulesOf } from '../acceptance/at-work';
import { aDraft, aPublishedEntry } from '../acceptance/catalog/entries';
import { makeReady, OPENED, openCatalogue, opening, publishOpen } from '../acceptance/catalog/opening';

const [yulin, jiyuan] = [bodiesOf('yulin'), bodiesOf('jiyuan')];

let work: AtWork;
let client: Client;
beforeAll(async () => {
  work = await atWork('2026-03-02');
  client = new Client({ connectionString: work.register.config.DATABASE_URL });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client?.end();
  await work?.close();
});

const linesOf = async (id: string) =>
  (
    await client.query<{ version: number; current: boolean }>(
      `select listing_version as version, unlisted_at is null as current from catalog.open_listing where entry = $1 order by 1`,
      [keyOf('catalog', id)],
    )
  ).rows;
const made = (outcomes: Outcome[]) => outcomes.filter(({ findings, code }) => !findings && !code).length;

test('of several who publish an entry at once one does, and the open catalog has one line of it', async () => {
  const { id } = await aDraft(work, yulin);
  await makeReady(work, yulin, id);
  const tries = await Promise.all(Array.from({ length: 8 }, () => publishOpen(work, yulin.asProvider, id)));
  expect(made(tries)).toBe(1);
  expect(tries.flatMap(outcome => rulesOf(outcome))).toEqual(Array(7).fill('OPEN_LISTED_ALREADY'));
  expect(await linesOf(id)).toEqual([{ version: 1, current: true }]);
});

test('publishing and unlisting at once leave the flag of the entry and its line in step', async () => {
  const { id } = await aPublishedEntry(work, jiyuan, { openType: 'UNCONDITIONAL' });
  await opening(work, jiyuan).review(id, 'SECURITY');
  await Promise.all(
    Array.from({ length: 12 }, (_, at) =>
      at % 2
        ? work.give(jiyuan.asAuthority, 'unlistOpenEntry', { id, reason: '示例' }, OPENED)
        : publishOpen(work, jiyuan.asAuthority, id),
    ),
  );
  const { rows } = await client.query(
    `select count(*)::int as broken from catalog.catalog_entry e
     where e.open_listed <> exists (select from catalog.open_listing l where l.entry = e.id and l.unlisted_at is null)`,
  );
  expect(rows).toEqual([{ broken: 0 }]);
  const lines = await linesOf(id);
  expect(lines.map(({ version }) => version)).toEqual(lines.map((_, at) => at + 1));
});

test('what is refused or only checked leaves no line, no event and no resource', async () => {
  const { id } = await aDraft(work, yulin);
  await makeReady(work, yulin, id);
  const version = async () =>
    (await client.query('select version from catalog.catalog_entry where id = $1', [keyOf('catalog', id)])).rows[0].version;
  const before = await version();
  expect(await publishOpen(work, yulin.asProvider, id, { validateOnly: true })).toMatchObject({ catalogStatus: 'PUBLISHED' });
  // handing in goes well, approving does not: neither is kept
  await opening(work, yulin).review(id, 'SECURITY', { outcome: 'FAILED' });
  expect(rulesOf(await publishOpen(work, yulin.asProvider, id))).toEqual(['SECURITY_REVIEW_REQUIRED']);
  expect(await version()).toBe(before);
  expect(await linesOf(id)).toEqual([]);
  const twice = { url: 'https://open.example.cn/twice.csv' };
  await opening(work, yulin).attach(id, twice);
  const attached = await version();
  expect(rulesOf(await opening(work, yulin).attach(id, twice))).toEqual(['RESOURCE_ATTACHED_ALREADY']);
  expect(await version()).toBe(attached);
});

test('the same key publishes once and answers alike', async () => {
  const { id } = await aDraft(work, yulin);
  await makeReady(work, yulin, id);
  const keyed = { idempotencyKey: 'publish-1' };
  const [one, other] = [
    await publishOpen(work, yulin.asProvider, id, keyed),
    await publishOpen(work, yulin.asProvider, id, keyed),
  ];
  expect(other).toEqual(one);
  expect(rulesOf(await publishOpen(work, yulin.asProvider, id, { ...keyed, comment: '另一' }))).toEqual([
    'IDEMPOTENCY_KEY_REUSED',
  ]);
});

test('the database itself opens nothing that is prohibited, and lists nothing that is not open', async () => {
  const { id } = await aPublishedEntry(work, yulin);
  const key = keyOf('catalog', id);
  await expect(
    client.query(`update catalog.catalog_entry set prohibitions = '{OTHER_LAW}' where id = $1`, [key]),
  ).rejects.toMatchObject({ constraint: 'catalog_entry_opening_prohibited' });
  await client.query(`update catalog.catalog_entry set open_type = 'NOT_OPEN', version = version + 1 where id = $1`, [key]);
  expect((await linesOf(id)).filter(({ current }) => current)).toEqual([]);
  expect((await openCatalogue(work, {})).map(({ entry }) => entry.id)).not.toContain(id);
});
