import { setTimeout as sleep } from 'node:timers/promises';
import { aToyRegister, type ToyRegister } from '../gateway/toy-register';
import { bytes, sendRaw } from './raw-request';

const limit = 1_000;
let register: ToyRegister;
const addresses: [string, string][] = [];
beforeAll(async () => {
  register = await aToyRegister({ over: 'http', arrivesWithin: limit });
  addresses.push(['the front door', register.address]);
  for (const [name, url] of register.urls) addresses.push([name, new URL(url).origin]);
});
afterAll(() => register.close());

const json = 'Content-Type: application/json';
const question = '{"query":"{ owners { name } }"}';

/** A byte now and then, each in time for a limit that would count from one to the next. */
async function* trickle(text: string, every: number) {
  for (const character of text) {
    yield character;
    await sleep(every);
  }
}

test('a body or a head that trickles is cut off at the limit, at the front door and at every subgraph', async () => {
  expect(addresses.length).toBeGreaterThan(2);
  for (const [name, address] of addresses) {
    const body = sendRaw({ address, head: [json, 'Content-Length: 2000'], body: trickle(' '.repeat(100), 50) });
    const head = sendRaw({ address, head: [json], isOpen: true, body: trickle(`X-Slow: ${'a'.repeat(100)}`, 50) });
    const [ofBody, ofHead] = await Promise.all([body, head]);
    // a subgraph refuses who has no token before it reads a body
    expect([name, ofBody.status, ofHead.status]).toEqual([name, name === 'the front door' ? 408 : 401, 408]);
    for (const { ms } of [ofBody, ofHead]) expect(ms).toBeLessThan(2 * limit);
  }
});

test('a body that arrives slowly, but in time, is answered', async () => {
  const head = [json, `Content-Length: ${question.length}`];
  const body = trickle(question, Math.floor((limit * 0.5) / question.length));
  expect((await sendRaw({ address: register.address, head, body })).status).toBe(200);
});

test('a subgraph reads no large body of somebody without a token', async () => {
  for (const [name, address] of addresses.slice(1)) {
    const answer = await sendRaw({ address, head: [json, 'Content-Length: 20000000'], body: bytes(20_000_000) });
    expect([name, answer.status]).toEqual([name, 401]);
  }
});
