import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { Actor, Role } from '../../../kernel/actor';
import { deliveryLimit } from '../../../kernel/events/delivery';
import { remotePeer } from '../../../kernel/events/peers';
import { eventsRoute } from '../../../kernel/events/route';
import { settled } from '../../../kernel/events/settled';
import { startDelivery } from '../../../kernel/events/start-delivery';
import { httpServer } from '../../../kernel/http';
import { internalGuard } from '../../../kernel/internal-guard';
import { type InternalTokens, internalTokens } from '../../../kernel/internal-tokens';
import { listenedLog, openRegisters, type Registers, tell } from './registers';
import { listening, thing } from './things';

let registers: Registers;
let tokens: InternalTokens;
/** The gateway's, which is believed for anybody, but not here. */
let gateway: InternalTokens;
let app: FastifyInstance;
let url: string;
beforeEach(async () => {
  registers = await openRegisters();
  tokens = await internalTokens(registers.config, 'asset');
  gateway = await internalTokens(registers.config, 'gateway');
  app = await httpServer({
    service: 'lineage',
    log: pino({ level: 'silent' }),
    ...internalGuard(registers.config, 'lineage'),
    readiness: async () => ({ waitingFor: [] }),
    routes: [eventsRoute({ database: registers.listener.database, subscriptions: listening().subscriptions })],
  });
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterEach(async () => {
  await app.close();
  await registers.close();
});

const as = (role: Role) => ({
  actor: new Actor({ subject: 'asset', roles: [role] }),
  requestId: 'delivery',
  language: 'zh' as const,
});

const post = async (payload: unknown, { role = Role.SERVICE, subgraph = 'lineage', by = tokens } = {}) => {
  const body = JSON.stringify(payload);
  const token = await by.signInternal(as(role), { subgraph, path: '/events', body });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(new URL('events', url), { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
};
const refusal = (code: string) => ({ text: expect.stringContaining(`"code":"${code}"`) });
const receipt = (accepted: number) => ({ status: 200, text: JSON.stringify({ accepted, expected: {} }) });

test('a subscriber in another process hears everything in order, once it lets its source in', async () => {
  let role = Role.ANALYST;
  const peer = remotePeer(listening(), { url, token: call => tokens.signInternal(as(role), call) });
  const log = listenedLog();
  const stop = await startDelivery({
    subgraph: registers.teller,
    slice: {},
    peers: [peer],
    connection: registers.connectionFor('asset'),
    log,
  });
  await tell(registers.teller, ...Array.from({ length: 1_500 }, (_, index) => thing('a', index + 1)));
  role = Role.SERVICE;
  await settled([registers.teller]);
  expect((await registers.heard()).map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 1_500 }, (_, index) => index + 1),
  );
  expect(JSON.stringify(log.warnings)).not.toContain('127.0.0.1');
  await stop();
});

test('only the register itself may deliver', async () => {
  const delivery = { source: 'asset', events: [thing('a', 1)] };
  expect(await post(delivery, { role: Role.ANALYST })).toMatchObject(refusal('UNAUTHENTICATED'));
  expect(await post(delivery, { subgraph: 'budget' })).toMatchObject(refusal('UNAUTHENTICATED'));
  expect(await post(delivery, { by: gateway })).toMatchObject(refusal('UNAUTHENTICATED'));
  expect(await registers.heard()).toEqual([]);
  expect(await post(delivery)).toEqual(receipt(1));
});

test('a register delivers what it has to tell itself, nothing in another’s name', async () => {
  expect(await post({ source: 'budget', events: [thing('a', 1)] })).toMatchObject(refusal('FORBIDDEN'));
  expect(await registers.heard()).toEqual([]);
});

test('a call of a thousand events is taken, one more is not', async () => {
  const events = Array.from({ length: deliveryLimit + 1 }, (_, index) => thing(`${index}`, 1));
  expect(await post({ source: 'asset', events })).toMatchObject({ status: 400 });
  expect(await post({ source: 'asset', events: events.slice(1) })).toEqual(receipt(deliveryLimit));
});

test('a malformed delivery is refused without a word of what it carried', async () => {
  const answer = await post({ source: 'asset', events: [{ ...thing('secret', 1), sequence: 0 }] });
  expect(answer).toEqual({ status: 400, text: expect.stringContaining('The request is malformed.') });
  expect(answer.text).not.toContain('secret');
});

test('a subscriber that cannot be reached is named by a code, never by its address', async () => {
  await app.close();
  const peer = remotePeer(listening(), { url, token: call => tokens.signInternal(as(Role.SERVICE), call) });
  await expect(peer.deliver({ source: 'asset', events: [] })).rejects.toMatchObject({
    message: 'events not delivered',
    code: 'ECONNREFUSED',
  });
});
