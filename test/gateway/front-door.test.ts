import pino from 'pino';
import { Role } from '../../kernel/actor';
import { bodyLimit, stopOnSignals } from '../../kernel/http';
import { analyst, aToyRegister, type ToyRegister } from './toy-register';

/** Never issued, and never to be read again once sent. */
const canary = '110105199001019999';

let register: ToyRegister;
beforeAll(async () => {
  register = await aToyRegister({
    routes: [app => void app.post('/api/echo', async ({ scope }) => ({ subject: scope.request.actor.subject }))],
  });
});
afterAll(() => register.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${register.address}${path}`, { headers });

describe('what a caller sent never comes back, nor reaches a log', () => {
  test.each<[string, string | object]>([
    ['a scalar in a variable', { query: 'query($t: ShortText!) { byText(text: $t) }', variables: { t: canary } }],
    ['a scalar in the document', { query: `{ byText(text: "${canary}") }` }],
    ['an enum', { query: 'query($k: Kind) { owners(kind: $k) { name } }', variables: { k: canary } }],
    ['an enum in the document', { query: `{ owners(kind: "${canary}") { name } }` }],
    [
      'an unknown field of an input',
      {
        query: 'mutation($i: RenameInput!) { renameOwner(input: $i) { __typename } }',
        variables: { i: { code: 'A', name: 'x', [`f${canary}`]: 1 } },
      },
    ],
    [
      'a missing field beside it',
      { query: 'mutation($i: RenameInput!) { renameOwner(input: $i) { __typename } }', variables: { i: { code: canary } } },
    ],
    ['an object for a scalar', { query: 'query($t: ShortText!) { byText(text: $t) }', variables: { t: { number: canary } } }],
    ['a syntax error', { query: `{ owner(code: "${canary}` }],
    ['a bare word', { query: `{ owner(code: ${canary}x }` }],
    ['a wrong literal', { query: `{ things(first: "${canary}") { totalCount } }` }],
    ['JSON that is none', `{"query": "${canary}`],
    ['an operation name', { query: 'query A { owners { name } } query B { owners { name } }', operationName: `n${canary}` }],
    ['a resolver that fails', { query: '{ owner(code: "A") { broken } }' }],
  ])('%s', async (_, payload) => {
    const answer = await register.send(payload);
    expect(answer.errors?.length).toBeGreaterThan(0);
    for (const { message, extensions } of answer.errors ?? []) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(extensions).toMatchObject({
        code: expect.stringMatching(/^[A-Z_]+$/),
        messageZh: message,
        messageEn: expect.any(String),
      });
    }
    expect(answer.body).not.toMatch(/11010519900101|postgres:|node_modules|\.ts:/);
    expect(register.lines.join('')).not.toMatch(/11010519900101/);
  });

  test('the field is named, and the rule and standard of its value type', async () => {
    const { status, errors } = await register.ask('query($text: ShortText!) { byText(text: $text) }', { text: canary });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'text',
      rule: 'SHORT_TEXT',
      standard: 'TOY 1-2026',
    });
  });

  test('the field inside an input is named', async () => {
    const { errors } = await register.ask('mutation($input: RenameInput!) { renameOwner(input: $input) { __typename } }', {
      input: { code: 'A', name: canary },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ field: 'input.name' });
  });

  test('what failed on our side is written down with its request id and stack', async () => {
    await register.ask('{ owner(code: "A") { broken } }', {}, { 'x-request-id': 'look-for-this-one' });
    const line = register.lines
      .map(text => JSON.parse(text))
      .find(({ requestId, trace }) => requestId === 'look-for-this-one' && trace);
    expect(line).toMatchObject({
      subgraph: 'legal-entity',
      path: 'owner.broken',
      trace: expect.stringContaining('toy-subgraphs'),
    });
  });
});

