import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { composeFile, secretFileOf } from './compose-file';
import { Deployment, type RunOptions } from './deployment';

let deployment: Deployment;

beforeAll(async () => {
  deployment = await Deployment.prepare();
  await deployment.migrate();
}, 60_000);

afterAll(() => deployment?.remove(), 20_000);

/** How a service that must not start ends. */
async function refusal(name: string, options: RunOptions): Promise<string> {
  const running = deployment.run(name, options);
  const { code, signal } = await running.ended();
  expect([code, signal]).toEqual([1, null]);
  return running.output;
}

describe('in production a process does not start without', () => {
  test.each<[string, string, RunOptions, RegExp]>([
    ['the keys of the token issuer', 'gateway', { env: { JWKS: '' } }, /^JWKS: /],
    ['the file of those keys', 'gateway', { env: { JWKS: 'nowhere/jwks.json' } }, /^JWKS: .*nowhere\/jwks\.json/],
    ['the gateway’s own key', 'gateway', { without: ['internal-gateway.jwk'] }, /internal-gateway\.jwk/],
    ['a subgraph’s own key', 'asset', { without: ['internal-asset.jwk'] }, /internal-asset\.jwk/],
    ['the public keys of those who may ask it', 'asset', { without: ['internal.jwks'] }, /internal\.jwks/],
    ['the password of its login', 'catalog', { without: ['db-catalog.password'] }, /db-catalog\.password/],
    [
      'a database that answers',
      'catalog',
      { env: { DATABASE_URL: 'postgres://shuji_catalog@127.0.0.1:1/shuji' } },
      /^DATABASE_URL: .*ECONNREFUSED/,
    ],
    ['the key that finds persons', 'natural-person', { without: ['person-index.key'] }, /person-index\.key/],
    ['the key that encrypts persons', 'natural-person', { without: ['person-encryption.key'] }, /person-encryption\.key/],
    ['the password of the database’s owner', 'migrate', { without: ['admin.password'] }, /admin\.password/],
    ['a login that it should make', 'migrate', { without: ['db-asset.password'] }, /db-asset\.password/],
  ])('%s, and says so in one line', async (_, name, options, told) => {
    const output = await refusal(name, options);
    const lines = output.split('\n').filter(line => line !== '' && !line.startsWith('{'));
    expect(lines).toEqual([expect.stringMatching(told)]);
    for (const secret of options.without ?? []) expect(lines[0]).toContain(join(deployment.secretsOf(name), secret));
  });

  test('the keys of the token issuer, with everything in one process, and leaves nothing open', async () => {
    const { SHUJI_SECRETS, DATABASE_URL } = deployment.configHere();
    const env = { SHUJI_SECRETS, DATABASE_URL: String(DATABASE_URL), SUBGRAPH_URLS: '', JWKS: '' };
    expect(await refusal('gateway', { env })).toMatch(/^JWKS: /m);
  }, 15_000);
});

test('a wrong password of the database is told without repeating it', async () => {
  const url = new URL(deployment.environmentOf('catalog').DATABASE_URL as string);
  url.password = 'canary-of-twenty-letters';
  const output = await refusal('catalog', { env: { DATABASE_URL: url.href } });
  expect(output).toMatch(/^DATABASE_URL: wants the password/m);
  expect(output).not.toContain('canary');
});

test('in production nobody issues a token', async () => {
  const command = ['node', 'dist/cli/shuji.js', 'token', '--role', 'ANALYST'];
  expect(await refusal('gateway', { command })).toMatch(/no development issuer in production/);
});

test('what is missing is not made', async () => {
  await refusal('natural-person', { without: ['person-index.key'] });
  const held = [
    'audit-seal.jwks',
    'db-natural-person.password',
    'internal-natural-person.jwk',
    'internal.jwks',
    'person-encryption.key',
  ];
  expect(readdirSync(deployment.secretsOf('natural-person')).sort()).toEqual(held);
});

describe('the command that makes the secrets', () => {
  const made = () => deployment.configHere().SHUJI_SECRETS;

  test('makes every file that docker-compose.yml names and what seals backups, in a folder of its owner’s alone', () => {
    const named = Object.keys(composeFile.secrets).map(secretFileOf);
    expect(readdirSync(made()).sort()).toEqual([...named, 'backup.age'].sort());
    expect(statSync(made()).mode & 0o777).toBe(0o700);
  });

  test('no two of them are the same', () => {
    const texts = readdirSync(made()).map(file => readFileSync(join(made(), file), 'utf8'));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('writes nothing where one of them exists, and names it', async () => {
    const before = readFileSync(join(made(), 'internal-asset.jwk'), 'utf8');
    const output = await refusal('gateway', { command: ['node', 'dist/cli/shuji.js', 'secrets', made()] });
    expect(output).toMatch(/Nothing was written.*internal-asset\.jwk/);
    expect(readFileSync(join(made(), 'internal-asset.jwk'), 'utf8')).toBe(before);
  });
});
