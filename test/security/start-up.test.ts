import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDeploymentSecrets } from '../../cli/deployment-secrets';
import { needsOf } from '../../gateway/needed-secrets';
import { readConfig } from '../../kernel/config';
import { fitConfig } from '../../kernel/production';
import { root } from '../../kernel/root';
import { makeSigningKey, publicPart } from '../../kernel/tokens';
import { RunningProcess } from '../deployment/processes';

type Environment = Record<string, string>;

/** What is made wrong: in the folder of secrets, in the environment. */
interface Fault {
  /** How the line begins that tells it. */
  readonly told: RegExp;
  readonly alone?: 'asset' | 'natural-person';
  readonly files?: Record<string, string | null>;
  readonly env?: Environment;
  /** Files that other users may read. */
  readonly open?: string;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const issuerKey = JSON.parse(makeSigningKey());
const json = JSON.stringify;

/** A deployment as it should be, with these faults. */
function aDeployment({ files = {}, env = {}, open }: Omit<Fault, 'told'> = {}): { folder: string; env: Environment } {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-start-'));
  folders.push(folder);
  writeDeploymentSecrets(folder, json({ keys: [publicPart(issuerKey)] }));
  for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o600);
  for (const [file, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), text);
  }
  if (open !== undefined) {
    chmodSync(folder, 0o755);
    chmodSync(join(folder, open), 0o644);
  }
  const usual = {
    NODE_ENV: 'production',
    SHUJI_SECRETS: folder,
    JWKS: join(folder, 'jwks.json'),
    TOKEN_ISSUER: 'https://login.example.org/',
    DATABASE_URL: 'postgres://postgres@127.0.0.1:1/shuji',
    PORT: '0',
  };
  return { folder, env: { ...usual, ...env } };
}

