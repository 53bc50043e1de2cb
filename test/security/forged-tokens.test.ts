import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { Actor, Role } from '../../kernel/actor';
import { internalTokens } from '../../kernel/internal-tokens';
import { newPrivateKey } from '../../kernel/new-private-key';
import { claimsOf, developmentIssuer, signingKey } from '../../kernel/tokens';
import { aRegister, type TestRegister } from '../register';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister();
});
afterAll(() => register?.close());

const claims = { subject: 'authority', roles: [Role.AUTHORITY], jurisdiction: '150400' };
const now = () => Math.floor(Date.now() / 1_000);
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

interface Forgery {
  readonly header?: Record<string, unknown>;
  /** `undefined` takes a claim away. */
  readonly payload?: Record<string, unknown>;
  readonly key?: KeyObject;
}

/** A token as the issuer makes them, but for what is said. */
async function token({ header = {}, payload = {}, key }: Forgery = {}): Promise<string> {
  const { TOKEN_ISSUER: iss, TOKEN_AUDIENCE: aud } = register.config;
  const said = { ...claimsOf(claims), iss, aud, iat: now(), exp: now() + 600, ...payload };
  return new SignJWT(JSON.parse(JSON.stringify(said)) as JWTPayload)
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', ...header })
    .sign(key ?? (await importJWK(signingKey(register.config, 'token-issuer.jwk'), 'ES256')));
}

const payloadOf = (jwt: string) => jwt.split('.')[1] as string;
const hmac = (hash: string, secret: string | Buffer, text: string) => createHmac(hash, secret).update(text).digest('base64url');
async function symmetric(alg: 'HS256' | 'HS384' | 'HS512', secretOf: (jwk: object) => string | Buffer): Promise<string> {
  const { publicKey } = await developmentIssuer(register.config);
  const text = `${encoded({ alg, typ: 'JWT' })}.${payloadOf(await token())}`;
  return `${text}.${hmac(`sha${alg.slice(2)}`, secretOf(publicKey), text)}`;
}
const unsigned = async (alg: string, signature = '') =>
  `${encoded({ alg, typ: 'JWT' })}.${payloadOf(await token())}.${signature}`;
const foreign = () => newPrivateKey('P-256');
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' });

