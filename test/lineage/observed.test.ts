import { existsSync, readFileSync } from 'node:fs';
import { Role } from '../../kernel/actor';
import { parseDbtManifest } from '../../subgraphs/lineage/dbt-manifest';
import { importLineage, type LineageImportOutcome, observedInManifest } from '../../subgraphs/lineage/import-lineage';
import { LineageSource } from '../../subgraphs/lineage/kinds';
import { parseOpenLineage } from '../../subgraphs/lineage/openlineage';
import { receiveOpenLineage } from '../../subgraphs/lineage/receive-openlineage';
import { aDepartment, aLineage, anAnalyst, anAuthority, asset, CIVIL_AFFAIRS, LAND, type TestLineage } from './lineage';

let lineage: TestLineage;
beforeEach(async () => {
  lineage = await aLineage();
});
afterEach(() => lineage.close());

const anIntegrator = { subject: 'etl', roles: [Role.INTEGRATOR] };
const send = (body: unknown, claims: Parameters<TestLineage['contextOf']>[0] = anIntegrator) =>
  receiveOpenLineage(lineage.contextOf(claims), body);

const dataset = (name: string, facets?: object) => ({ namespace: 'warehouse', name, ...(facets && { facets }) });
const anEvent = (inputs: string[], outputs: string[], more: object = {}) => ({
  eventType: 'COMPLETE',
  eventTime: '2026-06-01T02:00:00Z',
  producer: 'https://example.org/etl',
  schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  run: { runId: '0190a5a0-0000-7000-8000-000000000001' },
  job: { namespace: 'etl', name: `make ${outputs[0]}` },
  inputs: inputs.map(name => dataset(name)),
  outputs: outputs.map(name => dataset(name)),
  ...more,
});

const counts = async () => {
  const [row] = await lineage.rows<Record<string, number>>(`select (select count(*)::int from external_dataset) as datasets,
    (select count(*)::int from edge) as edges, (select count(*)::int from column_mapping) as columns`);
  return row;
};
const idOf = async (name: string) =>
  (await lineage.rows<{ node: string }>('select node from external_dataset where name = $1', [name])).map(
    ({ node }) => `dataset:${node}`,
  )[0] as string;

test('an event makes datasets and edges, and the same event again changes nothing', async () => {
  const event = anEvent(['orders', 'menus'], ['report']);
  expect(await send(event)).toEqual({
    status: 201,
    body: { accepted: 1, datasets: 3, edges: 2, columns: 0, created: 2, changed: 0 },
  });
  expect(await send([event])).toMatchObject({ status: 201, body: { created: 0, changed: 0 } });
  expect(await counts()).toEqual({ datasets: 3, edges: 2, columns: 0 });
  const found = await lineage.lineage(await idOf('report'), { direction: 'UPSTREAM' }, anAnalyst());
  expect(found?.vertices).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: 'EXTERNAL_DATASET',
        label: 'orders',
        node: { __typename: 'ExternalDataset', id: await idOf('orders'), namespace: 'warehouse', datasetName: 'orders' },
      }),
    ]),
  );
  expect(found?.edges[0]).toMatchObject({
    via: 'etl:make report',
    source: 'OPENLINEAGE',
    since: '2026-06-01T10:00:00.000+08:00',
  });
});

test('column lineage is kept, also of a dataset that is told of later', async () => {
  const facets = (namespace: string, name: string) => ({
    columnLineage: {
      _producer: 'https://example.org/etl',
      _schemaURL: 'https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json',
      fields: {
        total: {
          inputFields: [{ namespace, name, field: 'amount', transformations: [{ type: 'DIRECT', subtype: 'AGGREGATION' }] }],
        },
      },
    },
  });
  await send(anEvent(['orders'], ['report'], { outputs: [dataset('report', facets('warehouse', 'orders'))] }));
  await send(anEvent(['orders'], ['report'], { outputs: [dataset('report', facets('warehouse', 'payments'))] }));
  expect(await counts()).toEqual({ datasets: 2, edges: 1, columns: 2 });
  const upstream = async () => (await lineage.lineage(await idOf('report'), { direction: 'UPSTREAM' }))?.edges ?? [];
  const mapping = { from: 'amount', to: 'total', transformation: 'DIRECT/AGGREGATION' };
  expect((await upstream()).map(({ columns }) => columns)).toEqual([[mapping]]);
  await send(anEvent(['payments'], ['report'], { job: { namespace: 'etl', name: 'pay' } }));
  expect((await upstream()).map(({ columns }) => columns)).toEqual([[mapping], [mapping]]);
  expect(await counts()).toEqual({ datasets: 3, edges: 2, columns: 2 });
});

