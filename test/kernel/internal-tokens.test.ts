import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import pino from 'pino';
import { Actor, Role } from '../../kernel/actor';
import { readConfig } from '../../kernel/config';
import { httpServer } from '../../kernel/http';
import { type InternalGuard, internalGuard } from '../../kernel/internal-guard';
import { senders } from '../../kernel/internal-keys';
import { type Call, internalTokens } from '../../kernel/internal-tokens';
import { SeenOnce } from '../../kernel/seen-once';
import type { Request } from '../../kernel/subgraph';

const secrets = mkdtempSync(join(tmpdir(), 'shuji-secrets-'));
const config = readConfig({ NODE_ENV: 'test', SHUJI_SECRETS: secrets });
afterAll(() => rmSync(secrets, { recursive: true, force: true }));

const asked: Request = {
  actor: new Actor({ subject: 'f-1', roles: [Role.FINANCE], organization: '11150400MB00000000', jurisdiction: '150400' }),
  requestId: 'request-1',
  language: 'en',
  asOf: new Date('2026-01-01T00:00:00Z'),
  purpose: '核对预算',
  operationName: 'RegisterPage',
};
const service = (subject: string, roles = [Role.SERVICE]): Request => ({
  actor: new Actor({ subject, roles }),
  requestId: 'delivery',
  language: 'zh',
});
const call: Call = { subgraph: 'asset', path: '/graphql', body: '{"query":"{ __typename }"}' };

const sign = async (request: Request = asked, of: Call = call, sender = 'gateway') =>
  (await internalTokens(config, sender)).signInternal(request, of);

/** What reaches the guard: the head of a request, then its body. */
async function bring(guard: InternalGuard, token: string, { path, body }: Omit<Call, 'subgraph'> = call): Promise<Request> {
  const routeOptions = { url: path.split('?')[0] };
  const http = { headers: { authorization: `Bearer ${token}` }, url: path, routeOptions } as unknown as FastifyRequest;
  const request = await guard.requestOf(http);
  guard.demandBody(http, Buffer.from(body));
  return request;
}
const asset = () => internalGuard(config, 'asset');

/** The graph of a subgraph, as its server routes what comes to it. */
function served() {
  const { requestOf, demandBody } = asset();
  return httpServer({
    service: 'asset',
    log: pino({ level: 'silent' }),
    requestOf,
    demandBody,
    readiness: async () => ({ waitingFor: [] }),
    routes: [app => app.post('/graphql', async () => ({}))],
  });
}
const refused = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };

test('an internal token carries the request whole', async () => {
  expect(await bring(asset(), await sign())).toEqual(asked);
});

test('it is taken once', async () => {
  const guard = asset();
  const token = await sign();
  await bring(guard, token);
  await expect(bring(guard, token)).rejects.toMatchObject(refused);
  await expect(bring(guard, await sign())).resolves.toBeDefined();
});

test.each<[string, Partial<Call>]>([
  ['another subgraph', { subgraph: 'budget' }],
  ['another path', { path: '/api/v1/lineage' }],
  ['the same path with a question mark', { path: '/graphql?' }],
  ['another body', { body: '{"query":"{ __schema { types { name } } }"}' }],
  ['no body', { body: '' }],
])('made for %s it is refused', async (_, other) => {
  await expect(bring(asset(), await sign(asked, { ...call, ...other }))).rejects.toMatchObject(refused);
});

test('it lives for half a minute, by clocks that differ by five seconds at most', async () => {
  const now = Date.now();
  jest.useFakeTimers({ now });
  try {
    const guard = asset();
    const [early, inTime, late] = [await sign(), await sign(), await sign()];
    jest.setSystemTime(now - 4_000);
    await expect(bring(guard, early)).resolves.toBeDefined();
    jest.setSystemTime(now + 28_000);
    await expect(bring(guard, inTime)).resolves.toBeDefined();
    jest.setSystemTime(now + 31_000);
    await expect(bring(guard, late)).rejects.toMatchObject(refused);
  } finally {
    jest.useRealTimers();
  }
});

test('every sender signs with a key of its own, and no private part stands among the public ones', async () => {
  await sign();
  asset();
  const { keys } = JSON.parse(readFileSync(join(secrets, 'internal.jwks'), 'utf8'));
  expect(keys.map(({ kid }: { kid: string }) => kid)).toEqual([...senders]);
  expect(new Set(keys.map(({ x }: { x: string }) => x)).size).toBe(senders.length);
  expect(JSON.stringify(keys)).not.toContain('"d"');
});

describe('a subgraph', () => {
  const events: Call = { subgraph: 'asset', path: '/events', body: '{}' };

  test.each([
    ['where events are told', events],
    ['where it asks for facts', call],
  ])('is believed as the service, under its own name, %s', async (_, of) => {
    const { actor } = await bring(asset(), await sign(service('budget'), of, 'budget'), of);
    expect(actor).toMatchObject({ subject: 'budget', roles: ['SERVICE'] });
  });

  test.each<[string, Request, Call]>([
    ['for somebody else', asked, events],
    ['for somebody else at the graph', asked, call],
    ['under another’s name', service('asset'), events],
    ['with another role besides', service('budget', [Role.SERVICE, Role.AUTHORITY]), events],
  ])('does not speak %s', async (_, request, of) => {
    await expect(bring(asset(), await sign(request, of, 'budget'), of)).rejects.toMatchObject(refused);
  });

  test.each(['/graphql?x=1', '/%67raphql'])(
    'does not speak for others at the graph by writing its address as %s',
    async path => {
      const app = await served();
      const address = await app.listen({ port: 0, host: '127.0.0.1' });
      try {
        const answer = async (request: Request, sender: string) => {
          const authorization = `Bearer ${await sign(request, { ...call, path }, sender)}`;
          const headers = { authorization, 'content-type': 'application/json' };
          return (await fetch(`${address}${path}`, { method: 'POST', headers, body: String(call.body) })).status;
        };
        expect([await answer(asked, 'gateway'), await answer(asked, 'budget')]).toEqual([200, 401]);
      } finally {
        await app.close();
      }
    },
  );

  test('is told nothing by the gateway where subgraphs tell each other', async () => {
    await expect(bring(asset(), await sign(service('gateway'), events), events)).rejects.toMatchObject(refused);
  });
});

test('what was seen is remembered for a span at least, and forgotten after two', () => {
  let now = 1_000_000;
  const seen = new SeenOnce(1_000, () => now);
  expect([seen.isFirst('a'), seen.isFirst('a'), seen.isFirst('b')]).toEqual([true, false, true]);
  now += 999;
  expect([seen.isFirst('a'), seen.isFirst('c')]).toEqual([false, true]);
  now += 1;
  expect([seen.isFirst('a'), seen.isFirst('c')]).toEqual([false, false]);
  now += 1_000;
  expect(seen.isFirst('a')).toBe(true);
  now += 5_000;
  expect([seen.isFirst('a'), seen.isFirst('c')]).toEqual([true, true]);
});
