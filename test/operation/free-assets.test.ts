import { Client } from 'pg';
import { migrate, migrateDown } from '../../kernel/migrate';
import { cloneDatabase, type TestDatabase } from '../database';
import { GRANTOR, OPERATOR } from './operation';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new Client(database.postgres.connectionFor('operation'));
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

test('contracts drawn up before the step bind, or do not, by their status; their history goes on', async () => {
  await migrateDown(database.postgres, 'operation', 'operation/0001-create-operation-contracts');
  for (const status of ['ACTIVE', 'TERMINATED']) {
    await client.query(
      `with made as (
         insert into operation_contract (contract_number, contract_status, jurisdiction, grantor, operator, exclusive, starts_on, ends_on, purpose)
         values ($1, $1, '150400', $2, $3, true, '2026-01-01', '2027-01-01', 'INDUSTRY') returning *
       ) insert into contract_asset select id, gen_random_uuid(), exclusive, starts_on, ends_on from made`,
      [status, GRANTOR, OPERATOR],
    );
  }
  expect(await migrate(database.postgres, ['operation'])).toEqual([
    'operation: operation/0002-free-assets-of-refused-contracts',
    'operation: operation/0003-keep-exclusive-rights-from-all-others',
    'operation: operation/0004-run-contracts-on-the-machine',
    'operation: operation/0005-hold-money-to-contracts',
    'operation: operation/0006-suspend-contracts-whose-ground-is-gone',
  ]);
  const BINDING =
    'select c.contract_status as status, c.binding and m.binding as binding from operation_contract c join contract_asset m on m.contract = c.id';
  const binding = async () => (await client.query(`${BINDING} order by 1`)).rows;
  const expected = [
    { status: 'ACTIVE', binding: true },
    { status: 'TERMINATED', binding: false },
  ];
  expect(await binding()).toEqual(expected);
  await client.query("update operation_contract set contract_status = 'TERMINATED' where contract_status = 'ACTIVE'");
  expect((await binding()).map(row => row.binding)).toEqual([false, false]);
  await client.query("select set_config('shuji.as_of', latest_as_of()::text, false)");
  await client.query('set search_path = operation_as_of, operation, public');
  expect((await binding()).map(row => row.binding)).toEqual([false, false]);
});
