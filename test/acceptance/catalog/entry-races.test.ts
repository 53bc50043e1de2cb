import { Client } from 'pg';
import { type AtWork, atWork, bodiesOf, rulesOf } from '../at-work';
import { aPublishedEntry, aSubmittedEntry, complete, ENTRY } from './entries';

const jiyuan = bodiesOf('jiyuan');
const START = '2026-03-02';

let work: AtWork;
beforeAll(async () => {
  work = await atWork(START);
});
afterAll(async () => {
  await owner?.end();
  await work.close();
});

let owner: Client;
beforeAll(async () => {
  owner = new Client(work.register.database.postgres.admin);
  await owner.connect();
  await owner.query('set search_path to catalog, public');
});

const rowsOf = async <Row extends object>(statement: string, ...values: unknown[]): Promise<Row[]> =>
  (await owner.query<Row>(statement, values)).rows;

test('of an approval and a return at once one is done, the other finds the entry as it left it', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await aSubmittedEntry(work, jiyuan);
    const review = (decision: string) =>
      work.give(jiyuan.asAuthority, 'reviewCatalogEntry', { id, decision, comment: '示例意见' }, ENTRY);
    const outcomes = await Promise.all([review('APPROVE'), review('RETURN'), review('APPROVE'), review('RETURN')]);
    expect(outcomes.flatMap(rulesOf)).toEqual(['INVALID_TRANSITION', 'INVALID_TRANSITION', 'INVALID_TRANSITION']);
    const fired = await rowsOf(
      'select event, to_state from workflow_event where aggregate = $1 and from_state = $2',
      id,
      'SUBMITTED',
    );
    expect(fired).toHaveLength(1);
  }
});

test('codes that are given out at once are all different, without a gap', async () => {
  const classification = `307001${jiyuan.jurisdiction}88`;
  const made = await Promise.all(
    Array.from({ length: 20 }, () =>
      work.give(jiyuan.asProvider, 'registerCatalogEntry', complete(jiyuan, { classification }), ENTRY),
    ),
  );
  expect(made.map(({ entryCode }) => entryCode).sort()).toEqual(
    Array.from({ length: 20 }, (_, at) => `${classification}/${String(at + 1).padStart(6, '0')}`),
  );
});

test('what fails in the middle of an update leaves neither items nor an event nor a task behind', async () => {
  const { id, version } = await aPublishedEntry(work, jiyuan);
  const items = [{ name: '新信息项', dataType: 'STRING', sensitivity: 'NONE' }];
  await work.give(jiyuan.asProvider, 'requestCatalogUpdate', { id, changedOn: START, ground: '职能调整', items }, ENTRY);
  const key = id.split(':')[1];
  const state = () =>
    rowsOf(
      `select e.version, e.catalog_status, e.told_items, (select jsonb_agg(name order by position) from data_item where entry = e.id) as items,
        (select count(*)::int from workflow_event where aggregate = $2) as fired, (select count(*)::int from outbox where aggregate = $2) as told
       from catalog_entry e where e.id = $1`,
      key,
      id,
    );
  const before = await state();
  // the last write of the step is made impossible
  await rowsOf("create function refuse_item() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$");
  await rowsOf('create trigger refuse_item before insert on data_item for each row execute function refuse_item()');
  await expect(work.give(jiyuan.asAuthority, 'reviewCatalogUpdate', { id }, ENTRY)).rejects.toThrow();
  expect(await state()).toEqual(before);
  await rowsOf('drop function refuse_item() cascade');
  expect(await work.give(jiyuan.asAuthority, 'reviewCatalogUpdate', { id }, ENTRY)).toMatchObject({
    catalogStatus: 'PUBLISHED',
    version: Number(version) + 2,
  });
  expect(await state()).toMatchObject([{ items: ['新信息项'], told_items: [{ name: '新信息项', sensitivity: 'NONE' }] }]);
});

test('the database itself keeps a state secret out, and a published entry with its share type', async () => {
  const { id } = await aPublishedEntry(work, jiyuan);
  const key = id.split(':')[1];
  await expect(rowsOf("update data_item set sensitivity = 'STATE_SECRET' where entry = $1", key)).rejects.toThrow(
    'data_item_not_secret',
  );
  await expect(rowsOf('update catalog_entry set share_type = null where id = $1', key)).rejects.toThrow(
    'catalog_entry_share_type_stated',
  );
  await expect(rowsOf("update catalog_entry set withdrawal_reason = '无' where id = $1", key)).rejects.toThrow(
    'catalog_entry_withdrawal',
  );
});
