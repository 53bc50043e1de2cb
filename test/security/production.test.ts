import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { program } from '../../cli/program';
import { readComposed } from '../../gateway/composed';
import { plannedEngine } from '../../gateway/engine/planned';
import { frontDoor, type Served } from '../../gateway/front-door';
import { manifestText, parseManifest, usualManifest } from '../../gateway/persisted/manifest';
import { idOf as idOfBody, publishOperation, UnfitOperation } from '../../gateway/persisted/publish-operation';
import { type ActorClaims, Role } from '../../kernel/actor';
import { type Config, readConfig } from '../../kernel/config';
import { internalTokens } from '../../kernel/internal-tokens';
import { logger } from '../../kernel/log';
import { scalars } from '../../kernel/scalars';
import { developmentIssuer } from '../../kernel/tokens';
import { aRegister, type TestRegister } from '../register';

const analyst: ActorClaims = { subject: 'analyst', roles: [Role.ANALYST] };
const finance: ActorClaims = { subject: 'finance', roles: [Role.FINANCE] };
const RATE = 40;

const page = parseManifest(readFileSync(usualManifest, 'utf8')).find(({ name }) => name === 'RegisterPage')!;
const COUNT = 'query CountOfAssets {\n  # for the finance department\n  dataAssets(first: 1) { totalCount }\n}\n';
const COUNT_FOR_FINANCE = `# roles: FINANCE, AUTHORITY\n${COUNT}`;
const OWN = '# roles: PERSON\nquery Own { __typename }';

const folder = mkdtempSync(join(tmpdir(), 'shuji-published-'));
const operations = join(folder, 'operations.json');
const fileWith = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** Runs the command line, and what it said. */
async function shuji(...args: string[]): Promise<{ told: string; failed: boolean }> {
  const lines: string[] = [];
  const spies = (['log', 'error'] as const).map(way =>
    jest.spyOn(console, way).mockImplementation((...told) => void lines.push(told.join(' '))),
  );
  try {
    await program().parseAsync(args, { from: 'user' });
    return { told: lines.join('\n'), failed: false };
  } catch (error) {
    return { told: [...lines, (error as Error).message].join('\n'), failed: true };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

let register: TestRegister;
let issue: (claims: ActorClaims) => Promise<string>;
const doors: Served[] = [];

/** A front door as production has it, over the register of this test. */
async function aDoor(env: Partial<Config> = {}): Promise<string> {
  const { config, register: opened } = register;
  const issuer = await developmentIssuer({ ...config, TOKEN_ISSUER: 'https://login.example.org/' });
  issue = claims => issuer.issue(claims);
  const JWKS = fileWith('jwks.json', JSON.stringify({ keys: [issuer.publicKey] }));
  const production: Config = {
    ...config,
    NODE_ENV: 'production',
    JWKS,
    TOKEN_ISSUER: 'https://login.example.org/',
    OPERATIONS: operations,
    RATE_LIMIT: 0,
    ...env,
  };
  const log = logger({ LOG_LEVEL: 'silent' }, 'test');
  const { supergraph, schema } = readComposed();
  const tokens = await internalTokens(config, 'gateway');
  const { subgraphs } = opened;
  const engine = plannedEngine({ supergraph, publicSchema: schema, subgraphs, config: production, tokens, scalars });
  const door = await frontDoor({ config: production, log, engine, subgraphs, routes: opened.routes });
  doors.push(door);
  return door.listen();
}

let address: string;
beforeAll(async () => {
  register = await aRegister();
  const files = [fileWith('count.graphql', COUNT_FOR_FINANCE), fileWith('own.graphql', OWN)];
  const pages = fileWith('page.graphql', page.body);
  expect(await shuji('operations', 'publish', ...files, pages, '--to', operations)).toMatchObject({ failed: false });
  address = await aDoor();
}, 90_000);
afterAll(async () => {
  for (const door of doors) await door.close();
  await register?.close();
  rmSync(folder, { recursive: true, force: true });
});

const published = () => parseManifest(readFileSync(operations, 'utf8'));
const idOf = (name: string) => published().find(operation => operation.name === name)!.id;

interface Sent {
  readonly as?: ActorClaims;
  readonly to?: string;
  readonly headers?: Record<string, string>;
}

async function post(body: unknown, { as, to = address, headers = {} }: Sent = {}) {
  const response = await fetch(`${to}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${await issue(as)}` }), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, headers: response.headers, text, data, code: errors?.[0]?.extensions.code };
}

