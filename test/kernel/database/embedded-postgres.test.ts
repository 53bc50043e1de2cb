import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbedded } from '../../../kernel/embedded-postgres';
import { projectFile } from '../../../kernel/root';

jest.setTimeout(120_000);

const folders: string[] = [];
const running: EmbeddedPostgres[] = [];
let said: string[] = [];
const log = { info: (text: string) => void said.push(text), warn: (text: string) => void said.push(text) };

function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-embedded-'));
  chmodSync(folder, 0o711); // as root, the server's user passes through
  folders.push(folder);
  return join(folder, 'data');
}

const configFor = (data: string) => ({
  SHUJI_DATA: data,
  SHUJI_SECRETS: join(data, 'secrets'),
  NODE_ENV: 'development' as const,
});

async function start(data: string): Promise<EmbeddedPostgres> {
  const server = await startEmbedded(configFor(data), log, { fsync: 'off' });
  running.push(server);
  return server;
}

async function ask(server: EmbeddedPostgres, statement: string): Promise<Record<string, unknown>> {
  const client = new Client({ ...server.admin, database: 'postgres' });
  await client.connect();
  try {
    return (await client.query(statement)).rows[0];
  } finally {
    await client.end();
  }
}

const serverPid = (data: string): number =>
  Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\tZ/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '');
  } catch {
    return false;
  }
};

/** The program's own files as plain JavaScript, for a Node that is to be killed. */
let compiled: string;

beforeAll(() => {
  compiled = projectFile('dist', `test-embedded-${process.pid}`);
  const swc = join(require.resolve('@swc/cli/package.json'), '..', 'bin', 'swc.js');
  execFileSync(process.execPath, [swc, 'kernel', '--out-dir', compiled, '--quiet'], { cwd: projectFile('.') });
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  said = [];
});

afterAll(() => rmSync(compiled, { recursive: true, force: true }));

