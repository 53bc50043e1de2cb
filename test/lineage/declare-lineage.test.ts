import { randomUUID } from 'node:crypto';
import { Role } from '../../kernel/actor';
import { findCycle, type Pair } from '../../subgraphs/lineage/find-cycle';
import {
  aDepartment,
  aLineage,
  anAnalyst,
  anAuthority,
  asset,
  CIVIL_AFFAIRS,
  type Declared,
  LAND,
  NOW,
  OTHER_CITY,
  type TestLineage,
} from './lineage';

let lineage: TestLineage;
beforeAll(async () => {
  lineage = await aLineage();
});
afterAll(() => lineage.close());

const edgesInto = (id: string) =>
  lineage.rows<{ count: string }>('select count(*) from edge join node on node.id = edge.dst where key = $1', [id]);

test('what was declared is answered as it was declared, and read back so', async () => {
  const [a, b] = [asset(), `catalog:${randomUUID()}`] as const;
  const columns = [{ from: '身份证件号码', to: '核对对象', transformation: '脱敏' }];
  const edge = { from: b, to: a, via: '每日核对', since: '2025-03-01T00:00:00Z', columns };
  const declared = await lineage.declare([edge]);
  const expected = { ...edge, source: 'DECLARED', since: '2025-03-01T08:00:00.000+08:00', until: null };
  expect(declared.edges).toEqual([expected]);
  expect((await lineage.lineage(a, { direction: 'UPSTREAM' }))?.edges).toEqual([expected]);
});

test('a cycle is refused and named, and nothing of the input is written', async () => {
  const [a, b, c, other] = [asset(), asset(), asset(), asset()] as const;
  await lineage.declare([
    [a, b],
    [b, c],
  ]);
  const refused = await lineage.declare([
    [a, other],
    [c, a],
  ]);
  expect(refused).toMatchObject({
    __typename: 'Refused',
    findings: [{ rule: 'LINEAGE_CYCLE', path: ['input', 'edges', '1'] }],
  });
  for (const id of [a, b, c]) {
    expect(refused.findings[0]?.message).toContain(id);
    expect(refused.findings[0]?.messageEn).toContain(id);
  }
  expect(refused.findings[0]?.messageEn).not.toContain(other);
  expect(await edgesInto(other)).toEqual([{ count: '0' }]);
  expect((await lineage.declare([[c, other]])).__typename).toBe('DeclaredLineage');
});

test('a thing is not made from itself', async () => {
  const a = asset();
  expect((await lineage.declare([[a, a]])).findings).toMatchObject([{ rule: 'LINEAGE_CYCLE', path: ['input', 'edges', '0'] }]);
});

test('a cycle within one input is refused', async () => {
  const [a, b] = [asset(), asset()] as const;
  const refused = await lineage.declare([
    [a, b],
    [b, a],
  ]);
  expect(refused.findings).toMatchObject([{ rule: 'LINEAGE_CYCLE' }]);
});

test('an edge that has ended closes no cycle', async () => {
  const [a, b] = [asset(), asset()] as const;
  await lineage.declare([{ from: a, to: b, since: '2025-01-01T00:00:00Z' }]);
  expect((await lineage.declare([[b, a]])).__typename).toBe('Refused');
  await lineage.declare([{ from: a, to: b, since: '2025-01-01T00:00:00Z', until: NOW }]);
  expect((await lineage.declare([[b, a]])).__typename).toBe('DeclaredLineage');
  const again = await lineage.declare([{ from: a, to: b }]);
  expect(again.findings).toMatchObject([{ rule: 'LINEAGE_CYCLE' }]);
});

test('two who at the same time declare a → b and b → a do not both succeed', async () => {
  for (let round = 0; round < 10; round++) {
    const [a, b, c] = [asset(), asset(), asset()] as const;
    await lineage.declare([[a, c]]);
    const answers = await Promise.all([lineage.declare([[b, a]]), lineage.declare([[a, b]]), lineage.declare([[c, b]])]);
    const kept = answers.filter(answer => answer.__typename === 'DeclaredLineage');
    // b → a alone, or a → b and c → b
    expect(kept.length === 1 ? answers[0] : answers[1]).toMatchObject({ __typename: 'DeclaredLineage' });
    expect(answers.filter(answer => answer.__typename === 'Refused').every(isCycle)).toBe(true);
    const pairs = await lineage.rows<{ src: string; dst: string }>('select src, dst from edge where until is null');
    expect(findCycle(pairs.map(({ src, dst }): Pair => [src, dst]))).toBeUndefined();
  }
});

const isCycle = ({ findings }: Declared) => findings[0]?.rule === 'LINEAGE_CYCLE';