test('English is answered to who prefers it, with the same code', async () => {
  const [zh, en] = [
    await register.ask('{ forbidden }'),
    await register.ask('{ forbidden }', {}, { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' }),
  ];
  expect(zh.errors?.[0]).toMatchObject({ message: '无权查看', extensions: { code: 'FORBIDDEN' } });
  expect(en.errors?.[0]).toMatchObject({ message: 'You may not see this.', extensions: { code: 'FORBIDDEN' } });
});

test.each([
  ['a variable with U+0000', 'query($t: ShortText!) { byText(text: $t) }', { t: 'a\0' }, 't'],
  ['a variable with half a pair', 'query($t: ShortText!) { byText(text: $t) }', { t: '\ud800' }, 't'],
  [
    'an input with it',
    'mutation($i: RenameInput!) { renameOwner(input: $i) { __typename } }',
    { i: { code: 'A', name: '\0' } },
    'i',
  ],
  ['a literal with it', '{ byText(text: "\\u0000") }', {}, undefined],
])('%s is refused before anybody is asked', async (_, query, variables, field) => {
  const { status, errors } = await register.ask(query, variables);
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'TEXT_NOT_STORABLE' });
  expect(errors?.[0]?.extensions.field).toBe(field);
});

describe('limits', () => {
  const nested = (levels: number) =>
    `{ owner(code: "A") { ${'things { nodes { owner { '.repeat(levels)} name ${'} } }'.repeat(levels)} } }`;

  test.each<[string, string, Record<string, unknown>, string | undefined]>([
    [
      '14 levels',
      '{ owner(code:"A") { things(first:1) { nodes { owner { things(first:1) { nodes { owner { things(first:1) { nodes { owner { things(first:1) { totalCount } } } } } } } } } } } }',
      {},
      undefined,
    ],
    ['17 levels', nested(5), {}, 'QUERY_TOO_DEEP'],
    ['30 aliases', `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: forbidden`).join(' ')} }`, {}, undefined],
    ['31 aliases', `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: forbidden`).join(' ')} }`, {}, 'QUERY_TOO_MANY_ALIASES'],
    ['one name 150 times', `{ ${'forbidden '.repeat(150)} }`, {}, undefined],
    ['one name 151 times', `{ ${'forbidden '.repeat(151)} }`, {}, 'QUERY_TOO_REPETITIVE'],
    [
      'one name 151 times over fragments',
      `{ ...a ...b } fragment a on Query { ${'forbidden '.repeat(75)} } fragment b on Query { ${'forbidden '.repeat(76)} }`,
      {},
      'QUERY_TOO_REPETITIVE',
    ],
    ['30 directives', `query($y: Boolean = true) { ${'... @include(if: $y) { forbidden } '.repeat(30)} }`, {}, undefined],
    [
      '31 directives',
      `query($y: Boolean = true) { ${'... @include(if: $y) { forbidden } '.repeat(31)} }`,
      {},
      'QUERY_TOO_MANY_DIRECTIVES',
    ],
    [
      'a page of 100 with connections below',
      '{ things(first: 100) { nodes { id title owner { code name kind things(first: 10) { nodes { id title owner { code name } } } } } } }',
      {},
      undefined,
    ],
    [
      'pages of pages',
      '{ things(first: 100) { nodes { owner { things(first: 100) { nodes { owner { things(first: 100) { totalCount } } } } } } } }',
      {},
      'QUERY_TOO_COMPLEX',
    ],
    [
      'the same through variables',
      'query($n: Int) { things(first: $n) { nodes { owner { things(first: $n) { nodes { owner { things(first: $n) { totalCount } } } } } } } }',
      { n: 100 },
      'QUERY_TOO_COMPLEX',
    ],
    [
      'usual pages of usual pages, their size given as null over a small default',
      'query($n: Int = 1) { things(first: $n) { nodes { owner { things(first: $n) { nodes { owner { things(first: $n) { nodes { owner { things(first: $n) { totalCount } } } } } } } } } } }',
      { n: null },
      'QUERY_TOO_COMPLEX',
    ],
    [
      'the same with small variables',
      'query($n: Int) { things(first: $n) { nodes { owner { things(first: $n) { nodes { owner { things(first: $n) { totalCount } } } } } } } }',
      { n: 3 },
      undefined,
    ],
  ])('%s', async (_, query, variables, code) => {
    const { status, errors } = await register.ask(query, variables);
    if (code === undefined) expect(errors?.filter(({ extensions }) => extensions.code !== 'FORBIDDEN') ?? []).toEqual([]);
    else {
      expect(status).toBe(400);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });

  test('2,000 tokens pass, one more does not', async () => {
    const field = (at: number) => (at < 65 ? 'things { totalCount }' : at % 2 === 0 ? '__typename' : 'forbidden');
    const document = (first: string) =>
      `${first} ${Array.from({ length: 360 }, (_, at) => `query a${at} { ${field(at)} }`).join(' ')}`;
    const send = (first: string) => register.send({ query: document(first), operationName: 'first' });
    expect((await send('query first { forbidden }')).errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const refused = await send('query first { forbidden forbidden }');
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_LONG']);
  });

  test('fragments that multiply are weighed without being walked', async () => {
    const fragments = Array.from({ length: 40 }, (_, at) => `fragment f${at} on Owner { ...f${at + 1} ...f${at + 1} }`).join(
      ' ',
    );
    const started = Date.now();
    const { errors } = await register.ask(`{ owner(code: "A") { ...f0 } } ${fragments} fragment f40 on Owner { name }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(Date.now() - started).toBeLessThan(500);
  });

  test('a body of 256 KB passes, one byte more does not', async () => {
    const body = (size: number) => {
      const frame = JSON.stringify({ query: '{ owners { name } }', variables: { pad: '' } });
      return frame.replace('"pad":""', `"pad":"${'x'.repeat(size - frame.length)}"`);
    };
    expect((await register.send(body(bodyLimit))).status).toBe(200);
    const refused = await register.send(body(bodyLimit + 1));
    expect(refused.status).toBe(413);
    expect(refused.errors?.[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
  });

  test('no batches, no forms, no plain text', async () => {
    expect((await register.send([{ query: '{ owners { name } }' }])).status).toBe(400);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await register.send('{"query":"{ owners { name } }"}', { 'content-type': type })).status).toBe(415);
    }
  });
});

describe('who is asking', () => {
  test('nobody without a token; a bad token fails the whole request', async () => {
    const viewer = '{ owner(code: "A") { viewer } }';
    expect((await register.ask(viewer)).data).toEqual({ owner: { viewer: 'anonymous PUBLIC request-of-the-test' } });
    const refused = await register.ask(viewer, {}, { authorization: 'Bearer a.b.c' });
    expect(refused.status).toBe(401);
    expect(refused.data).toBeUndefined();
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('nobody is told that only public data is shown, somebody is not', async () => {
    const extensionsFor = async (headers: Record<string, string>) =>
      JSON.parse((await register.ask('{ owners { name } }', {}, headers)).body).extensions;
    expect(await extensionsFor({})).toEqual({
      notice: { messageZh: '未登录，仅显示公开数据', messageEn: 'Not signed in: only public data is shown.' },
    });
    expect(await extensionsFor({ authorization: `Bearer ${await register.tokenFor(analyst)}` })).toBeUndefined();
  });

  test('an internal token opens nothing at the front door', async () => {
    const request = {
      actor: { subject: 's', roles: [Role.SERVICE] } as never,
      requestId: 'request-1',
      language: 'zh' as const,
    };
    const call = { subgraph: 'asset', path: '/graphql', body: JSON.stringify({ query: '{ owners { name } }', variables: {} }) };
    const token = await register.tokens.signInternal(request, call);
    expect((await register.ask('{ owners { name } }', {}, { authorization: `Bearer ${token}` })).status).toBe(401);
  });

  test('extra routes stand behind the same check', async () => {
    const post = (authorization?: string) =>
      fetch(`${register.address}/api/echo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: '{}',
      });
    expect(await (await post(`Bearer ${await register.tokenFor(analyst)}`)).json()).toEqual({ subject: 'analyst-1' });
    expect((await post('Bearer x')).status).toBe(401);
  });

  test('a malformed Registry-As-Of is refused', async () => {
    for (const asOf of [
      'yesterday',
      '2026-01-01',
      '2026-13-01T00:00:00Z',
      '2025-02-29T00:00:00Z',
      '2025-02-30T00:00:00Z',
      '2025-11-31T00:00:00+08:00',
      '2026-01-01T00:00:00',
      '0000-06-01T00:00:00Z',
      '0001-01-01T00:00:00+23:59',
    ]) {
      const { status, errors } = await register.ask('{ owners { name } }', {}, { 'registry-as-of': asOf });
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_AS_OF']);
    }
  });
});

