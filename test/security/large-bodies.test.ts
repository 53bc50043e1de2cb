import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { bodyLimit } from '../../kernel/http';
import { root } from '../../kernel/root';
import { cloneDatabase, type TestDatabase } from '../database';
import { freePorts, RunningProcess } from '../deployment/processes';
import { repeated } from '../proofs';
import { bytes, chunked, type RawAnswer, sendRaw } from './raw-request';

const MB = 1024 * 1024;
/** SECURITY: what a hostile body may cost the process. */
const allowance = 50;
const rounds = repeated(2, 10);

let house: TestDatabase;
let register: RunningProcess;
let address: string;
beforeAll(async () => {
  house = await cloneDatabase();
  const [port] = await freePorts(1);
  address = `http://127.0.0.1:${port}`;
  const { DATABASE_URL = '', SHUJI_DATA, SHUJI_SECRETS, AUDIT_HEADS } = house.config;
  const env = { NODE_ENV: 'test', PORT: String(port), LOG_LEVEL: 'info', SHUJI_SAMPLE: 'off' };
  register = new RunningProcess({
    command: ['node', 'dist/cli/shuji.js', 'serve'],
    folder: root,
    env: { ...env, DATABASE_URL, SHUJI_DATA, SHUJI_SECRETS, AUDIT_HEADS },
  });
  await register.ready(`${address}/readiness`);
}, 60_000);
afterAll(async () => {
  await register?.stop();
  await house?.drop();
});

