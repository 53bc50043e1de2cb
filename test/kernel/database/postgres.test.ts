import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../../kernel/migrate';
import { loginOf, openPostgres } from '../../../kernel/postgres';
import { ensureSecret, readSecret } from '../../../kernel/secrets';
import { cloneDatabase, emptyDatabase, type TestDatabase } from '../../database';
import { onServer } from '../../test-server';

const log = { info: () => {}, warn: () => {} };
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await cloneDatabase();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuji-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => database?.drop());

const inProduction = () => ({ SHUJI_SECRETS: join(folder, 'secrets'), NODE_ENV: 'production' as const });
const inDevelopment = () => ({ SHUJI_SECRETS: join(folder, 'secrets'), NODE_ENV: 'development' as const });

const urlFor = (user: string, password?: string): string => {
  const url = new URL(database.config.DATABASE_URL!);
  url.username = user;
  url.password = password ?? '';
  return url.href;
};

test('a secret is made once, for its owner’s eyes only, and stays the same', () => {
  const made = ensureSecret(inDevelopment(), 'one', () => 'first');
  expect(made).toBe('first');
  expect(ensureSecret(inDevelopment(), 'one', () => 'second')).toBe('first');
  expect(statSync(join(folder, 'secrets', 'one')).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700);
  expect(readdirSync(join(folder, 'secrets'))).toEqual(['one']);
});

test('in production a missing secret is an error that names its file, and nothing is made', () => {
  expect(() => ensureSecret(inProduction(), 'db-asset.password', () => 'x')).toThrow(
    join(folder, 'secrets', 'db-asset.password'),
  );
  expect(readdirSync(folder)).toEqual([]);
  mkdirSync(join(folder, 'secrets'));
  writeFileSync(join(folder, 'secrets', 'db-asset.password'), 'given\n');
  expect(readSecret(inProduction(), 'db-asset.password')).toBe('given');
});

test.each([
  [
    'postgres://u:p%40ss@db.example:6000/city',
    { host: 'db.example', port: 6000, user: 'u', password: 'p@ss', database: 'city', ssl: undefined },
  ],
  [
    'postgres://db.example',
    { host: 'db.example', port: 5432, user: 'postgres', password: undefined, database: 'shuji', ssl: undefined },
  ],
  ['postgresql:///city?host=/run/postgresql', { host: '/run/postgresql', database: 'city' }],
  ['postgres://u@h/d?sslmode=require', { ssl: { rejectUnauthorized: true } }],
  ['postgres://u@h/d?sslmode=no-verify', { ssl: { rejectUnauthorized: false } }],
  ['postgres://u@h/d?sslmode=prefer', { ssl: undefined }],
])('%s names a login', (url, login) => {
  expect(loginOf(url)).toMatchObject(login);
});

test('a URL with a subgraph’s own role gives that subgraph’s connection, no administration and no other subgraph', async () => {
  const own = database.postgres.connectionFor('asset');
  const postgres = await openPostgres({ ...database.config, DATABASE_URL: urlFor('shuji_asset', String(own.password)) }, log);
  expect(postgres.admin).toBeUndefined();
  const client = new Client(postgres.connectionFor('asset'));
  await client.connect();
  expect((await client.query('select current_user as who, current_schema() as home')).rows).toEqual([
    { who: 'shuji_asset', home: 'asset' },
  ]);
  await client.end();
  expect(() => postgres.connectionFor('lineage')).toThrow('logs in to subgraph asset only');
  await expect(migrate(postgres, ['asset'])).rejects.toThrow('login of the schemas’ owner');
});

test('where the URL holds no password the secret file does', async () => {
  const postgres = await openPostgres({ ...database.config, DATABASE_URL: urlFor('shuji_lineage') }, log);
  expect(postgres.connectionFor('lineage').password).toBe(readSecret(database.config, 'db-lineage.password'));
  const missing = {
    ...database.config,
    SHUJI_SECRETS: folder,
    NODE_ENV: 'production' as const,
    DATABASE_URL: urlFor('postgres'),
  };
  await expect(openPostgres(missing, log)).rejects.toThrow(join(folder, 'admin.password'));
});

test('a role whose password file was lost gets the new one when the database is brought up to date', async () => {
  const own = await emptyDatabase(); // and a role of its own: the nine serve other tests now
  await migrate(own.postgres, ['attempt']);
  const path = join(own.config.SHUJI_SECRETS, 'db-attempt.password');
  rmSync(path);
  await migrate(own.postgres, ['attempt']);
  const client = new Client(own.postgres.connectionFor('attempt'));
  await client.connect();
  expect((await client.query('select current_schema() as home')).rows).toEqual([{ home: 'attempt' }]);
  await client.end();
  rmSync(path);
  await own.drop();
  await onServer(own.postgres.admin!, 'drop role shuji_attempt');
});
