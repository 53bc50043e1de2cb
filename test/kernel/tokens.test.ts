import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { type ActorClaims, Role } from '../../kernel/actor';
import { readConfig } from '../../kernel/config';
import { internalGuard } from '../../kernel/internal-guard';
import { internalTokens } from '../../kernel/internal-tokens';
import { newPrivateKey } from '../../kernel/new-private-key';
import {
  type Authenticator,
  authenticator,
  claimsOf,
  type DevelopmentIssuer,
  developmentIssuer,
  signingKey,
} from '../../kernel/tokens';

const secrets = mkdtempSync(join(tmpdir(), 'shuji-secrets-'));
const config = readConfig({ NODE_ENV: 'test', SHUJI_SECRETS: secrets });
const finance: ActorClaims = {
  subject: 'f-1',
  roles: [Role.FINANCE],
  organization: '11150400MB00000000',
  jurisdiction: '150400',
};
let issuer: DevelopmentIssuer;
let authenticate: Authenticator;

beforeAll(async () => {
  issuer = await developmentIssuer(config);
  authenticate = await authenticator(config);
});
afterAll(() => rmSync(secrets, { recursive: true, force: true }));

test('a body in small letters is the body, so that nobody slips out of its suspension or its quota', async () => {
  const token = await issuer.issue({ ...finance, organization: '11150400mb00000000' });
  expect((await authenticate(`Bearer ${token}`)).organization).toBe(finance.organization);
});

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const good = () => ({
  ...claimsOf(finance),
  iss: config.TOKEN_ISSUER,
  aud: config.TOKEN_AUDIENCE,
  exp: Math.floor(Date.now() / 1000) + 60,
});
const signed = async (claims: object, header: { alg: string } = { alg: 'ES256' }) =>
  new SignJWT({ ...claims })
    .setProtectedHeader(header)
    .sign(await importJWK(await signingKey(config, 'token-issuer.jwk'), 'ES256'));
const without = (claim: string) => Object.fromEntries(Object.entries(good()).filter(([key]) => key !== claim));

test('a token says who asks', async () => {
  expect(await authenticate(`Bearer ${await issuer.issue(finance)}`)).toMatchObject(finance);
  expect(await authenticate(`Bearer ${await signed(good())}`)).toMatchObject(finance);
});

test('no token is nobody', async () => {
  expect(await authenticate(undefined)).toMatchObject({ subject: 'anonymous', roles: [Role.PUBLIC] });
});

const forged: [string, () => Promise<string> | string][] = [
  ['alg none', () => `${encoded({ alg: 'none' })}.${encoded(good())}.`],
  ['alg none with a signature', () => `${encoded({ alg: 'none' })}.${encoded(good())}.AAAA`],
  [
    'HS256 with the public key as secret',
    () => {
      const text = `${encoded({ alg: 'HS256' })}.${encoded(good())}`;
      return `${text}.${createHmac('sha256', JSON.stringify(issuer.publicKey)).update(text).digest('base64url')}`;
    },
  ],
  ['another key', () => new SignJWT(good()).setProtectedHeader({ alg: 'ES256' }).sign(newPrivateKey('P-256'))],
  ['no exp', () => signed(without('exp'))],
  ['no sub', () => signed(without('sub'))],
  ['no roles', () => signed(without('roles'))],
  ['another audience', () => signed({ ...good(), aud: 'else' })],
  ['another issuer', () => signed({ ...good(), iss: 'else' })],
  ['expired', () => signed({ ...good(), exp: Math.floor(Date.now() / 1000) - 1 })],
  ['not yet valid', () => signed({ ...good(), nbf: Math.floor(Date.now() / 1000) + 60 })],
  ['role of the register’s own processes', () => signed({ ...good(), roles: ['FINANCE', 'SERVICE'] })],
  ['unknown role', () => signed({ ...good(), roles: ['FINANCE', 'KING'] })],
  [
    'changed claims',
    async () => (await signed(good())).replace(/\.[\w-]+\./, `.${encoded({ ...good(), roles: ['AUTHORITY'] })}.`),
  ],
  ['cut signature', async () => (await signed(good())).slice(0, -8)],
  [
    'internal token',
    async () =>
      (await internalTokens(config, 'gateway')).signInternal(
        { actor: finance as never, requestId: 'request-1', language: 'zh' },
        { subgraph: 'shuji', path: '/graphql', body: '{}' },
      ),
  ],
];

test.each(forged)('refused: %s', async (_, forge) => {
  await expect(authenticate(`Bearer ${await forge()}`)).rejects.toMatchObject({
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
});

test('a token that was accepted is refused once it has expired', async () => {
  const token = `Bearer ${await issuer.issue(finance, { expiresIn: '2s' })}`;
  expect(await authenticate(token)).toMatchObject(finance);
  expect(await authenticate(token)).toMatchObject(finance);
  await new Promise(done => setTimeout(done, 2_100));
  await expect(authenticate(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});

test.each(['', 'Basic YTpi', 'Bearer', 'Bearer a.b', 'Bearer a.b.c.d'])(
  'a header that is no bearer token is refused: "%s"',
  async header => {
    await expect(authenticate(header)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  },
);

test('keys may come from a file of public keys', async () => {
  const file = join(secrets, 'jwks.json');
  writeFileSync(file, JSON.stringify({ keys: [{ ...issuer.publicKey, kid: 'one' }] }));
  const byFile = await authenticator({ ...config, NODE_ENV: 'production', JWKS: file });
  expect(await byFile(`Bearer ${await issuer.issue(finance)}`)).toMatchObject(finance);
});

test('in production there is no development issuer, and public keys must be named', async () => {
  await expect(developmentIssuer({ ...config, NODE_ENV: 'production' })).rejects.toThrow('no development issuer');
  await expect(authenticator({ ...config, NODE_ENV: 'production' })).rejects.toThrow('JWKS');
});

test('in production a missing secret is an error that names its file', async () => {
  const none = { NODE_ENV: 'production' as const, SHUJI_SECRETS: join(secrets, 'none') };
  await expect(internalTokens(none, 'asset')).rejects.toThrow(/none\/internal-asset\.jwk/);
  expect(() => internalGuard(none, 'asset')).toThrow(/none\/internal\.jwks/);
});

test('secrets are for their owner only, and processes that start together agree on one', async () => {
  const folder = join(secrets, 'together');
  const made = await Promise.all(
    Array.from({ length: 8 }, () => signingKey({ NODE_ENV: 'test', SHUJI_SECRETS: folder }, 'internal-gateway.jwk')),
  );
  expect(new Set(made.map(({ d }) => d)).size).toBe(1);
  expect(statSync(join(folder, 'internal-gateway.jwk')).mode & 0o777).toBe(0o600);
});