describe('what is published', () => {
  test.each<[string, () => object]>([
    ['by its id', () => ({ documentId: `sha256:${idOf('CountOfAssets')}` })],
    [
      'as Apollo’s clients name it',
      () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: idOf('CountOfAssets') } } }),
    ],
    ['by its text', () => ({ query: COUNT_FOR_FINANCE })],
    ['by its text, indented and commented otherwise', () => ({ query: COUNT.replaceAll(/\s+#.*\n/g, ' ') })],
    ['by its id with its text beside it', () => ({ documentId: `sha256:${idOf('CountOfAssets')}`, query: COUNT })],
  ])('is answered %s', async (_, asked) => {
    expect(await post(asked(), { as: finance })).toMatchObject({ status: 200, data: { dataAssets: { totalCount: 0 } } });
  });

  test('takes variables', async () => {
    const body = { documentId: `sha256:${page.id}`, variables: { first: 101 } };
    expect(await post(body, { as: analyst })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await post({ ...body, variables: { first: 1 } }, { as: analyst })).toMatchObject({ status: 200 });
  });

  test('is answered to whom it is meant for', async () => {
    const body = { documentId: `sha256:${idOf('CountOfAssets')}` };
    for (const asked of [body, { query: COUNT }]) {
      expect(await post(asked, { as: analyst })).toMatchObject({ status: 403, code: 'FORBIDDEN', data: undefined });
      expect(await post(asked)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', data: undefined });
    }
    const own = { documentId: `sha256:${idOf('Own')}` };
    expect(await post(own, { as: analyst })).toMatchObject({ status: 403 });
    expect(await post(own, { as: { subject: 'p', roles: [Role.PUBLIC], person: 'person:1' } })).toMatchObject({ status: 200 });
  });

  test('is answered to everybody where it names no roles', async () => {
    expect(await post({ documentId: `sha256:${page.id}` })).toMatchObject({ status: 200 });
  });
});

describe('what is not published is refused', () => {
  test.each<[string, object]>([
    ['a text', { query: '{ dataAssets(first: 1) { totalCount } }' }],
    ['a published text with one field more', { query: COUNT.replace('totalCount', 'totalCount totalIsCapped') }],
    ['a published text with an operation more', { query: `${COUNT} query More { __typename }`, operationName: 'More' }],
    ['a text that is none', { query: '{' }],
    ['an unknown id', { documentId: `sha256:${'0'.repeat(64)}` }],
    ['an id of another kind', { documentId: 'CountOfAssets' }],
    ['an id that is a list', { documentId: [`sha256:${page.id}`] }],
    ['an unknown id of Apollo’s', { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }],
    [
      'a text under a hash of its own',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
    ],
    ['looking at the schema', { query: '{ __schema { types { name } } }' }],
    ['looking at a type', { query: '{ __type(name: "NaturalPerson") { fields { name } } }' }],
    ['a command', { query: 'mutation { __typename }' }],
    ['nothing', {}],
  ])('%s', async (_, body) => {
    expect(await post(body, { as: finance })).toMatchObject({ status: 403, code: 'OPERATION_NOT_PUBLISHED', data: undefined });
  });

  test('an id beside the text of another', async () => {
    const body = { documentId: `sha256:${page.id}`, query: COUNT };
    expect(await post(body, { as: finance })).toMatchObject({ status: 400, data: undefined });
  });

  test('several at once', async () => {
    const one = { documentId: `sha256:${page.id}` };
    expect(await post([one, one], { as: finance })).toMatchObject({ status: 400, data: undefined });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a form: %s',
    async type => {
      const sent = await post(JSON.stringify({ documentId: `sha256:${page.id}` }), { headers: { 'content-type': type } });
      expect(sent).toMatchObject({ status: 415, data: undefined });
    },
  );

  test('GET, with or without an operation; there is no page to ask from', async () => {
    const asked = `documentId=sha256:${page.id}&query=${encodeURIComponent(COUNT)}`;
    for (const path of ['/graphql', `/graphql?${asked}`]) {
      const response = await fetch(`${address}${path}`, { headers: { 'apollo-require-preflight': 'x' } });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
    expect((await fetch(`${address}/`)).status).toBe(404);
  });
});

test('a published operation keeps the limits of all, and tells no value that there might be', async () => {
  const { text, status } = await post(
    { documentId: `sha256:${page.id}`, variables: { sort: { by: 'NOTHING' } } },
    { as: analyst },
  );
  expect(status).toBe(400);
  expect(text).not.toMatch(/NAME|REGISTERED|EXPIRES/);
});

test('a manifest written by hand does not open the schema', async () => {
  const bodies = [
    'query A {\n  __type(name: "NaturalPerson") {\n    name\n  }\n}',
    'query B {\n  __schema {\n    queryType {\n      name\n    }\n  }\n}',
  ];
  const byHand = bodies.map((body, at) => ({ id: idOfBody(body), name: 'AB'.charAt(at), type: 'query' as const, body }));
  const to = await aDoor({ OPERATIONS: fileWith('by-hand.json', manifestText(byHand)) });
  for (const { id } of byHand) {
    const { code, text } = await post({ documentId: `sha256:${id}` }, { to });
    expect([code, text.includes('NaturalPerson'), text.includes('"Query"')]).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      false,
      false,
    ]);
  }
});

test('answers tell the browser to stay with TLS, and to embed, guess and load nothing', async () => {
  const { headers } = await post({ documentId: `sha256:${page.id}` });
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

describe('who asks too often', () => {
  const asked = { documentId: `sha256:${page.id}` };
  const flood = (count: number, sent: Sent) => Promise.all(Array.from({ length: count }, () => post(asked, sent)));
  const others: ActorClaims = { subject: 'other', roles: [Role.ANALYST] };

  test('is told how many more may be, then to wait, and costs nobody else anything', async () => {
    const to = await aDoor({ RATE_LIMIT: RATE });
    const first = await post(asked, { as: analyst, to });
    expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([
      200,
      `${RATE}`,
      `${RATE - 1}`,
    ]);
    const rest = await flood(RATE + 20, { as: analyst, to });
    const refused = rest.filter(({ status }) => status === 429);
    expect([rest.filter(({ status }) => status === 200).length, refused.length]).toEqual([RATE - 1, 21]);
    for (const { code, headers, data } of refused) {
      expect([code, headers.get('ratelimit-remaining'), data]).toEqual(['RATE_LIMITED', '0', undefined]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    }
    // Another token of the same bearer is the same bearer; another bearer and nobody are not.
    expect((await post(asked, { as: { ...analyst, roles: [Role.FINANCE] }, to })).status).toBe(429);
    expect((await flood(RATE, { as: others, to })).every(({ status }) => status === 200)).toBe(true);
    expect((await post(asked, { to })).status).toBe(200);
    expect((await fetch(`${to}/health`)).status).toBe(200);
  });

  test('with tokens that are none is counted by the address, and hurts no bearer there', async () => {
    const to = await aDoor({ RATE_LIMIT: RATE });
    const statuses: number[] = [];
    for (let turn = 0; turn < RATE + 5; turn++)
      statuses.push((await post(asked, { to, headers: { authorization: `Bearer a.b.${turn}` } })).status);
    expect(statuses).toEqual([...Array(RATE).fill(401), ...Array(5).fill(429)]);
    expect((await post(asked, { to })).status).toBe(429);
    expect((await post(asked, { as: analyst, to })).status).toBe(200);
  });

  test('stands behind a proxy only where that is one of ours', async () => {
    const [trusting, not] = [await aDoor({ RATE_LIMIT: 3, TRUSTED_PROXIES: ['127.0.0.1'] }), await aDoor({ RATE_LIMIT: 3 })];
    const from = async (to: string, place: number) =>
      (await post(asked, { to, headers: { 'x-forwarded-for': `198.51.100.${place}` } })).status;
    const asking = async (to: string) => [await from(to, 1), await from(to, 2), await from(to, 3), await from(to, 4)];
    expect(await asking(trusting)).toEqual([200, 200, 200, 200]);
    expect(await asking(not)).toEqual([200, 200, 200, 429]);
  });

  test('is the usual of production unless told otherwise, and nobody elsewhere', () => {
    expect(readConfig({ NODE_ENV: 'production' }).RATE_LIMIT).toBe(600);
    expect(readConfig({ NODE_ENV: 'production', RATE_LIMIT: '0' }).RATE_LIMIT).toBe(0);
    expect(readConfig({}).RATE_LIMIT).toBe(0);
  });
});

describe('an operation is not published', () => {
  const schema = buildSchema(readComposed().schema, { assumeValid: true });
  const nested = (levels: number): string => (levels === 0 ? '{ name }' : `{ parent ${nested(levels - 1)} }`);
  test.each<[string, string]>([
    ['without a name', '{ dataAssets { totalCount } }'],
    ['beside another', 'query A { __typename } query B { __typename }'],
    ['with a field that there is not', 'query A { nothing }'],
    ['with an error of syntax', 'query A {'],
    ['to look at the schema', 'query A { __schema { types { name } } }'],
    ['too deep', `query A { organization(creditCode: "11150400MB00000000") ${nested(20)} }`],
    ['for a role that there is not', '# roles: KING\nquery A { __typename }'],
    ['that repeats one field', `query A { ${'__typename '.repeat(151)} }`],
    ['for the register’s own role', '# roles: SERVICE\nquery A { __typename }'],
    ['for no role', '# roles:\nquery A { __typename }'],
  ])('%s', (_, text) => {
    expect(() => publishOperation(schema, text)).toThrow(UnfitOperation);
  });

  test('nor is any of several, where one is not; and the manifest stays as it was', async () => {
    const before = readFileSync(operations, 'utf8');
    const files = [fileWith('good.graphql', 'query Good { __typename }'), fileWith('bad.graphql', 'query Bad { nothing }')];
    const { failed, told } = await shuji('operations', 'publish', ...files, '--to', operations);
    expect([failed, told]).toEqual([true, expect.stringMatching(/bad\.graphql: [\s\S]*Nothing was published/)]);
    expect(readFileSync(operations, 'utf8')).toBe(before);
  });

  test('twice: publishing adds, in one order, and --only begins anew', async () => {
    const own = join(folder, 'others.json');
    const one = fileWith('one.graphql', 'query One { __typename }');
    const two = fileWith('two.graphql', '# roles: AUDITOR\nmutation Two { __typename }');
    await shuji('operations', 'publish', two, '--to', own);
    await shuji('operations', 'publish', one, two, '--to', own);
    const names = () => parseManifest(readFileSync(own, 'utf8')).map(({ name, type, roles }) => [name, type, roles]);
    expect(names()).toEqual([
      ['One', 'query', undefined],
      ['Two', 'mutation', ['AUDITOR']],
    ]);
    await shuji('operations', 'publish', one, '--to', own, '--only');
    expect(names()).toEqual([['One', 'query', undefined]]);
  });
});