test('the same edge declared twice is one, since the earlier', async () => {
  const [a, b] = [asset(), asset()] as const;
  await lineage.declare([{ from: a, to: b, since: '2025-06-01T00:00:00Z' }]);
  await lineage.declare([{ from: a, to: b, since: '2025-03-01T00:00:00Z' }]);
  await lineage.declare([[a, b]]);
  const found = await lineage.lineage(b, { direction: 'UPSTREAM' });
  expect(found?.edges.map(({ since }) => since)).toEqual(['2025-03-01T08:00:00.000+08:00']);
});

test('validateOnly writes nothing, and one idempotency key answers alike', async () => {
  const [a, b] = [asset(), asset()] as const;
  const run = (input: object) =>
    lineage.run(
      `mutation ($input: DeclareLineageInput!) { declareLineage(input: $input) { __typename ... on DeclaredLineage { edges { since columns { from } } } ... on Refused { findings { rule } } } }`,
      { input },
      anAuthority(),
    );
  const edges = [{ from: a, to: b, columns: [{ from: 'x', to: 'y' }] }];
  const rehearsed = await run({ edges, validateOnly: true });
  expect(rehearsed.data).toMatchObject({ declareLineage: { __typename: 'DeclaredLineage' } });
  expect(await lineage.lineage(a, { direction: 'BOTH' })).toBeNull();
  const key = randomUUID();
  const first = await run({ edges, idempotencyKey: key });
  expect(await run({ edges, idempotencyKey: key })).toEqual(first);
  expect(first).toEqual(rehearsed);
  expect((await run({ edges: [{ from: b, to: a }], idempotencyKey: key })).data).toMatchObject({
    declareLineage: { findings: [{ rule: 'IDEMPOTENCY_KEY_REUSED' }] },
  });
});

test('faults of the input are all named, the values are not repeated', async () => {
  const [a, b] = [asset(), asset()] as const;
  const { findings } = await lineage.declare([
    { from: 'person:110101190001010000', to: b },
    { from: a, to: b, via: 'v'.repeat(501) },
    { from: a, to: b, columns: [{ from: '', to: 'y' }] },
  ]);
  expect(findings.map(({ rule, path }) => [rule, path.join('.')])).toEqual([
    ['ID_OF_ANOTHER_KIND', 'input.edges.0.from'],
    ['LINEAGE_TEXT', 'input.edges.1'],
    ['LINEAGE_TEXT', 'input.edges.2'],
  ]);
  expect(JSON.stringify(findings)).not.toContain('110101');
  expect((await lineage.declare([{ from: a, to: b, via: 'v'.repeat(500) }])).__typename).toBe('DeclaredLineage');
  const period = await lineage.declare([{ from: a, to: asset(), since: NOW, until: NOW }]);
  expect(period.findings).toMatchObject([{ rule: 'LINEAGE_PERIOD' }]);
  expect((await lineage.declare([['dataset:987654', b]])).findings).toMatchObject([{ rule: 'LINEAGE_NODE_UNKNOWN' }]);
  const wide = Array.from({ length: 1_001 }, () => [a, b] as const);
  expect((await lineage.declare(wide)).findings).toMatchObject([{ rule: 'LINEAGE_TOO_WIDE' }]);
  expect((await lineage.declare(wide.slice(1))).__typename).toBe('DeclaredLineage');
});

test('a department declares for what it owns or looks after, an operator for its products, the authority in its city', async () => {
  const [mine, lookedAfter, foreign, product, resource] = [asset(), asset(), asset(), asset(), asset()] as const;
  await lineage.tellAsset(mine);
  await lineage.tellAsset(lookedAfter, { owner: LAND, steward: CIVIL_AFFAIRS });
  await lineage.tellAsset(foreign, { owner: LAND });
  await lineage.tellAsset(product, { assetKind: 'PRODUCT' });
  await lineage.tellAsset(resource, { assetKind: 'RESOURCE' });
  const may = (to: string, claims: Parameters<TestLineage['declare']>[1]) =>
    lineage.declare([[asset(), to]], claims).then(
      answer => answer.__typename,
      error => error.extensions.code,
    );
  const operator = { subject: 'operator', roles: [Role.OPERATOR], organization: CIVIL_AFFAIRS };
  expect(await may(mine, aDepartment())).toBe('DeclaredLineage');
  expect(await may(lookedAfter, aDepartment())).toBe('DeclaredLineage');
  expect(await may(foreign, aDepartment())).toBe('FORBIDDEN');
  expect(await may(asset(), aDepartment())).toBe('FORBIDDEN');
  expect(await may(product, operator)).toBe('DeclaredLineage');
  expect(await may(resource, operator)).toBe('FORBIDDEN');
  expect(await may(mine, anAuthority('150400'))).toBe('DeclaredLineage');
  expect(await may(mine, anAuthority(OTHER_CITY))).toBe('FORBIDDEN');
  expect(await may(mine, anAnalyst())).toBe('FORBIDDEN');
  expect(await may('nonsense', anAnalyst())).toBe('FORBIDDEN');
  const { errors } = await lineage.run(`mutation { declareLineage(input: { edges: [] }) { __typename } }`);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
