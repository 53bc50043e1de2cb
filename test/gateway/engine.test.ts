import { compose } from '../../gateway/compose';
import { analyst, aToyRegister, type ToyRegister } from './toy-register';
import { composedToys, toys } from './toy-subgraphs';

let inProcess: ToyRegister;
let overHttp: ToyRegister;
let fused: ToyRegister;
beforeAll(async () => {
  inProcess = await aToyRegister({ env: { SHUJI_ENGINE: 'planned' } });
  overHttp = await aToyRegister({ over: 'http' });
  fused = await aToyRegister({ env: { SHUJI_ENGINE: 'fused' } });
});
afterAll(() => Promise.all([inProcess.close(), overHttp.close(), fused.close()]));

const questions: [string, Record<string, unknown>?][] = [
  ['{ thing(id: "thing:1") { title owner { name kind things(first: 2) { totalCount nodes { title owner { name } } } } } }'],
  ['{ a: owner(code: "A") { name viewer } b: owner(code: "B") { kind } none: owner(code: "Z") { name } }'],
  ['{ things(first: 100) { totalCount nodes { id title owner { code name kind } } } }'],
  ['{ things(first: 3) { nodes { owner { name broken } } } forbidden }'],
  ['{ owners { name things(first: 2) { nodes { fails } } } }'],
  ['{ x: owner(code: "A") { z: things(first: 2) { nodes { id o: owner { b: broken } } } } }'],
  ['query($t: ShortText!) { byText(text: $t) }', { t: 'abc' }],
  ['query($t: ShortText!) { byText(text: $t) }', { t: 'much too long a text' }],
  ['{ byText(text: "much too long a text") }'],
  ['query($k: Kind) { owners(kind: $k) { name kind } }', { k: 'PUBLIC' }],
  ['query($k: Kind) { owners(kind: $k) { name } }', { k: 'NEITHER' }],
  [
    'mutation($i: RenameInput!) { renameOwner(input: $i) { __typename ... on Owner { name things { totalCount } } ... on Refused { findings } } }',
    { i: { code: 'A', name: 'neu' } },
  ],
  ['mutation($i: RenameInput!) { renameOwner(input: $i) { ... on Refused { findings } } }', { i: { code: 'Z', name: 'neu' } }],
  ['mutation { first: addThing(title: "1") { title owner { name } } second: addThing(title: "2") { title } }'],
];

test.each(questions.map(([query, variables]) => [query, variables ?? {}] as const))(
  'in process and over HTTP, data and errors are the same: %s',
  async (query, variables) => {
    const [here, there] = [await inProcess.ask(query, variables), await overHttp.ask(query, variables)];
    expect(there.status).toBe(here.status);
    expect(there.data).toEqual(here.data);
    expect(new Set(there.errors)).toEqual(new Set(here.errors));
  },
);

test.each(questions.map(([query, variables]) => [query, variables ?? {}] as const))(
  'fused and planned, data and errors are the same: %s',
  async (query, variables) => {
    const [planned, answer] = [await inProcess.ask(query, variables), await fused.ask(query, variables)];
    expect(answer.status).toBe(planned.status);
    expect(answer.data).toEqual(planned.data);
    expect(new Set(answer.errors)).toEqual(new Set(planned.errors));
  },
);

test('each entity of a batch carries its own error, below the place where the client meets it', async () => {
  const { data, errors } = await inProcess.ask('{ owners { things(first: 2) { nodes { fails } } } }');
  expect(data).toEqual({ owners: [{ things: null }, { things: null }, { things: null }] });
  expect(errors?.map(({ path }) => path?.join('.'))).toEqual([0, 1, 2].map(at => `owners.${at}.things.nodes.0.fails`));
});

test('several root fields of one subgraph reach it in one call', async () => {
  const before = overHttp.toys.thing.seen.opened;
  await overHttp.ask('{ a: thing(id: "thing:1") { title } b: thing(id: "thing:2") { title } things(first: 1) { totalCount } }');
  expect(overHttp.toys.thing.seen.opened - before).toBe(1);
});

test.each(['process', 'http'] as const)('every context is closed, also after errors (%s)', async over => {
  const { toys: seenBy } = over === 'process' ? inProcess : overHttp;
  for (const { seen } of Object.values(seenBy)) {
    expect(seen.opened).toBeGreaterThan(0);
    expect(seen.closed).toBe(seen.opened);
  }
});

test.each(['process', 'http'] as const)('a subgraph learns who asks, under which id, as of when (%s)', async over => {
  const register = over === 'process' ? inProcess : overHttp;
  const authorization = `Bearer ${await register.tokenFor(analyst)}`;
  const { data } = await register.ask(
    '{ owner(code: "A") { viewer } thing(id: "thing:1") { asOf } }',
    {},
    {
      authorization,
      'registry-as-of': '2026-03-01T08:00:00+08:00',
    },
  );
  expect(data).toEqual({
    owner: { viewer: 'analyst-1 ANALYST request-of-the-test' },
    thing: { asOf: '2026-03-01T00:00:00.000Z' },
  });
});

describe('a subgraph that is gone', () => {
  test('costs its own fields only, with a coded error that names it and nothing else', async () => {
    const register = await aToyRegister({ over: 'http' });
    try {
      await register.servers.get('legal-entity')?.close();
      const started = Date.now();
      const answer = await register.ask('{ things(first: 2) { nodes { title owner { name } } } owner(code: "A") { name } }');
      expect(Date.now() - started).toBeLessThan(2_000);
      expect(answer.status).toBe(200);
      const nodes = [
        { title: '物0', owner: null },
        { title: '物1', owner: null },
      ];
      expect(answer.data).toEqual({ things: { nodes }, owner: null });
      expect(
        answer.errors?.every(
          ({ extensions }) => extensions.code === 'SUBGRAPH_UNAVAILABLE' && extensions.subgraph === 'legal-entity',
        ),
      ).toBe(true);
      expect(answer.errors?.length).toBeGreaterThan(0);
      expect(answer.body).not.toMatch(/127\.0\.0\.1|http|query|_entities|ECONN/);
    } finally {
      await register.close();
    }
  });

  test('is waited for once, however many steps want it', async () => {
    const register = await aToyRegister({ over: 'http', env: { SUBGRAPH_TIMEOUT_MS: '300' } });
    try {
      const started = Date.now();
      const answer = await register.ask(
        '{ slow(ms: 3000) thing(id: "thing:1") { owner { things(first: 1) { nodes { title owner { name } } } } } }',
      );
      expect(Date.now() - started).toBeLessThan(900);
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain('SUBGRAPH_UNAVAILABLE');
      expect(answer.data?.slow).toBeNull();
      const after = await register.ask('{ owner(code: "A") { name } }');
      expect(after.data).toEqual({ owner: { name: '机构A' } });
    } finally {
      await register.close();
    }
  });
});

test('composition is the same whatever the order, and leads nowhere', () => {
  const { owner, thing } = toys();
  expect(compose([thing, owner])).toEqual(compose([owner, thing]));
  expect(composedToys().supergraph).toContain('http://legal-entity.subgraph.invalid/graphql');
  expect(composedToys().schema).not.toContain('join__');
});

test('subgraphs that contradict each other do not compose', () => {
  const text = (type: string) => `type Query { same: ${type} }`;
  expect(() =>
    compose([
      { name: 'a', sdl: text('Int') },
      { name: 'b', sdl: text('String') },
    ]),
  ).toThrow('do not compose');
});