test('a leap day is a moment to ask about', async () => {
  const { status, errors } = await register.ask('{ owners { name } }', {}, { 'registry-as-of': '2024-02-29T23:59:59+08:00' });
  expect([status, errors]).toEqual([200, undefined]);
});

describe('beside the graph', () => {
  test('a sane request id is kept, another replaced', async () => {
    expect((await register.ask('{ owners { name } }')).headers.get('x-request-id')).toBe('request-of-the-test');
    expect((await register.ask('{ owners { name } }', {}, { 'x-request-id': 'a b; c' })).headers.get('x-request-id')).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });

  test('GraphiQL comes whole: no element of the page and no permission of its policy leads elsewhere', async () => {
    const response = await get('/graphql', { accept: 'text/html' });
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('YogaGraphiQL');
    expect(page).toContain('npm run --silent shuji -- token');
    expect(page.slice(0, page.indexOf('<script>')).replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/https?:\/\//);
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]{0,200}(src|href)="(https?:)?\/\//);
    expect(response.headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
  });

  test('GraphiQL comes compressed to who takes that, and whole to who does not', async () => {
    const lengthFor = async (encoding: string) => {
      const response = await get('/graphql', { 'accept-encoding': encoding });
      const { length } = await response.text();
      return [response.headers.get('content-encoding'), response.headers.get('vary'), length > 100_000];
    };
    expect(await lengthFor('br, gzip;q=0.5')).toEqual(['gzip', 'accept-encoding', true]);
    for (const refused of ['identity', 'gzip;q=0', 'br'])
      expect(await lengthFor(refused)).toEqual([null, 'accept-encoding', true]);
  });

  test('the bare address leads to GraphiQL', async () => {
    const response = await fetch(register.address, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('health, readiness and metrics', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readiness')).json()).toEqual({ status: 'ready', waitingFor: [] });
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('shuji_graphql_operation_seconds_count{service="gateway",kind="query",field="owners"}');
    expect(metrics).toContain('shuji_graphql_errors_total{service="gateway",code="FORBIDDEN"}');
    expect(metrics).not.toContain(canary);
  });

  test('an unknown address is answered as an error of the graph', async () => {
    const response = await get('/nowhere');
    expect([response.status, (await response.json()) as object]).toEqual([
      404,
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'NOT_FOUND' }) })] },
    ]);
  });

  test('no answer permits another origin to read it', async () => {
    expect(
      (await register.ask('{ owners { name } }', {}, { origin: 'http://elsewhere.invalid' })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
  });
});

