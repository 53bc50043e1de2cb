import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SEAL_KEYS } from '../../kernel/audit/seal-keys';
import { readConfig } from '../../kernel/config';
import { passwordFile } from '../../kernel/postgres';
import { projectFile } from '../../kernel/root';
import { portOf, roleOf, subgraphNames } from '../../kernel/subgraph-name';
import { slices } from '../../subgraphs/all';
import { composeFile, imageContents, type Service, secretFileOf, serviceOf } from './compose-file';

const { services, secrets } = composeFile;
const composes = spawnSync('docker', ['compose', 'version']).status === 0;

test('the services are the database, the migration, the nine subgraphs and the gateway', () => {
  expect(Object.keys(services)).toEqual(['postgres', 'migrate', ...subgraphNames, 'gateway']);
});

test.each(subgraphNames)('%s logs in as itself, at its own port, with its own secrets and nobody else’s', name => {
  const service = serviceOf(name);
  const ofSlice = Object.keys(slices.find(slice => slice.name === name)?.secrets ?? {});
  expect(service.command.slice(-3)).toEqual(['serve', '--subgraph', name]);
  expect(service.environment).toMatchObject({
    NODE_ENV: 'production',
    PORT: portOf(name),
    DATABASE_URL: `postgres://${roleOf(name)}@postgres:5432/shuji`,
  });
  expect([...service.secrets].sort()).toEqual(
    [`internal-${name}.jwk`, 'internal.jwks', SEAL_KEYS, passwordFile(name), ...ofSlice].sort(),
  );
});

test('only the database and the migration hold the password of the database’s owner', () => {
  const holders = Object.entries(services).filter(([, { secrets: held }]) => held.includes('admin.password'));
  expect(holders.map(([name]) => name)).toEqual(['postgres', 'migrate']);
});

test('the gateway holds no login of the database', () => {
  expect(serviceOf('gateway').secrets).toEqual(['internal-gateway.jwk', 'jwks.json']);
  expect(serviceOf('gateway').environment).not.toHaveProperty('DATABASE_URL');
});

test('no password and no key stands in the file itself', () => {
  const texts = Object.values(services).flatMap(({ environment }) => Object.values(environment).map(String));
  for (const text of texts) expect(text).not.toMatch(/:\/\/[^@/]*:[^@/]*@|BEGIN|"kty"/);
});

test('every secret is a file of its own name, and every one is used', () => {
  for (const name of Object.keys(secrets)) expect(secretFileOf(name)).toBe(name);
  const used = new Set(Object.values(services).flatMap(service => service.secrets));
  expect([...used].sort()).toEqual(Object.keys(secrets).sort());
});

test('the gateway waits for subgraphs that are ready, they for the migration, it for the database', () => {
  const waitsFor = ({ depends_on = {} }: Service) =>
    Object.entries(depends_on).map(([name, { condition }]) => [name, condition]);
  expect(waitsFor(serviceOf('gateway'))).toEqual(subgraphNames.map(name => [name, 'service_healthy']));
  for (const name of subgraphNames) expect(waitsFor(serviceOf(name))).toEqual([['migrate', 'service_completed_successfully']]);
  expect(waitsFor(serviceOf('migrate'))).toEqual([['postgres', 'service_healthy']]);
});

test('all but the migration have a health check that is a command of the image', () => {
  const { migrate, ...staying } = services;
  expect(migrate?.healthcheck).toBeUndefined();
  for (const { healthcheck } of Object.values(staying))
    expect(healthcheck?.test.every(part => typeof part === 'string')).toBe(true);
});

test('everybody knows where each subgraph is', () => {
  for (const name of [...subgraphNames, 'gateway']) {
    const { SUBGRAPH_URLS } = readConfig({ SUBGRAPH_URLS: String(serviceOf(name).environment.SUBGRAPH_URLS) });
    expect([...SUBGRAPH_URLS]).toEqual(subgraphNames.map(peer => [peer, `http://${peer}:${portOf(peer)}/graphql`]));
  }
});

test('only the gateway is reached from outside, and it alone reaches out', () => {
  const published = Object.entries(services).filter(([, { ports = [] }]) => ports.length > 0);
  expect(published.map(([name]) => name)).toEqual(['gateway']);
  const elsewhere = Object.entries(services).filter(([, { networks }]) => networks.some(network => network !== 'registers'));
  expect(elsewhere.map(([name]) => name)).toEqual(['gateway']);
});

test('what the image copies is there', () => {
  for (const path of imageContents()) expect([path, existsSync(projectFile(path))]).toEqual([path, true]);
});

(composes ? test : test.skip)('Compose itself accepts the file', () => {
  const { status, stderr } = spawnSync('docker', ['compose', '-f', projectFile('docker-compose.yml'), 'config', '--quiet']);
  expect([status, String(stderr)]).toEqual([0, '']);
});
