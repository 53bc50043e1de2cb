import { parse, validate } from 'graphql';
import { compose } from '../../../gateway/compose';
import { beyondFused, chooseEngine } from '../../../gateway/engine/choose';
import type { LoadedEngine } from '../../../gateway/engine/engine';
import { Actor } from '../../../kernel/actor';
import { readConfig } from '../../../kernel/config';
import type { InternalTokens } from '../../../kernel/internal-tokens';
import { logger } from '../../../kernel/log';
import { RequestScope } from '../../../kernel/subgraph';
import { repeated } from '../../proofs';
import { difference } from './excused';
import { type GeneratedOperation, seeded } from './generated-operation';
import { abstracts } from './synthetic/abstracts';
import { failures } from './synthetic/failures';
import { fields } from './synthetic/fields';
import { keys, within } from './synthetic/keys';
import { SyntheticOperations } from './synthetic/operation';
import { engines, subgraph } from './synthetic/world';
import { alike, Compared } from './told-apart';

const log = logger({ LOG_LEVEL: 'silent' }, 'test');

async function answered(engine: LoadedEngine, { query, variables }: GeneratedOperation) {
  const scope = new RequestScope({ actor: Actor.nobody, requestId: 'test', language: 'zh' });
  try {
    return await engine.execute({ document: parse(query), variables, operationName: 'Generated' }, { scope, log });
  } finally {
    await scope.close();
  }
}

const ids = ['0', '1', '2', '3', '4'];
const many = repeated(100, 1_000);

test.each(Object.entries({ keys, fields: () => fields(), abstracts, failures }))(
  `${many} generated questions are answered alike by both engines: %s`,
  async (_, world) => {
    const { planned, fused } = await engines(world());
    const operations = new SyntheticOperations(fused.schema, seeded(11), ids);
    const different: object[] = [];
    const compared = new Compared();
    for (let tries = 0; compared.asked < many && tries < many * 10; tries++) {
      const operation = operations.next();
      if (validate(fused.schema, parse(operation.query)).length > 0) continue;
      if (!compared.takes((await answered(fused, operation)).data)) continue;
      const fault = await difference(
        operation,
        one => answered(planned, one),
        one => answered(fused, one),
      );
      if (fault) different.push(fault);
    }
    expect(compared.asked).toBe(many);
    expect(different).toEqual([]);
  },
  repeated(60_000, 600_000),
);

test('an entity within a key is told with all that its subgraph has of it', async () => {
  const { fused } = await engines(within());
  const query = 'query Generated { doc { owner { seals { seal } } seal } }';
  expect(await answered(fused, { query, variables: {} })).toEqual({
    data: { doc: { owner: { seals: [{ seal: '2 of M' }, { seal: '5 of M' }] }, seal: '2 of M' } },
  });
});

test('what is provided of an entity’s entity stays where another field requires more of it', async () => {
  const { fused } = await engines(fields(true));
  const query = 'query Generated { reviews { product { label maker { name } } } }';
  const told = [
    { label: '1 null', maker: { name: 'maker X' } },
    { label: '2 CN', maker: { name: 'maker Y' } },
    { label: '3 null', maker: { name: 'maker X' } },
    { label: 'null CN', maker: { name: 'maker Y' } },
    { label: '5 nobody', maker: null },
  ];
  expect(await answered(fused, { query, variables: {} })).toEqual({ data: { reviews: told.map(product => ({ product })) } });
});

test('what is left out with a condition takes nothing else with it', async () => {
  const { planned, fused } = await engines(keys());
  const query = `query Generated($no: Boolean = true) {
    codes { code @skip(if: $no) name size } coded(code: "1") { name @include(if: false) name } doc(id: "1") { next { id @skip(if: $no) } } }`;
  const wanted = {
    data: {
      codes: ids.map(id => ({ name: `part ${id}`, size: 2 })),
      coded: { name: 'part 1' },
      doc: { next: {} },
    },
  };
  for (const engine of [planned, fused])
    expect(JSON.parse(JSON.stringify(await answered(engine, { query, variables: {} })))).toEqual(wanted);
});

test('what a field requires and fails fails that field: it is no value to compute with', async () => {
  const { planned, fused } = await engines(failures());
  const query = 'query Generated { lone(id: "4") { grade } }';
  for (const engine of [planned, fused])
    expect(alike(await answered(engine, { query, variables: {} }))).toEqual({
      data: { lone: { grade: null } },
      errors: ['INTERNAL_SERVER_ERROR ["lone","grade"]'],
    });
});

test('of several failures of one entity the one told keeps its code', async () => {
  const { planned, fused } = await engines(failures());
  const query = 'query Generated { thing(id: "3") { near { sure nests { thing { id } } } } }';
  for (const engine of [planned, fused])
    expect(alike(await answered(engine, { query, variables: {} }))).toEqual({
      data: { thing: { near: null } },
      errors: ['CONFLICT ["thing","near","sure"]'],
    });
});

test('a failure is told of the field that left the null, not of one beside it', async () => {
  const { fused } = await engines(failures());
  const query = 'query Generated { some { weight safe } }';
  const { errors } = await answered(fused, { query, variables: {} });
  expect(errors?.map(({ path }) => JSON.stringify(path))).toContain('["some",4,"safe"]');
  expect(errors?.map(({ path }) => JSON.stringify(path))).not.toContain('["some",4,"weight"]');
});

const media = 'interface Media @key(fields: "id") { id: ID! } type Book implements Media @key(fields: "id") { id: ID! }';
const thing = 'type Thing @key(fields: "id") { id: ID! name: String @shareable } type Other @key(fields: "id") { id: ID! }';

test.each([
  [
    ['@interfaceObject', '@key on an interface'],
    `${media} type Query { media: Media }`,
    'type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }',
  ],
  [
    ['@provides with a fragment'],
    `${thing} type Query { thing: Thing }`,
    `type Thing @key(fields: "id") { id: ID! name: String @external } type Other @key(fields: "id") { id: ID! }
     union Found = Thing | Other type Query { found: Found @provides(fields: "... on Thing { name }") }`,
  ],
  [
    ['Kind.name without a key', 'Kind.weight without a key'],
    'type Thing @key(fields: "id") { id: ID! kind: Kind @shareable } type Kind { name: String } type Query { things: [Thing] }',
    'type Thing @key(fields: "id") { id: ID! kind: Kind @shareable } type Kind { weight: Int }',
  ],
  [
    ['Query.found of several subgraphs'],
    `${thing} union Found = Thing | Other type Query { found: Found @shareable }`,
    'type Thing @key(fields: "id") { id: ID! } union Found = Thing type Query { found: Found @shareable }',
  ],
])('subgraphs with %j are planned, and the log says why', (why, one, other) => {
  const subgraphs = [subgraph('a', one, {}), subgraph('b', other, {})];
  const { supergraph, schema: publicSchema } = compose(subgraphs);
  expect(beyondFused(supergraph, subgraphs)).toEqual(why);
  const warn = jest.fn();
  const config = readConfig({ NODE_ENV: 'test', SHUJI_ENGINE: 'fused' });
  const tokens = undefined as unknown as InternalTokens;
  chooseEngine({ supergraph, publicSchema, subgraphs, config, tokens, log: { ...log, warn } as unknown as typeof log });
  expect(warn).toHaveBeenCalledWith({ why }, expect.stringContaining('planned'));
});