describe('a subgraph on its own server', () => {
  let apart: ToyRegister;
  beforeAll(async () => {
    apart = await aToyRegister({ over: 'http' });
  });
  afterAll(() => apart.close());
  const ask = async (payload: object, authorization?: string) => {
    const response = await fetch(apart.urls.get('asset')!, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify(payload),
    });
    return { status: response.status, body: await response.text() };
  };
  const tokenOf = (payload: object, subgraph = 'asset') =>
    apart.tokens.signInternal(
      { actor: analyst as never, requestId: 'request-1', language: 'zh' },
      { subgraph, path: '/graphql', body: JSON.stringify(payload) },
    );
  const entities = (many: number) => ({
    query: 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { title } } }',
    variables: { representations: Array.from({ length: many }, (_, at) => ({ __typename: 'Thing', id: `thing:${at}` })) },
  });

  test('answers nobody without an internal token for it', async () => {
    const client = `Bearer ${await apart.tokenFor(analyst)}`;
    for (const query of ['{ _service { sdl } }', '{ things { totalCount } }', '{ __schema { queryType { name } } }']) {
      const foreign = `Bearer ${await tokenOf({ query }, 'legal-entity')}`;
      for (const authorization of [undefined, client, foreign, 'Bearer x']) {
        const { status, body } = await ask({ query }, authorization);
        expect([status, body.includes('"data"')]).toEqual([401, false]);
        expect(body).toContain('子图只应答网关');
        expect((await ask(entities(1), authorization)).status).toBe(401);
      }
    }
  });

  test('takes a hundred representations at once and no more', async () => {
    const asking = async (many: number) => ask(entities(many), `Bearer ${await tokenOf(entities(many))}`);
    expect((await asking(100)).status).toBe(200);
    const refused = await asking(101);
    expect([refused.status, refused.body]).toEqual([400, expect.stringContaining('TOO_MANY_REPRESENTATIONS')]);
  });

  test('counts them under other names, under two aliases and written out in the document', async () => {
    const { representations } = entities(60).variables;
    const asking = async (query: string, variables: object) =>
      (await ask({ query, variables }, `Bearer ${await tokenOf({ query, variables })}`)).body;
    const twice =
      'query($r: [_Any!]!) { a: _entities(representations: $r) { __typename } b: _entities(representations: $r) { __typename } }';
    expect(await asking(twice, { r: representations })).toContain('TOO_MANY_REPRESENTATIONS');
    const one = '{ __typename: "Thing", id: "thing:1" }';
    const written = (many: number) => `{ _entities(representations: [${Array(many).fill(one).join(' ')}]) { __typename } }`;
    expect(await asking(written(101), {})).toContain('TOO_MANY_REPRESENTATIONS');
    expect(await asking(written(100), {})).not.toContain('TOO_MANY_REPRESENTATIONS');
    const implied = `query($r: [_Any!]! = [${Array(101).fill(one).join(' ')}]) { _entities(representations: $r) { __typename } }`;
    expect(await asking(implied, {})).toContain('TOO_MANY_REPRESENTATIONS');
  });

  test('is named by the readiness of the front door when it is gone', async () => {
    await apart.servers.get('asset')?.close();
    const response = await fetch(`${apart.address}/readiness`);
    expect([response.status, await response.json()]).toEqual([503, { status: 'unready', waitingFor: ['asset'] }]);
  });
});