/** The lines that keep it from starting. */
function faultsOf(env: Environment, alone?: string): string[] {
  try {
    fitConfig(
      () => readConfig(env),
      config => needsOf(config, alone),
    );
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
}

/** Nothing that a file of secrets holds, nor a password of the environment, may stand in what is told. */
function demandNoSecret(output: string, folder: string): void {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8').trim();
    for (const part of [text, ...text.split(/["\s]+/).filter(word => word.length > 12)]) {
      if (part !== '' && !/^(keys|https?:|PRIVATE)/.test(part) && output.includes(part)) throw new Error(`${file} is told`);
    }
  }
}

const sharedKeys = () => {
  const key = publicPart(JSON.parse(makeSigningKey()));
  const senders = 'gateway catalog legal-entity natural-person asset lineage operation exchange budget oversight'.split(' ');
  return json({ keys: senders.map(kid => ({ ...key, kid })) });
};

/** Each by what it is. */
const faults: Record<string, Fault> = {
  'the development issuer by name': { told: /^TOKEN_ISSUER: /, env: { TOKEN_ISSUER: 'shuji-development' } },
  'an issuer that nobody named': { told: /^TOKEN_ISSUER: /, env: { TOKEN_ISSUER: '' } },
  'no keys of the issuer': { told: /^JWKS: .*wants/, env: { JWKS: '' } },
  'keys that are not there': { told: /^JWKS: .*nowhere/, env: { JWKS: '/nowhere/jwks.json' } },
  'keys that are none': { told: /^JWKS: /, files: { 'jwks.json': 'canary' } },
  'a private key among them': { told: /^JWKS: .*private/, files: { 'jwks.json': json({ keys: [issuerKey] }) } },
  'a shared secret among them': { told: /^JWKS: .*private/, files: { 'jwks.json': '{"keys":[{"kty":"oct","k":"Y2FuYXJ5"}]}' } },
  'the development issuer by its key': {
    told: /^JWKS: .*development/,
    files: { 'token-issuer.jwk': json(issuerKey) },
  },
  'no key of its own': { told: /internal-gateway\.jwk$/, files: { 'internal-gateway.jwk': null } },
  'a key that is none': { told: /^internal-gateway\.jwk: /, files: { 'internal-gateway.jwk': '{"kty":"oct","k":"canary"}' } },
  'a public key in place of the private one': {
    told: /^internal-gateway\.jwk: /,
    files: { 'internal-gateway.jwk': json(publicPart(issuerKey)) },
  },
  'a key that others may read': { told: /^internal-gateway\.jwk: .*others may read/, open: 'internal-gateway.jwk' },
  'no password of the owner': { told: /admin\.password$/, files: { 'admin.password': null } },
  'a password that products come with': { told: /^admin\.password: .*default/, files: { 'admin.password': 'postgres' } },
  'a short password': { told: /^db-asset\.password: .*weak/, files: { 'db-asset.password': 'a8f2K1' } },
  'a long password of one letter': { told: /^db-asset\.password: .*weak/, files: { 'db-asset.password': 'a'.repeat(40) } },
  'a default password in the address': {
    told: /^DATABASE_URL: .*default/,
    env: { DATABASE_URL: 'postgres://postgres:changeme@127.0.0.1:1/shuji' },
  },
  'no key that encrypts persons': { told: /person-encryption\.key$/, files: { 'person-encryption.key': null } },
  'a key that encrypts nobody': { told: /^person-encryption\.key: /, files: { 'person-encryption.key': '1 AAAA' } },
  'no key that seals the audit trail': { told: /audit-seal\.jwks$/, files: { 'audit-seal.jwks': null } },
  'a manifest of operations that is none': { told: /^OPERATIONS: /, env: { OPERATIONS: 'package.json' } },
  'a variable that is none': { told: /^RATE_LIMIT: /, env: { RATE_LIMIT: 'canary' } },
  'proxies that have no address': { told: /^TRUSTED_PROXIES: /, env: { TRUSTED_PROXIES: 'the one in the cellar' } },
  'no keys of those who may ask a subgraph': { alone: 'asset', told: /internal\.jwks$/, files: { 'internal.jwks': null } },
  'keys of another deployment in a subgraph': {
    alone: 'asset',
    told: /^internal\.jwks: .*asset signs with/,
    files: { 'internal-asset.jwk': makeSigningKey() },
  },
  'one key for several senders': {
    alone: 'asset',
    told: /^internal\.jwks: .*two senders/,
    files: { 'internal.jwks': sharedKeys() },
  },
  'private keys where the public ones belong': {
    alone: 'asset',
    told: /^internal\.jwks: /,
    files: { 'internal.jwks': json({ keys: [{ ...issuerKey, kid: 'gateway' }] }) },
  },
  'a login of a subgraph without its password': {
    alone: 'asset',
    told: /db-asset\.password$/,
    env: { DATABASE_URL: 'postgres://shuji_asset@127.0.0.1:1/shuji' },
    files: { 'db-asset.password': null },
  },
};

test.each([undefined, 'asset', 'natural-person'])('a deployment as the command makes it has no fault (%s)', alone => {
  expect(faultsOf(aDeployment().env, alone)).toEqual([]);
});

test.each(Object.entries(faults))('in production it does not start with %s, and says so in one line', (_, fault) => {
  const { folder, env } = aDeployment(fault);
  const lines = faultsOf(env, fault.alone);
  expect(lines).toEqual([expect.stringMatching(fault.told)]);
  expect(lines[0]).not.toMatch(/canary|changeme|a8f2K1|cellar/);
  demandNoSecret(lines.join('\n'), folder);
});

test('elsewhere the same keeps nothing from starting', () => {
  const { env } = aDeployment({
    files: { 'admin.password': 'postgres', 'internal-gateway.jwk': null },
    env: { TOKEN_ISSUER: '' },
  });
  expect(faultsOf({ ...env, NODE_ENV: 'development' })).toEqual([]);
});

test('all at once are told by the process itself, which ends with 1 and prints no secret', async () => {
  const together = ['RATE_LIMIT', 'TOKEN_ISSUER', 'JWKS', 'DATABASE_URL', 'OPERATIONS'];
  const files = {
    'jwks.json': json({ keys: [issuerKey] }),
    'internal-gateway.jwk': '{"kty":"oct","k":"canary"}',
    'db-asset.password': 'a8f2K1',
    'db-budget.password': null,
    'person-encryption.key': null,
    'audit-seal.jwks': null,
  };
  const { folder, env } = aDeployment({
    files,
    open: 'db-catalog.password',
    env: {
      RATE_LIMIT: 'canary',
      TOKEN_ISSUER: 'shuji-development',
      DATABASE_URL: 'postgres://postgres:changeme@127.0.0.1:1/shuji',
      OPERATIONS: 'package.json',
    },
  });
  const running = new RunningProcess({ command: ['node', 'dist/cli/shuji.js', 'serve'], folder: root, env });
  const { code } = await running.ended();
  expect(code).toBe(1);
  const lines = running.output.split('\n').filter(line => line !== '');
  const named = [...together, ...Object.keys(files).filter(file => file !== 'jwks.json'), 'db-catalog.password'];
  expect(lines).toHaveLength(named.length);
  for (const name of named) expect(lines.filter(line => line.includes(name))).not.toEqual([]);
  expect(running.output).not.toMatch(/canary|changeme|a8f2K1/);
  demandNoSecret(running.output, folder);
});
