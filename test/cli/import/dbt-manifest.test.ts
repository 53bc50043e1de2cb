import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { readDbtManifest } from '../../../cli/import/dbt-manifest';
import { parseDbtManifest } from '../../../subgraphs/lineage/dbt-manifest';
import { aFolder, given } from './parsers';

const folder = aFolder();
afterAll(() => folder.remove());

const node = (id: string, dependsOn: string[] = [], over: object = {}) => {
  const [resource_type = '', package_name, name = ''] = id.split('.');
  return { [id]: { unique_id: id, resource_type, package_name, name, depends_on: { nodes: dependsOn }, ...over } };
};
const aManifest = (over: object = {}) => ({
  metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json', project_name: 'city' },
  nodes: {
    ...node('model.city.clean', [
      'source.city.raw',
      'source.city.raw',
      'seed.city.codes',
      'model.gone.none',
      'model.city.clean',
    ]),
    ...node('model.city.report', ['model.city.clean'], {
      database: 'db',
      schema: 's',
      alias: 'r',
      columns: { a: { name: 'a' } },
      description: 'Report',
    }),
    ...node('snapshot.city.past', ['model.city.clean']),
    ...node('seed.city.codes'),
    ...node('test.city.unique', ['model.city.clean']),
  },
  sources: node('source.city.raw'),
  ...over,
});

test('models, sources, seeds and snapshots are nodes; tests, repetitions, absent nodes and self-references make no edge', () => {
  const parsed = parseDbtManifest(aManifest());
  if (!parsed.ok) throw new Error('refused');
  const { manifest } = parsed;
  expect(manifest).toMatchObject({ version: 12, namespace: 'dbt://city' });
  expect(manifest.nodes.map(({ kind }) => kind).sort()).toEqual(['model', 'model', 'seed', 'snapshot', 'source']);
  expect(manifest.nodes.find(({ name }) => name === 'report')).toEqual({
    id: 'model.city.report',
    kind: 'model',
    name: 'report',
    relation: 'db.s.r',
    description: 'Report',
    columns: ['a'],
  });
  expect(manifest.edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'source.city.raw model.city.clean',
    'seed.city.codes model.city.clean',
    'model.city.clean model.city.report',
    'model.city.clean snapshot.city.past',
  ]);
});

test.each([
  ['v9', false],
  ['v10', true],
  ['v12', true],
  ['v13', false],
])('a manifest of schema %s is %s', (version, taken) => {
  const metadata = { dbt_schema_version: `https://schemas.getdbt.com/dbt/manifest/${version}.json` };
  expect(parseDbtManifest(aManifest({ metadata })).ok).toBe(taken);
});

test('a fault names its path, but not the keys that are the sender’s own', () => {
  const parsed = parseDbtManifest(aManifest({ nodes: { secret: { unique_id: 'x', resource_type: 'model' } } }));
  expect(parsed).toMatchObject({ ok: false, faults: [{ path: 'nodes.*.name', rule: 'DOCUMENT_VALUE_MISSING' }] });
});

test('no JSON makes the parser throw, and a file that is no manifest is told so', async () => {
  fc.assert(fc.property(fc.jsonValue(), value => void parseDbtManifest(value)));
  const read = await readDbtManifest(folder.file('m.json', '[]'));
  expect(read.manifest).toBeUndefined();
  expect(read.faults.length).toBeGreaterThan(0);
});

const real = existsSync(given('dbt/fivetran_hubspot.manifest.json')) ? test : test.skip;

real('a manifest of dbt 1.11 gives 154 models, 61 sources and 227 edges', async () => {
  const { manifest, faults } = await readDbtManifest(given('dbt/fivetran_hubspot.manifest.json'));
  expect(faults).toEqual([]);
  const count = (kind: string) => manifest?.nodes.filter(each => each.kind === kind).length;
  expect([count('model'), count('source'), count('seed')]).toEqual([154, 61, 56]);
  expect(manifest?.edges).toHaveLength(227);
});