/** Megabytes that the process holds of the machine's memory. */
const held = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${register.pid}/status`, 'utf8'))?.[1]) / 1024;

const json = 'Content-Type: application/json';
const question = '{"query":"{ dataAssets(first: 5) { nodes { id name } } }"}';
const length = (body: string | Buffer) => `Content-Length: ${Buffer.byteLength(body)}`;
const padded = (size: number) => `${question.slice(0, -1)},"variables":{"pad":"${'x'.repeat(size - question.length - 23)}"}}`;

/** The same request with all its bytes at once. */
const whole = (body: string | Buffer, ...head: string[]) => sendRaw({ address, head: [...head, length(body)], body: [body] });

async function answersAsEver(): Promise<void> {
  const { status, text } = await whole(question, json);
  expect([status, text]).toEqual([200, expect.stringContaining('"data":{"dataAssets":{"nodes":[')]);
}

const bomb = () => gzipSync(Buffer.alloc(55 * MB, ' '));
const utf16 = Buffer.from(question, 'utf16le');
const latin = Buffer.from(question.replace('name }', 'name } __typename # é'), 'latin1');
const gbk = Buffer.concat([
  Buffer.from('{"query":"{ dataAssets(first: 5) { nodes { id } } } # '),
  Buffer.from([0xca, 0xfd]),
  Buffer.from('"}'),
]);
const form = 'query=%7B+dataAssets+%7B+total+%7D+%7D';
const parts = '--b\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--b--\r\n';
const headers = (many: number, value: string) => Array.from({ length: many }, (_, n) => `X-Header-${n}: ${value}`);

const large = [1, 5, 20, 55].flatMap(
  size =>
    [
      [
        `${size} MB of a told length`,
        [413, 0],
        () => sendRaw({ address, head: [json, `Content-Length: ${size * MB}`], body: bytes(size * MB) }),
      ],
      [
        `${size} MB in chunks`,
        [413, 0],
        () => sendRaw({ address, head: [json, 'Transfer-Encoding: chunked'], body: chunked(bytes(size * MB)) }),
      ],
    ] as const,
);

/**
 * What is sent, and with which statuses it may be answered. A connection that the server closes while something is still being sent
 * may be reset before its answer is read (RFC 9112, 9.6): that is a status of 0.
 */
const hostile: readonly (readonly [string, number | readonly number[], () => Promise<RawAnswer>])[] = [
  ...large,
  ['one byte too many', [413, 0], () => whole(padded(bodyLimit + 1), json)],
  ['UTF-16 that says so', 415, () => whole(utf16, `${json}; charset=utf-16`)],
  ['UTF-16 that does not say so', 400, () => whole(utf16, json)],
  ['Latin 1 that says so', 415, () => whole(latin, `${json}; charset=latin1`)],
  ['Latin 1 that does not say so', 415, () => whole(latin, json)],
  ['GBK that poses as UTF-8', 415, () => whole(gbk, `${json}; charset=utf-8`)],
  ['a charset that there is not', 415, () => whole(question, `${json}; charset="canary"`)],
  ['a form', 415, () => whole(form, 'Content-Type: application/x-www-form-urlencoded')],
  ['parts', 415, () => whole(parts, 'Content-Type: multipart/form-data; boundary=b')],
  [
    '55 MB of parts',
    [413, 415, 0],
    () =>
      sendRaw({
        address,
        head: ['Content-Type: multipart/form-data; boundary=b', `Content-Length: ${55 * MB}`],
        body: bytes(55 * MB),
      }),
  ],
  ['plain text', 415, () => whole(question, 'Content-Type: text/plain')],
  ['no type', [400, 415], () => whole(question)],
  ['a type that is none', 415, () => whole(question, 'Content-Type: ;;;=')],
  ['two types', 415, () => whole(question, 'Content-Type: text/plain', json)],
  ['compressed', [400, 415], () => whole(gzipSync(question), json, 'Content-Encoding: gzip')],
  ['55 MB compressed', [400, 415], () => whole(bomb(), json, 'Content-Encoding: gzip')],
  [
    '55 MB compressed as a transfer',
    [400, 415, 501, 0],
    () => sendRaw({ address, head: [json, 'Transfer-Encoding: gzip, chunked'], body: chunked([bomb()]) }),
  ],
  ['brackets nested 100,000 times', 400, () => whole(`{"query":${'['.repeat(100_000)}`, json)],
  ['a length too short', [400, 0], () => sendRaw({ address, head: [json, 'Content-Length: 20'], body: [question] })],
  ['a length that is no number', [400, 0], () => sendRaw({ address, head: [json, 'Content-Length: 12x'], body: [question] })],
  ['a length below nothing', [400, 0], () => sendRaw({ address, head: [json, 'Content-Length: -1'], body: [question] })],
  [
    'a length beyond all numbers',
    [400, 413, 0],
    () => sendRaw({ address, head: [json, 'Content-Length: 99999999999999999999'], body: [question] }),
  ],
  [
    'a length of an exabyte',
    [413, 0],
    () => sendRaw({ address, head: [json, 'Content-Length: 1152921504606846976'], body: [question] }),
  ],
  ['two lengths', [400, 0], () => sendRaw({ address, head: [json, length(question), 'Content-Length: 5'], body: [question] })],
  [
    'a length and chunks',
    [400, 0],
    () =>
      sendRaw({
        address,
        head: [json, length(question), 'Transfer-Encoding: chunked'],
        body: chunked([Buffer.from(question)]),
      }),
  ],
  [
    'a chunk of no length',
    [400, 0],
    () => sendRaw({ address, head: [json, 'Transfer-Encoding: chunked'], body: ['canary\r\n'] }),
  ],
  [
    'a chunk with 1 MB of extensions',
    [400, 413, 0],
    () => sendRaw({ address, head: [json, 'Transfer-Encoding: chunked'], body: ['5;a=', ...bytes(MB)] }),
  ],
  ['800 headers of 40 bytes', [431, 0], () => whole(question, json, ...headers(800, 'a'.repeat(26)))],
  ['a header of 1 MB', [431, 0], () => whole(question, json, `X-Header: ${'a'.repeat(MB)}`)],
  ['no body', 400, () => whole('', json)],
];

test('bodies of any size, encoding, type, length and with any headers are refused or cut off, and cost the process no memory', async () => {
  for (let n = 0; n < 20; n++) {
    await answersAsEver();
    expect((await whole(padded(bodyLimit), json)).status).toBe(200);
  }
  const warm = held();
  let most = warm;
  const looking = setInterval(() => {
    most = Math.max(most, held());
  }, 20);
  const wrong: unknown[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [what, wanted, send] of hostile) {
        const { status, text } = await send();
        if (![wanted].flat().includes(status)) wrong.push([what, status, text.split('\r\n\r\n')[1]]);
        else if (/canary|stack|node_modules|\.js:/.test(text)) wrong.push([what, text]);
      }
      const together = await Promise.all(large.slice(-2).flatMap(([, , send]) => [send(), send(), send(), send()]));
      for (const { status } of together) if (![413, 0].includes(status)) wrong.push(['eight of 55 MB at once', status]);
      await answersAsEver();
    }
  } finally {
    clearInterval(looking);
  }
  process.stdout.write(
    `      ${rounds} rounds of ${hostile.length} kinds and eight of 55 MB at once: ${warm.toFixed(0)} MB warm, ${most.toFixed(0)} MB at most\n`,
  );
  expect(wrong).toEqual([]);
  expect(most - warm).toBeLessThan(allowance);
  expect(register.output).not.toMatch(/"level":(50|60)/);
}, 300_000);

test('hundreds of headers and a charset that is UTF-8 are no fault', async () => {
  expect((await whole(question, json, ...headers(400, 'a'))).status).toBe(200);
  for (const charset of ['utf-8', 'UTF8', '"utf-8"', 'us-ascii'])
    expect((await whole(question, `${json}; charset=${charset}`)).status).toBe(200);
});

test('two hundred bodies that trickle keep nobody else waiting', async () => {
  const before = held();
  let isOver = false;
  async function* trickle() {
    while (!isOver) {
      yield ' ';
      await sleep(200);
    }
  }
  const slow = Array.from({ length: 200 }, () =>
    sendRaw({ address, head: [json, 'Content-Length: 200000'], body: trickle(), patience: 4_000 }),
  );
  await sleep(1_000);
  for (let n = 0; n < 10; n++) {
    const started = performance.now();
    await answersAsEver();
    expect(performance.now() - started).toBeLessThan(2_000);
  }
  expect(held() - before).toBeLessThan(allowance);
  isOver = true;
  await Promise.all(slow);
  await answersAsEver();
}, 30_000);
