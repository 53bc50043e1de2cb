import { Actor, type ActorClaims, Role } from '../../kernel/actor';
import type { Database } from '../../kernel/database';
import type { ImportOptions, ImportOutcome } from '../../kernel/import-rows';
import { Refused } from '../../kernel/refused';
import { openSlice } from '../../kernel/slice';
import type { Subgraph } from '../../kernel/subgraph';
import { completeCreditCode } from '../../rulebook/values/credit-code';
import type { LegalEntityContext } from '../../subgraphs/legal-entity/context';
import { feed } from '../../subgraphs/legal-entity/entity/feed';
import { importLegalEntities } from '../../subgraphs/legal-entity/entity/import-legal-entities';
import type { ImportedEntity } from '../../subgraphs/legal-entity/entity/incoming-entities';
import { legalEntitySlice } from '../../subgraphs/legal-entity/subgraph';
import { cloneDatabase, type TestDatabase } from '../database';

const CITY = '150400';
const OTHER_CITY = '520100';
const platform: ActorClaims = { subject: 'cli:test', roles: [Role.PLATFORM] };
const authority: ActorClaims = { subject: 'authority', roles: [Role.AUTHORITY], jurisdiction: CITY };

let database: TestDatabase;
let subgraph: Subgraph & { database: Database };
beforeAll(async () => {
  database = await cloneDatabase();
  const clock = () => new Date('2026-06-30T04:00:00Z');
  subgraph = await openSlice(legalEntitySlice, { connection: database.postgres.connectionFor('legal-entity'), clock });
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});
beforeEach(async () => {
  for (const table of ['office', 'registration_duty', 'legal_entity', 'import_act', 'outbox'])
    await rows(`delete from ${table}`);
});

const rows = async <Row>(statement: string): Promise<Row[]> => (await subgraph.database.pool.query(statement)).rows;
const code = (number: number) => completeCreditCode('91', '990000', String(number).padStart(8, '0'));
const body = (number: number, entity: Partial<ImportedEntity> = {}): ImportedEntity => ({
  line: number + 1,
  creditCode: code(number),
  name: `测试机构 ${number}`,
  likelyKind: 'ENTERPRISE',
  ...entity,
});

async function load(
  entities: Iterable<ImportedEntity>,
  { claims = platform, unread = 0, ...options }: ImportOptions & { claims?: ActorClaims; unread?: number } = {},
): Promise<ImportOutcome | Refused> {
  const request = { actor: new Actor(claims), requestId: 'test', language: 'zh' } as const;
  const file = { name: '机构.csv', finish: () => ({ digest: 'd'.repeat(64), bytes: 1_234, refused: unread }) };
  async function* all() {
    yield* entities;
  }
  return importLegalEntities(subgraph.contextFor(request) as LegalEntityContext, file, all(), options);
}

const refusedOf = (outcome: ImportOutcome | Refused) =>
  (outcome as ImportOutcome).refused.map(({ line, field, finding }) => [line, field, finding.rule]);
const parentOf = async (number: number) =>
  (await rows<{ parent: string }>(`select parent from legal_entity where credit_code = '${code(number)}'`))[0]?.parent;

test('bodies are entered under one record and one event, and a file that does not say gets kind by code and ACTIVE', async () => {
  const outcome = (await load([
    body(1, { name: '制\t表"引\\号', entityStatus: 'SUSPENDED', division: '990000' }),
    body(2, { entityKind: 'PUBLIC_UTILITY', jurisdiction: CITY }),
  ])) as ImportOutcome;
  expect(outcome).toMatchObject({ accepted: 2, created: 2, changed: 0, unchanged: 0, refused: [] });
  expect(await rows('select * from legal_entity order by credit_code')).toMatchObject([
    {
      name: '制\t表"引\\号',
      entity_kind: 'ENTERPRISE',
      entity_status: 'SUSPENDED',
      division: '990000',
      jurisdiction: null,
      version: 1,
    },
    { entity_kind: 'PUBLIC_UTILITY', entity_status: 'ACTIVE', jurisdiction: CITY, import_act: outcome.act },
  ]);
  expect(await rows('select * from import_act')).toMatchObject([
    { id: outcome.act, kind: 'legal-entity', created: 2, refused: 0, subject: 'cli:test', status: 'DONE' },
  ]);
  expect(await rows('select kind, payload from outbox')).toEqual([
    { kind: 'legal-entity.imported', payload: { act: outcome.act, accepted: 2, created: 2, changed: 0, unchanged: 0 } },
  ]);
});