test('closing finishes what is under way', async () => {
  const stopping = await aToyRegister();
  const answer = stopping.ask('{ slow(ms: 400) }');
  await new Promise(done => setTimeout(done, 100));
  await stopping.close();
  expect((await answer).data).toEqual({ slow: 'done' });
});

test('SIGTERM closes within five seconds, what is under way first, and ends the process in peace', async () => {
  const stopping = await aToyRegister();
  const exit = jest.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const before = process.listeners('SIGINT');
  stopOnSignals(stopping.close, pino({ level: 'silent' }));
  const answer = stopping.ask('{ slow(ms: 400) }');
  await new Promise(done => setTimeout(done, 100));
  const started = Date.now();
  process.emit('SIGTERM', 'SIGTERM');
  expect((await answer).data).toEqual({ slow: 'done' });
  while (exit.mock.calls.length === 0 && Date.now() - started < 5_000) await new Promise(done => setTimeout(done, 20));
  expect(exit.mock.calls).toEqual([[0]]);
  exit.mockRestore();
  // What still waits for the other signal would end the worker when another file sends it.
  for (const waiting of process.listeners('SIGINT')) if (!before.includes(waiting)) process.off('SIGINT', waiting);
});

describe('in production', () => {
  test('the front door does not open without public keys', async () => {
    await expect(aToyRegister({ env: { NODE_ENV: 'production' } })).rejects.toThrow();
  });
});