/** Another Node that starts the server, says so, and lives until killed or told to stop through its input. */
async function anotherNode(data: string): Promise<ChildProcess> {
  const program = `
    const { startEmbedded } = require(${JSON.stringify(join(compiled, 'kernel', 'embedded-postgres.js'))});
    startEmbedded(${JSON.stringify(configFor(data))}, { info() {}, warn() {} }, { fsync: 'off' }).then(server => {
      process.stdout.write(server.adopted ? 'adopted' : 'started');
      process.stdin.once('data', () => server.stop().then(() => process.exit()));
    });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout!.once('data', resolve);
    child.once('exit', code => reject(new Error(`ended with ${code}`)));
  });
  return child;
}

const ended = (child: ChildProcess): Promise<unknown> => new Promise(resolve => child.once('exit', resolve));

test('the first start makes a cluster in UTF-8 with scram passwords and ICU, on this machine’s own address only', async () => {
  const data = aDataFolder();
  const server = await start(data);
  expect(server.adopted).toBe(false);
  expect(
    await ask(
      server,
      `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as address,
              exists (select from pg_collation where collname = 'zh-x-icu') as icu,
              (select bool_and(auth_method = 'scram-sha-256') from pg_hba_file_rules) as scram`,
    ),
  ).toEqual({ encoding: 'UTF8', address: '127.0.0.1', icu: true, scram: true });
  expect(statSync(join(data, 'secrets', 'admin.password')).mode & 0o777).toBe(0o600);
});

test('the second start takes the same port and less than two seconds, and the rows are there', async () => {
  const data = aDataFolder();
  const first = await start(data);
  await ask(first, 'create table kept as select 42 as answer');
  await first.stop();
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
  const began = performance.now();
  const second = await start(data);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(second.admin.port).toBe(first.admin.port);
  expect(await ask(second, 'select answer from kept')).toEqual({ answer: 42 });
});

test('a killed Node leaves its server, which the next start adopts, says so, and stops in the end', async () => {
  const data = aDataFolder();
  const node = await anotherNode(data);
  const pid = serverPid(data);
  node.kill('SIGKILL');
  await ended(node);
  expect(isAlive(pid)).toBe(true);
  const server = await start(data);
  expect(server.adopted).toBe(true);
  expect(said).toEqual([expect.stringContaining(`Adopted the PostgreSQL that an earlier run left behind (pid ${pid})`)]);
  expect(said[0]).toContain('接管');
  expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
  await server.stop();
  expect(isAlive(pid)).toBe(false);
});

test('of two Nodes on one folder the first to leave does not take the server from the other', async () => {
  const data = aDataFolder();
  const node = await anotherNode(data);
  const server = await start(data);
  expect(said).toEqual([expect.stringContaining('Sharing the PostgreSQL of another process')]);
  node.stdin!.write('stop');
  await ended(node);
  expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
  const pid = serverPid(data);
  await server.stop();
  expect(isAlive(pid)).toBe(false);
});

test('two Nodes that start at once make one cluster and one server', async () => {
  const data = aDataFolder();
  mkdirSync(data);
  const nodes = await Promise.all([anotherNode(data), anotherNode(data)]);
  const pid = serverPid(data);
  for (const node of nodes) {
    node.stdin!.write('stop');
    await ended(node);
  }
  expect(isAlive(pid)).toBe(false);
});

test('a pid file left by a server that was killed is no obstacle, even where its pid is now another program’s', async () => {
  const data = aDataFolder();
  await start(data);
  await ask(running[0]!, 'create table kept as select 42 as answer');
  const file = join(data, 'postgres', 'postmaster.pid');
  const left = readFileSync(file, 'utf8');
  const pid = serverPid(data);
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await new Promise(resolve => setTimeout(resolve, 20));
  const second = await start(data);
  expect(await ask(second, 'select answer from kept')).toEqual({ answer: 42 });
  await second.stop();
  await running[0]!.stop();
  writeFileSync(file, left.replace(/^\d+/, String(process.pid)));
  expect(await ask(await start(data), 'select answer from kept')).toEqual({ answer: 42 });
});

test('a first start that was interrupted is made good by the next', async () => {
  const data = aDataFolder();
  mkdirSync(join(data, 'postgres.making', 'base'), { recursive: true });
  writeFileSync(join(data, 'postgres.making', 'PG_VERSION'), '18\n');
  writeFileSync(join(data, 'postgres.lock'), '4194303 1'); // a process that is gone
  const server = await start(data);
  expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
  expect(readdirSync(data)).not.toContain('postgres.making');
});

test('a server in the folder that has another password is left alone and named', async () => {
  const data = aDataFolder();
  await start(data);
  const pid = serverPid(data);
  writeFileSync(join(data, 'secrets', 'admin.password'), 'another\n');
  await expect(startEmbedded(configFor(data), log)).rejects.toThrow(
    `A PostgreSQL (pid ${pid}) uses the data folder with another password`,
  );
  expect(isAlive(pid)).toBe(true);
});

test('in production no password is made up: the missing file is named', async () => {
  const data = aDataFolder();
  await expect(startEmbedded({ ...configFor(data), NODE_ENV: 'production' }, log)).rejects.toThrow(
    join(data, 'secrets', 'admin.password'),
  );
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('a data folder that only root may enter gets its cluster elsewhere, and finds it again', async () => {
  const data = aDataFolder();
  chmodSync(join(data, '..'), 0o700);
  const first = await start(data);
  await ask(first, 'create table kept as select 42 as answer');
  const elsewhere = (await ask(first, "select current_setting('data_directory') as folder")).folder as string;
  expect(elsewhere.startsWith('/var/lib/shuji/')).toBe(true);
  await first.stop();
  expect(await ask(await start(data), 'select answer from kept')).toEqual({ answer: 42 });
  await running.at(-1)!.stop();
  rmSync(join(elsewhere, '..'), { recursive: true });
});