test('the body above may stand later in the file, or in the register', async () => {
  await load([body(1)]);
  expect(await load([body(2, { parent: code(3) }), body(3, { parent: code(1) })])).toMatchObject({ created: 2, refused: [] });
  expect([await parentOf(2), await parentOf(3)]).toEqual([code(3), code(1)]);
});

test('an unknown body above refuses the row and all that hang on it, and nothing else', async () => {
  const outcome = await load([
    body(1, { parent: code(99) }),
    body(2, { parent: code(1) }),
    body(3, { parent: code(2) }),
    body(4),
  ]);
  expect(refusedOf(outcome)).toEqual([
    [2, 'parent', 'PARENT_UNKNOWN'],
    [3, 'parent', 'PARENT_UNKNOWN'],
    [4, 'parent', 'PARENT_UNKNOWN'],
  ]);
  expect(outcome).toMatchObject({ accepted: 1, created: 1 });
});

test('a body that the register has stays above others though its own row is refused', async () => {
  await load([body(1)]);
  const outcome = await load([body(1, { parent: code(99) }), body(2, { parent: code(1) })]);
  expect(refusedOf(outcome)).toEqual([[2, 'parent', 'PARENT_UNKNOWN']]);
  expect(await parentOf(2)).toBe(code(1));
});

test('bodies above that return to where they began are refused, within a file and against the register', async () => {
  expect(refusedOf(await load([body(1, { parent: code(2) }), body(2, { parent: code(1) }), body(3)]))).toEqual([
    [2, 'parent', 'PARENT_CYCLE'],
    [3, 'parent', 'PARENT_CYCLE'],
  ]);
  await load([body(4), body(5, { parent: code(4) })]);
  expect(refusedOf(await load([body(4, { parent: code(5) })]))).toEqual([[5, 'parent', 'PARENT_CYCLE']]);
  expect(await parentOf(4)).toBeNull();
});

test('a line of 32 levels is taken, a 33rd is not', async () => {
  const line = Array.from({ length: 33 }, (_, at) => body(at + 1, at === 0 ? {} : { parent: code(at) }));
  expect(await load(line.slice(0, 32))).toMatchObject({ created: 32, refused: [] });
  expect(refusedOf(await load(line))).toEqual([[34, 'parent', 'PARENT_CYCLE']]);
});

test('an existing body may come to stand below one that the same file enters', async () => {
  await load([body(1)]);
  expect(await load([body(1, { parent: code(2) }), body(2)])).toMatchObject({ created: 1, changed: 1 });
  expect(await parentOf(1)).toBe(code(2));
});

test('the same file twice gives the same register and its history, and nothing to tell', async () => {
  const entities = [body(1, { jurisdiction: CITY }), body(2, { parent: code(1) })];
  await load(entities);
  const once = await rows('select * from legal_entity_history order by credit_code, recorded_from');
  expect(await load(entities)).toMatchObject({ accepted: 2, created: 0, changed: 0, unchanged: 2 });
  expect(await rows('select * from legal_entity_history order by credit_code, recorded_from')).toEqual(once);
  expect(await rows('select from outbox')).toHaveLength(1);
});

test('what a later file does not state stays: a body that was struck off is not revived by a list of names', async () => {
  await load([body(1, { entityStatus: 'DEREGISTERED', entityKind: 'OTHER', division: '990000' })]);
  expect(await load([body(1, { name: '新名称' })])).toMatchObject({ changed: 1 });
  expect(await rows('select * from legal_entity')).toMatchObject([
    { name: '新名称', entity_status: 'DEREGISTERED', entity_kind: 'OTHER', division: '990000', version: 2 },
  ]);
  const versions = 'select version from legal_entity_history order by recorded_from desc limit 2';
  expect(await rows(versions)).toEqual([{ version: 2 }, { version: 1 }]);
});

test('a body of another city is refused, and one of none is given a city only by whoever acts for all', async () => {
  await load([body(1, { jurisdiction: OTHER_CITY }), body(2)]);
  const both = [body(1, { jurisdiction: CITY }), body(2, { jurisdiction: CITY })];
  expect(refusedOf(await load(both, { claims: authority }))).toEqual([
    [2, 'creditCode', 'LEGAL_ENTITY_OF_ANOTHER_CITY'],
    [3, 'creditCode', 'LEGAL_ENTITY_OF_ANOTHER_CITY'],
  ]);
  expect(await load(both)).toMatchObject({ changed: 1, refused: [{ line: 2 }] });
});

