import { GraphQLError } from 'graphql';
import { Client } from 'pg';
import { isConnectionFailure } from '../../kernel/connection-failure';
import { cloneDatabase, type TestDatabase } from '../database';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    error => error,
  );

async function clientOfOurs(): Promise<Client> {
  const client = new Client(database.postgres.connectionFor('asset'));
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

test('a server that does not listen cannot be reached', async () => {
  const client = new Client({ ...database.postgres.connectionFor('asset'), port: 1 });
  const failure = await failureOf(client.connect());
  expect(isConnectionFailure(failure)).toBe(true);
  expect(isConnectionFailure(new GraphQLError('x', { originalError: failure as Error }))).toBe(true);
});

test('a connection that is ended under a statement cannot be reached, nor after it', async () => {
  const client = await clientOfOurs();
  expect(isConnectionFailure(await failureOf(client.query('select pg_terminate_backend(pg_backend_pid())')))).toBe(true);
  await new Promise(done => setTimeout(done, 50));
  expect(isConnectionFailure(await failureOf(client.query('select 1')))).toBe(true);
  await client.end();
});

test('a statement that is wrong is none', async () => {
  const client = await clientOfOurs();
  expect(isConnectionFailure(await failureOf(client.query('select 1 / 0')))).toBe(false);
  expect(isConnectionFailure(await failureOf(client.query('select nothing_of_ours')))).toBe(false);
  await client.end();
});
