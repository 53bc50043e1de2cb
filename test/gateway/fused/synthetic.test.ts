import { parse, validate } from 'graphql';
import type { LoadedEngine } from '../../../gateway/engine/engine';
import { Actor } from '../../../kernel/actor';
import { logger } from '../../../kernel/log';
import { RequestScope } from '../../../kernel/subgraph';
import { repeated } from '../../proofs';
import { type GeneratedOperation, seeded } from './generated-operation';
import { abstracts } from './synthetic/abstracts';
import { fields } from './synthetic/fields';
import { keys, within } from './synthetic/keys';
import { SyntheticOperations } from './synthetic/operation';
import { engines } from './synthetic/world';
import { alike, holdsSomething } from './told-apart';

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

test.each(Object.entries({ keys, fields: () => fields(), abstracts }))(
  `${many} generated questions are answered alike by both engines: %s`,
  async (_, world) => {
    const { planned, fused } = await engines(world());
    const operations = new SyntheticOperations(fused.schema, seeded(11), ids);
    const different: object[] = [];
    let empty = 0;
    let asked = 0;
    for (let tries = 0; asked < many && tries < many * 10; tries++) {
      const operation = operations.next();
      if (validate(fused.schema, parse(operation.query)).length > 0) continue;
      asked++;
      const one = await answered(planned, operation);
      const other = await answered(fused, operation);
      if (!holdsSomething(one.data)) empty++;
      const [wanted, told] = [alike(one), alike(other)];
      if (JSON.stringify(wanted) !== JSON.stringify(told)) different.push({ ...operation, wanted, told });
    }
    expect(asked).toBe(many);
    expect(empty).toBeLessThanOrEqual(many / 10);
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
