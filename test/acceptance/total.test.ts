import { Client } from 'pg';
import { aRegister, type TestRegister } from '../register';
import { anAuditor } from './city';
import { lawful } from './commands';

let register: TestRegister;
let database: Client;
beforeAll(async () => {
  register = await aRegister();
  database = new Client(register.database.postgres.connectionFor('asset'));
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await register.close();
});

/** More than commands would lay in a minute. */
const lay = (from: number, to: number) =>
  database.query(
    `insert into data_asset (name, asset_kind, asset_status, jurisdiction)
     select '资产' || n, 'RESOURCE', 'DRAFT', $3 from generate_series($1::int, $2::int) n`,
    [from, to, lawful.asset().jurisdiction],
  );

async function counted() {
  const { data, errors } = await register
    .as(anAuditor)
    .ask<{ dataAssets: object }, object>('{ dataAssets(first: 0) { totalCount totalIsCapped } }');
  expect(errors).toBeUndefined();
  return data.dataAssets;
}

test('rows are counted up to 10,001, and the list says that it has more', async () => {
  await lay(1, 10_001);
  expect(await counted()).toEqual({ totalCount: 10_001, totalIsCapped: false });
  await lay(10_002, 10_002);
  expect(await counted()).toEqual({ totalCount: 10_001, totalIsCapped: true });
});
