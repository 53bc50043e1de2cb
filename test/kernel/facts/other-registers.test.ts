import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { subgraphExecutors } from '../../../gateway/engine/subgraph-executors';
import { demandKnown } from '../../../kernel/facts/demand-known';
import { type Neighbours, noNeighbours, OtherRegisters } from '../../../kernel/facts/other-registers';
import { internalTokens } from '../../../kernel/internal-tokens';
import { logger } from '../../../kernel/log';
import { Refusal } from '../../../kernel/refused';
import { aRegister, type TestRegister } from '../../register';
import { type ServedApart, servedApart } from '../../security/served-apart';

const log = logger({ LOG_LEVEL: 'silent' }, 'test');
const NOWHERE = 'asset:00000000-0000-4000-8000-000000000000';

let register: TestRegister;
let apart: ServedApart;
/** Takes every connection and never answers. */
let silent: Server;
const held: Socket[] = [];
beforeAll(async () => {
  register = await aRegister();
  apart = await servedApart(register);
  silent = createServer(socket => held.push(socket)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
});
afterAll(async () => {
  await apart?.close();
  await register?.close();
  for (const socket of held) socket.destroy();
  silent?.close();
});

const others = (neighbours: Neighbours) =>
  new OtherRegisters('budget', { requestId: 'facts-12345678', language: 'zh' }, neighbours);

/** As a process that has all subgraphs in it. */
const within = (): Neighbours => {
  const executors = subgraphExecutors({ subgraphs: register.register.subgraphs, config: register.config });
  return { executorOf: name => executors.get(name), log };
};

/** As a process of budget alone; some of the others may be elsewhere. */
const over = async (elsewhere: Record<string, string> = {}): Promise<Neighbours> => {
  const urls = [...apart.apart].map(([name, { address }]) => [name, elsewhere[name] ?? `${address}/graphql`] as const);
  const config = { SUBGRAPH_URLS: new Map(urls), SUBGRAPH_TIMEOUT_MS: 20_000 };
  const tokens = await internalTokens(register.config, 'budget');
  const executors = subgraphExecutors({ subgraphs: [], config, tokens });
  return { executorOf: name => executors.get(name), log };
};

test.each([
  ['in one process', async () => within()],
  ['over HTTP', async () => over()],
])('facts are had %s: what is there by its key, what is not there not', async (_, neighbours) => {
  const asked = others(await neighbours());
  const cities = await asked.entities<{ slug: string }>('oversight', 'Jurisdiction', ['150400', '520100'], '{ slug }', 'code');
  expect(cities.known && [...cities.value].map(([code, { slug }]) => [code, slug])).toEqual([
    ['150400', 'chifeng'],
    ['520100', 'guiyang'],
  ]);
  expect(await asked.entities('asset', 'DataAsset', [NOWHERE], '{ version }')).toEqual({ known: true, value: new Map() });
  // more than one call over HTTP may ask for
  const many = Array.from({ length: 250 }, (_none, n) => NOWHERE.replace(/000$/, String(n).padStart(3, '0')));
  expect(await asked.entities('asset', 'DataAsset', many, '{ version }')).toEqual({ known: true, value: new Map() });
  expect(await asked.ask('asset', '{ dataAssets(first: 1) { totalCount } }')).toMatchObject({ known: true });
  await asked.close();
});

test('a register that is silent is waited for once, and for a second and a half', async () => {
  const { port } = silent.address() as { port: number };
  const asked = others(await over({ asset: `http://127.0.0.1:${port}/graphql` }));
  const began = Date.now();
  const unknown = { known: false, subgraph: 'asset', reason: 'TIMEOUT' };
  expect(await asked.entities('asset', 'DataAsset', [NOWHERE], '{ version }')).toEqual(unknown);
  expect(await asked.entities('asset', 'DataAsset', [NOWHERE], '{ name }')).toEqual(unknown);
  expect(Date.now() - began).toBeLessThan(2_000);
  expect(await asked.entities('oversight', 'Jurisdiction', ['150400'], '{ slug }', 'code')).toMatchObject({ known: true });
  await asked.close();
});

test('a register that is away, or nobody knows where, is unreachable; one that fails is at fault', async () => {
  const away = others(await over({ asset: 'http://127.0.0.1:9/graphql' }));
  expect(await away.ask('asset', '{ __typename }')).toEqual({ known: false, subgraph: 'asset', reason: 'UNREACHABLE' });
  await away.close();
  expect(await others(noNeighbours).ask('asset', '{ __typename }')).toMatchObject({ reason: 'UNREACHABLE' });
  const wrong = others(within());
  expect(await wrong.ask('asset', '{ dataAssets(filter: { jurisdiction: "nowhere" }) { totalCount } }')).toMatchObject({
    reason: 'FAULT',
  });
  await wrong.close();
});

test('what a command cannot do without and cannot be had is refused, and names the register', () => {
  expect(demandKnown({ known: true, value: 1 }, ['declaredAssets'])).toBe(1);
  const demanded = () => demandKnown({ known: false, subgraph: 'asset', reason: 'TIMEOUT' }, ['declaredAssets']);
  expect(demanded).toThrow(Refusal);
  expect(demanded).toThrow('FACT_UNDETERMINED');
});