test('an authority enters bodies of its own city only', async () => {
  await expect(load([body(1)], { claims: authority })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(load([body(1, { jurisdiction: OTHER_CITY })], { claims: authority })).rejects.toThrow();
  expect(await load([body(1, { jurisdiction: CITY })], { claims: authority })).toMatchObject({ created: 1 });
});

test('all or nothing, and a dry run, write nothing', async () => {
  const refused = await load([body(1), body(2, { parent: code(99) })], { allOrNothing: true });
  expect((refused as Refused).findings).toMatchObject([{ rule: 'PARENT_UNKNOWN', path: ['line', '3', 'parent'] }]);
  expect(await load([body(1)], { allOrNothing: true, unread: 1 })).toBeInstanceOf(Refused);
  expect(await load([body(1)], { dryRun: true })).toMatchObject({ created: 1 });
  for (const table of ['office', 'registration_duty', 'legal_entity', 'import_act', 'outbox'])
    expect(await rows(`select from ${table}`)).toHaveLength(0);
});

test('the feed lists each body once, page by page, of one import or of all', async () => {
  await load(Array.from({ length: 25 }, (_, at) => body(at + 1)));
  const second = (await load([body(1, { name: '新名称' }), body(30)])) as ImportOutcome;
  const walk = async (act?: string) => {
    const events = [];
    for (let after: string | undefined; ; ) {
      const page = await feed(subgraph.database.reader(), { act, after, first: 8 });
      events.push(...page.events);
      if (page.after === undefined) return events;
      after = page.after;
    }
  };
  expect((await walk(second.act)).map(({ sequence, payload }) => [sequence, payload.name])).toEqual([
    [2, '新名称'],
    [1, '测试机构 30'],
  ]);
  expect(new Set((await walk()).map(({ aggregate }) => aggregate)).size).toBe(26);
});

describe('what ends', () => {
  const ended = { entityStatus: 'DEREGISTERED' } as const;

  test('a body that a file ends has none below it that stands, in the file or in the register', async () => {
    await load([body(1), body(2, { parent: code(1) }), body(3, { parent: code(2) })]);
    expect(refusedOf(await load([body(1, ended)]))).toEqual([[2, 'entityStatus', 'CHILDREN_REMAIN']]);
    expect(refusedOf(await load([body(1, ended), body(2, { name: '更名' })]))).toEqual([
      [2, 'entityStatus', 'CHILDREN_REMAIN'],
    ]);
    expect(refusedOf(await load([body(1, ended), body(2, ended), body(3, ended)]))).toEqual([]);
    expect(refusedOf(await load([body(4, { parent: code(1) })]))).toEqual([[5, 'parent', 'PARENT_GONE']]);
    expect(
      refusedOf(await load([body(5, ended), body(6, { parent: code(5) }), body(7, { ...ended, parent: code(5) })])),
    ).toEqual([[7, 'parent', 'PARENT_GONE']]);
  });

  test('a body below that comes to stand elsewhere in the same file hinders nothing', async () => {
    await load([body(1), body(2, { parent: code(1) }), body(3)]);
    expect(refusedOf(await load([body(1, ended), body(2, { parent: code(3) })]))).toEqual([]);
  });

  test('nothing comes back from its end, and nothing is merged into nobody', async () => {
    await load([body(1, ended), body(2)]);
    expect(refusedOf(await load([body(1, { entityStatus: 'ACTIVE' }), body(2, { entityStatus: 'MERGED' })]))).toEqual([
      [2, 'entityStatus', 'LEGAL_ENTITY_GONE'],
      [3, 'entityStatus', 'SUCCESSOR_MISSING'],
    ]);
    expect(refusedOf(await load([body(1), body(3, { entityStatus: 'MERGED' })]))).toEqual([
      [4, 'entityStatus', 'SUCCESSOR_MISSING'],
    ]);
  });

  test('a body in which somebody serves, or that is responsible for a category, is not ended by a file', async () => {
    await load([body(1), body(2)]);
    await rows(`insert into office (credit_code, kind, since) values ('${code(1)}', 'PRINCIPAL', '2024-01-01')`);
    await rows(`insert into registration_duty values ('${CITY}', '登记', '${code(2)}', '2024-01-01')`);
    expect(refusedOf(await load([body(1, ended), body(2, ended)]))).toEqual([
      [2, 'entityStatus', 'OFFICES_REMAIN'],
      [3, 'entityStatus', 'DUTIES_REMAIN'],
    ]);
  });
});