test('faulty events are refused whole, each fault with its event and path', async () => {
  expect((await send('text')).status).toBe(400);
  expect((await send(null)).status).toBe(400);
  const { status, body } = await send([anEvent(['a'], ['b']), { ...anEvent(['c'], ['d']), eventTime: 'yesterday' }]);
  expect(status).toBe(422);
  expect(body.faults).toMatchObject([{ event: 1, path: 'eventTime', rule: 'DOCUMENT_VALUE_FORMAT' }]);
  expect(JSON.stringify(body)).not.toContain('yesterday');
  expect(await counts()).toEqual({ datasets: 0, edges: 0, columns: 0 });
});

test('a cycle of datasets is refused, named, and nothing is written', async () => {
  await send(anEvent(['a'], ['b']));
  const { status, body } = await send(anEvent(['b'], ['a', 'c']));
  expect(status).toBe(422);
  expect(body.findings).toMatchObject([
    { rule: 'LINEAGE_CYCLE', messageEn: expect.stringMatching(/\(a\).*\(b\)|\(b\).*\(a\)/) },
  ]);
  expect(await counts()).toEqual({ datasets: 2, edges: 1, columns: 0 });
});

test('who may send events', async () => {
  const event = anEvent(['a'], ['b']);
  expect((await receiveOpenLineage(lineage.contextOf(), event)).status).toBe(401);
  expect((await send(event, anAnalyst())).status).toBe(403);
  for (const claims of [anIntegrator, anAuthority(), aDepartment(), { subject: 'platform', roles: [Role.PLATFORM] }]) {
    expect((await send(event, claims)).status).toBe(201);
  }
});

const LINK = `mutation ($input: LinkDatasetInput!) { linkDataset(input: $input) { __typename
  ... on LinkedDataset { dataset { id datasetName } node { __typename } } ... on Refused { findings { rule message } } } }`;
const link = async (name: string, to: string, claims = anAuthority()) => {
  const { data, errors } = await lineage.run(LINK, { input: { dataset: await idOf(name), to } }, claims);
  return (data?.linkDataset ?? errors?.[0]?.extensions) as unknown as {
    __typename: string;
    code: string;
    findings: { rule: string }[];
  };
};

