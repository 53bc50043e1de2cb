import { parse, validate } from 'graphql';
import { readComposed } from '../../../gateway/composed';
import type { LoadedEngine } from '../../../gateway/engine/engine';
import { fusedEngine } from '../../../gateway/engine/fused/engine';
import { Actor, Role } from '../../../kernel/actor';
import type { Database } from '../../../kernel/database';
import type { Answer } from '../../../kernel/execution';
import { logger } from '../../../kernel/log';
import { scalars } from '../../../kernel/scalars';
import { RequestScope } from '../../../kernel/subgraph';
import { repeated } from '../../proofs';
import { aRegister, type TestRegister } from '../../register';
import { difference } from './excused';
import { type GeneratedOperation, Generator, seeded } from './generated-operation';
import { Compared } from './told-apart';

let register: TestRegister;
let planned: LoadedEngine;
let fused: LoadedEngine;
beforeAll(async () => {
  register = await aRegister({
    sample: true,
    clock: () => new Date('2026-06-30T04:00:00Z'),
    env: { SHUJI_ENGINE: 'planned' },
  });
  planned = await register.register.engine.load();
  const { supergraph, schema } = readComposed();
  const { subgraphs } = register.register;
  fused = await fusedEngine({ supergraph, publicSchema: schema, subgraphs, config: register.config, scalars }).load();
});
afterAll(() => register.close());

const authority = new Actor({ subject: 'somebody', roles: [Role.AUTHORITY], jurisdiction: '150400' });
const log = logger({ LOG_LEVEL: 'silent' }, 'test');
const actors = [
  Actor.nobody,
  ...Object.values(Role).map(role => new Actor({ subject: 'somebody', roles: [role], jurisdiction: '150400' })),
];

async function answered(engine: LoadedEngine, { query, variables }: GeneratedOperation, actor: Actor, asOf?: Date) {
  const scope = new RequestScope({ actor, requestId: 'test', language: 'zh', asOf });
  try {
    const answer = await engine.execute({ document: parse(query), variables, operationName: 'Generated' }, { scope, log });
    return query.startsWith('mutation') ? { ...answer, data: withoutNewIds(answer.data) } : answer;
  } finally {
    await scope.close();
  }
}

/** Each trial of a command makes another id for what it would make. */
const withoutNewIds = (data: Answer['data']): Answer['data'] =>
  JSON.parse(JSON.stringify(data ?? null).replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'an id'));

/** Does something while nothing can be read of one subgraph, if any. */
async function whileUnread<Done>(subgraph: { database: Database } | undefined, work: () => Promise<Done>): Promise<Done> {
  if (!subgraph) return work();
  const { database } = subgraph;
  const { reader } = database;
  const rows = () => Promise.reject(new Error('it cannot be read'));
  Object.assign(database, { reader: () => ({ rows, close: async () => {} }) });
  try {
    return await work();
  } finally {
    Object.assign(database, { reader });
  }
}

const many = repeated(250, 3_000);

test(
  `${many} generated questions are answered alike by the fused and by the planned engine`,
  async () => {
    const random = seeded(7);
    const generator = new Generator(planned.schema, random);
    for (const query of ['query Generated { legalEntities(first: 20) { nodes { id creditCode } } }'])
      if (validate(planned.schema, parse(query)).length === 0)
        generator.learn(
          (await answered(planned, { query, variables: {} }, new Actor({ subject: 'a', roles: [Role.AUTHORITY] }))).data,
        );
    const different: object[] = [];
    const compared = new Compared();
    const { subgraphs } = register.register;
    let [failed, commanded] = [0, 0];
    for (let tries = 0; compared.asked < many && tries < many * 10; tries++) {
      const operation = generator.next();
      if (validate(fused.schema, parse(operation.query)).length > 0) continue;
      const actor = random() < 0.5 ? authority : (actors[Math.floor(random() * actors.length)] as Actor);
      const asOf = random() < 0.1 ? new Date('2026-03-01T00:00:00Z') : undefined;
      const unread = random() < 0.1 ? subgraphs[Math.floor(random() * subgraphs.length)] : undefined;
      const fault = await whileUnread(unread, async () => {
        const { data, errors } = await answered(planned, operation, actor, asOf);
        generator.learn(data);
        if (!compared.takes(data)) return undefined;
        if (errors) failed++;
        if (operation.query.startsWith('mutation')) commanded++;
        return difference(
          operation,
          same => answered(planned, same, actor, asOf),
          same => answered(fused, same, actor, asOf),
        );
      });
      if (fault) different.push({ ...fault, roles: actor.roles, asOf, unread: unread?.name });
    }
    expect(compared.asked).toBe(many);
    expect(failed).toBeGreaterThan(0);
    expect(commanded).toBeGreaterThan(many / 50);
    expect(different).toEqual([]);
  },
  repeated(60_000, 600_000),
);