const forgeries: Record<string, () => Promise<string> | string> = {
  'signed by nobody (none)': () => unsigned('none'),
  'signed by nobody, with something in its place': () => unsigned('none', 'AAAA'),
  'None, written otherwise': () => unsigned('nOnE', 'AAAA'),
  'without a signature': async () => `${(await token()).split('.').slice(0, 2).join('.')}.`,
  'HS256 with the public key in JSON as the secret': () => symmetric('HS256', jwk => JSON.stringify(jwk)),
  'HS512 with the public key in JSON as the secret': () => symmetric('HS512', jwk => JSON.stringify(jwk)),
  'HS256 with the public key in PEM as the secret': () =>
    symmetric('HS256', jwk => pem(createPublicKey({ key: jwk as never, format: 'jwk' }))),
  'HS256 with an empty secret': () => symmetric('HS256', () => ''),
  'without an end': () => token({ payload: { exp: undefined } }),
  'an end that is no number': () => token({ payload: { exp: '9999999999' } }),
  expired: () => token({ payload: { iat: now() - 7_200, exp: now() - 1 } }),
  'not valid before tomorrow': () => token({ payload: { nbf: now() + 86_400 } }),
  'for another audience': () => token({ payload: { aud: 'another' } }),
  'for no audience': () => token({ payload: { aud: undefined } }),
  'of another issuer': () => token({ payload: { iss: 'https://login.example.org/' } }),
  'of no issuer': () => token({ payload: { iss: undefined } }),
  'of nobody': () => token({ payload: { sub: undefined } }),
  'of an empty name': () => token({ payload: { sub: '' } }),
  'without roles': () => token({ payload: { roles: undefined } }),
  'with no roles': () => token({ payload: { roles: [] } }),
  'with a role that is none': () => token({ payload: { roles: ['AUTHORITY', 'KING'] } }),
  'with roles in a text': () => token({ payload: { roles: 'AUTHORITY' } }),
  'with the role between our own processes': () => token({ payload: { roles: ['SERVICE'] } }),
  'by a foreign key': () => token({ key: foreign() }),
  'by a foreign key that comes with it (jwk)': () => {
    const key = foreign();
    return token({ header: { jwk: createPublicKey(key).export({ format: 'jwk' }) }, key });
  },
  'by a foreign key to be fetched (jku, x5u)': () =>
    token({ header: { jku: `${register.address}/jwks.json`, x5u: `${register.address}/x` }, key: foreign() }),
  'by a foreign key under a name (kid)': () => token({ header: { kid: '../../../../dev/null' }, key: foreign() }),
  'with a critical header that nobody knows': async () => {
    const [, payload, signature] = (await token()).split('.');
    return `${encoded({ alg: 'ES256', crit: ['b64x'], b64x: false })}.${payload}.${signature}`;
  },
  'RS256 over a key of another kind': async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
      publicKeyEncoding: { format: 'pem', type: 'spki' },
    });
    return token({ header: { alg: 'RS256' }, key: createPrivateKey(privateKey) });
  },
  'its roles changed': async () => {
    const [header, payload = '', signature] = (await token()).split('.');
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return `${header}.${encoded({ ...said, roles: ['AUDITOR'] })}.${signature}`;
  },
  'one bit of its signature changed': async () => {
    const [header, payload, signature = ''] = (await token()).split('.');
    const bytes = Buffer.from(signature, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(5) ^ 1, 5);
    return `${header}.${payload}.${bytes.toString('base64url')}`;
  },
  'a signature of zeros (CVE-2022-21449)': async () => {
    const [header, payload] = (await token()).split('.');
    return `${header}.${payload}.${Buffer.alloc(64).toString('base64url')}`;
  },
  'an internal one, of the gateway’s own key': async () =>
    (await internalTokens(register.config, 'gateway')).signInternal(
      { actor: new Actor(claims), requestId: 'forged', language: 'zh' },
      { subgraph: register.config.TOKEN_AUDIENCE, path: '/graphql', body: '' },
    ),
  'encrypted, of five parts': async () => `${await token()}.AAAA.AAAA`,
  garbage: () => 'abc.def.ghi',
  'no token': () => 'x',
};

async function send(authorization: string) {
  const response = await fetch(`${register.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: '{ dataAssets(first: 1) { totalCount } }' }),
  });
  return { status: response.status, text: await response.text() };
}

test('forged tokens are refused with 401, whatever is forged, and never taken for nobody’s', async () => {
  expect((await send(`Bearer ${await token()}`)).status).toBe(200);
  const asked = register.register.subgraphs.map(subgraph => jest.spyOn(subgraph, 'contextFor'));
  const letIn: string[] = [];
  for (const [kind, forge] of Object.entries(forgeries)) {
    const { status, text } = await send(`Bearer ${await forge()}`);
    const code = JSON.parse(text).errors?.[0]?.extensions.code;
    if (status !== 401 || code !== 'UNAUTHENTICATED' || text.includes('"data"')) letIn.push(`${kind}: ${status} ${code}`);
  }
  expect(letIn).toEqual([]);
  for (const subgraph of asked) expect(subgraph).not.toHaveBeenCalled();
  const many = Object.keys(forgeries).length;
  process.stdout.write(`      ${many} of ${many} forged tokens refused\n`);
  expect(many).toBeGreaterThanOrEqual(12);
});

test('a good token in another place, or of another scheme, is nobody’s or refused', async () => {
  const good = await token();
  for (const scheme of ['Basic', 'Token', 'bearer  ', 'Bearer,']) expect((await send(`${scheme} ${good}`)).status).toBe(401);
  const elsewhere: Record<string, string>[] = [
    { cookie: `authorization=Bearer ${good}` },
    { 'x-authorization': `Bearer ${good}` },
  ];
  for (const headers of elsewhere) {
    const response = await fetch(`${register.address}/graphql?access_token=${good}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ dataAssets(first: 1) { totalCount } }', access_token: good }),
    });
    expect(JSON.stringify(await response.json())).toContain('未登录');
  }
});