test('a linked dataset is what it was linked to: its edges, and what tools send later', async () => {
  const product = asset();
  await lineage.tellAsset(product);
  await send(anEvent(['orders'], ['report']));
  await send(anEvent(['report'], ['board']));
  const dataset = await idOf('report');
  expect(await link('report', product)).toMatchObject({ __typename: 'LinkedDataset', node: { __typename: 'DataAsset' } });
  expect(await link('report', product)).toMatchObject({ __typename: 'LinkedDataset' });
  await send(anEvent(['payments'], ['report']));
  const found = await lineage.lineage(product, { direction: 'BOTH' });
  expect(found?.vertices.map(({ label }) => label).sort()).toEqual(['board', 'orders', 'payments']);
  expect(found?.edges.every(({ source }) => source === 'OPENLINEAGE')).toBe(true);
  expect((await lineage.lineage(dataset, { direction: 'BOTH' }))?.root.id).toBe(product);
  const { data } = await lineage.run(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ExternalDataset { namespace datasetName } } }`,
    { representations: [{ __typename: 'ExternalDataset', id: dataset }] },
    anAnalyst(),
  );
  expect(data).toEqual({ _entities: [{ namespace: 'warehouse', datasetName: 'report' }] });
  expect(await link('report', asset())).toMatchObject({ findings: [{ rule: 'DATASET_LINKED_ALREADY' }] });
});

test('a link that would close a cycle is refused, and so is one by somebody else', async () => {
  const [product, foreign] = [asset(), asset()] as const;
  await lineage.tellAsset(product);
  await lineage.tellAsset(foreign, { owner: LAND });
  await send(anEvent(['orders', 'payments'], ['report']));
  await link('orders', product);
  expect(await link('report', product)).toMatchObject({ findings: [{ rule: 'LINEAGE_CYCLE' }] });
  expect(await link('payments', foreign, aDepartment())).toMatchObject({ code: 'FORBIDDEN' });
  expect(await link('payments', product, aDepartment(CIVIL_AFFAIRS))).toMatchObject({ __typename: 'LinkedDataset' });
  expect(await link('report', `dataset:1`)).toMatchObject({ findings: [{ rule: 'ID_OF_ANOTHER_KIND' }] });
});

test('a department sends nothing into what others own', async () => {
  const foreign = asset();
  await lineage.tellAsset(foreign, { owner: LAND });
  await send(anEvent(['orders'], ['report']));
  await link('report', foreign);
  expect((await send(anEvent(['menus'], ['report']), aDepartment())).status).toBe(403);
  expect((await send(anEvent(['menus'], ['report']), aDepartment(LAND))).status).toBe(201);
  expect((await send(anEvent(['report'], ['board']), aDepartment())).status).toBe(201);
});

test('two datasets linked to one thing are one: what both had stays once', async () => {
  const product = asset();
  await lineage.tellAsset(product);
  const job = { namespace: 'etl', name: 'both' };
  await send(anEvent(['orders'], ['report', 'copy'], { job }));
  await link('report', product);
  await link('copy', product);
  expect((await lineage.lineage(product, { direction: 'UPSTREAM' }))?.edges).toHaveLength(1);
  expect(await send(anEvent(['orders'], ['report', 'copy'], { job }))).toMatchObject({
    status: 201,
    body: { created: 0, changed: 0 },
  });
});

const shared = (path: string) => `${__dirname}/../../../shared/data/${path}`;
const given = (path: string) => (existsSync(shared(path)) ? test : test.skip);
const file = (name: string) => ({ name, digest: 'd', bytes: 1, refused: 0 });

given('openlineage/marquez.events.json')('the sample of Marquez: 13 datasets, 13 edges, 39 column mappings, once', async () => {
  const { lineage: observed } = parseOpenLineage(JSON.parse(readFileSync(shared('openlineage/marquez.events.json'), 'utf8')));
  const sides = observed.jobs.reduce((sum, { inputs, outputs }) => sum + inputs.length + outputs.length, 0);
  expect(sides).toBe(27);
  const run = (dryRun = false) =>
    importLineage(lineage.contextOf(anIntegrator), {
      file: file('marquez.events.json'),
      observed,
      source: LineageSource.OPENLINEAGE,
      dryRun,
    }) as Promise<LineageImportOutcome>;
  expect(await run(true)).toMatchObject({ created: 52, datasets: 13 });
  expect(await counts()).toEqual({ datasets: 0, edges: 0, columns: 0 });
  expect(await run()).toMatchObject({ accepted: 52, created: 52, changed: 0, unchanged: 0, datasets: 13 });
  expect(await counts()).toEqual({ datasets: 13, edges: 13, columns: 39 });
  expect(await run()).toMatchObject({ accepted: 52, created: 0, changed: 0, unchanged: 52, datasets: 0 });
  expect(await counts()).toEqual({ datasets: 13, edges: 13, columns: 39 });
  expect(await lineage.rows('select kind from outbox')).toEqual([{ kind: 'lineage.imported' }]);
  expect(await lineage.rows('select created, unchanged from import_act order by at')).toEqual([
    { created: 52, unchanged: 0 },
    { created: 0, unchanged: 52 },
  ]);
  const found = await lineage.lineage(await idOf('public.delivery_7_days'), { direction: 'UPSTREAM' }, anAnalyst());
  expect(found?.total).toBeGreaterThan(3);
});

given('dbt/fivetran_hubspot.manifest.json')(
  'a dbt manifest: 154 models, 61 sources, their seeds and 227 edges, once',
  async () => {
    const parsed = parseDbtManifest(JSON.parse(readFileSync(shared('dbt/fivetran_hubspot.manifest.json'), 'utf8')));
    if (!parsed.ok) throw new Error('a manifest');
    const observed = observedInManifest(parsed.manifest, new Date('2026-06-01T00:00:00Z'));
    const run = () =>
      importLineage(lineage.contextOf(anIntegrator), { file: file('manifest.json'), observed, source: LineageSource.DBT });
    const kinds = (kind: string) => (parsed.ok ? parsed.manifest.nodes.filter(node => node.kind === kind).length : 0);
    expect([kinds('model'), kinds('source')]).toEqual([154, 61]);
    const datasets = parsed.manifest.nodes.length;
    expect(await run()).toMatchObject({ datasets, created: 227 });
    expect(await run()).toMatchObject({ datasets: 0, created: 0, unchanged: 227 });
    expect(await counts()).toEqual({ datasets, edges: 227, columns: 0 });
  },
);
