import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { readOpenLineage } from '../../../cli/import/openlineage';
import { parseOpenLineage } from '../../../subgraphs/lineage/openlineage';
import { aFolder, given } from './parsers';

const folder = aFolder();
afterAll(() => folder.remove());

const base = { producer: 'https://example.org/jobs', schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json' };
const dataset = (name: string, facets?: object) => ({ namespace: 'city', name, ...(facets && { facets }) });
const aRun = (over: object = {}) => ({
  ...base,
  eventTime: '2026-01-01T08:00:00+08:00',
  eventType: 'START',
  run: { runId: '0197a2c4-0000-7000-8000-000000000001' },
  job: { namespace: 'city', name: 'clean' },
  ...over,
});
const columnsFrom = (name: string, field: string, more: object = {}) => ({
  columnLineage: { fields: { id: { inputFields: [{ namespace: 'city', name, field, ...more }] } } },
});
const edgesOf = (input: unknown) =>
  parseOpenLineage(input).lineage.edges.map(({ from, to, via }) => `${from.name}>${to.name} ${via?.name}`);

test('START names the inputs and COMPLETE the outputs of a job: the edge is of both, dated when both were told', () => {
  const start = aRun({ inputs: [dataset('raw')] });
  const complete = aRun({ eventType: 'COMPLETE', eventTime: '2026-01-01T00:05:00Z', outputs: [dataset('clean')] });
  const { lineage, accepted, faults } = parseOpenLineage([complete, start]);
  expect({ accepted, faults }).toEqual({ accepted: 2, faults: [] });
  const [city, via] = ['city', { namespace: 'city', name: 'clean' }];
  expect(lineage.edges).toEqual([
    { from: { namespace: city, name: 'raw' }, to: { namespace: city, name: 'clean' }, via, eventTime: '2026-01-01T00:05:00Z' },
  ]);
  expect(lineage.jobs).toEqual([
    { ...via, inputs: [{ namespace: city, name: 'raw' }], outputs: [{ namespace: city, name: 'clean' }] },
  ]);
});

test('the same run told twice makes nothing twice, another job makes its own edge between the same datasets', () => {
  const run = aRun({ inputs: [dataset('a'), dataset('b')], outputs: [dataset('c')] });
  expect(edgesOf([run, run, aRun({ ...run, job: { namespace: 'city', name: 'other' } })])).toEqual([
    'a>c clean',
    'b>c clean',
    'a>c other',
    'b>c other',
  ]);
});

test('a job event makes edges without a run; a dataset event only its dataset, its other names and its columns', () => {
  const jobEvent = {
    ...base,
    eventTime: '2026-01-01T00:00:00Z',
    job: { namespace: 'city', name: 'j' },
    inputs: [dataset('a')],
    outputs: [dataset('b')],
  };
  expect(edgesOf(jobEvent)).toEqual(['a>b j']);
  const symlinks = { identifiers: [{ namespace: 'hive', name: 'db.t', type: 'TABLE' }] };
  const event = { ...base, eventTime: '2026-01-01T00:00:00Z', dataset: dataset('t', { symlinks, ...columnsFrom('s', 'x') }) };
  const { lineage } = parseOpenLineage(event);
  expect(lineage.datasets).toEqual([
    { namespace: 'city', name: 't', symlinks: [{ namespace: 'hive', name: 'db.t' }] },
    { namespace: 'city', name: 's', symlinks: [] },
  ]);
  expect(edgesOf(event)).toEqual(['s>t undefined']);
});

test('column lineage from a dataset that no job reads is kept as told, and makes neither a dataset nor an edge', () => {
  const { lineage } = parseOpenLineage(
    aRun({ inputs: [dataset('a')], outputs: [dataset('b', columnsFrom('elsewhere', 'x'))] }),
  );
  expect(lineage.datasets.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(lineage.edges.map(({ from }) => from.name)).toEqual(['a']);
  expect(lineage.columns).toMatchObject([
    { fromDataset: { name: 'elsewhere' }, fromField: 'x', toDataset: { name: 'b' }, toField: 'id' },
  ]);
});

test('a dataset event states dataset-wide dependencies too, each once', () => {
  const { columnLineage } = columnsFrom('s', 'x');
  const facets = {
    columnLineage: { ...columnLineage, dataset: ['s', 'filter', 't'].map(name => ({ namespace: 'city', name, field: 'y' })) },
  };
  expect(edgesOf({ ...base, eventTime: '2026-01-01T00:00:00Z', dataset: dataset('t', facets) })).toEqual([
    's>t undefined',
    'filter>t undefined',
  ]);
});

test('transformations are read in both forms of the facet, and the latest telling counts', () => {
  const told = [
    { type: 'DIRECT', subtype: 'IDENTITY' },
    { type: 'INDIRECT', subtype: 'FILTER' },
  ];
  const [early, late] = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'];
  const run = (eventTime: string, facets: object) => aRun({ eventTime, outputs: [dataset('b', facets)] });
  const legacy = {
    columnLineage: { fields: { id: { inputFields: [{ ...dataset('a'), field: 'x' }], transformationType: 'MASKED' } } },
  };
  const { columns } = parseOpenLineage([
    run(late, columnsFrom('a', 'x', { transformations: told })),
    run(early, legacy),
  ]).lineage;
  expect(columns).toMatchObject([{ fromField: 'x', toField: 'id', transformation: 'DIRECT/IDENTITY, INDIRECT/FILTER' }]);
  expect(parseOpenLineage(run(early, legacy)).lineage.columns[0]?.transformation).toBe('MASKED');
});

test('a deleted facet says nothing, and a job that reads what it writes makes no edge to itself', () => {
  const gone = { columnLineage: { _deleted: true, fields: columnsFrom('a', 'x').columnLineage.fields } };
  const { lineage } = parseOpenLineage(
    aRun({ inputs: [dataset('b')], outputs: [dataset('b', gone), dataset('b', columnsFrom('b', 'y'))] }),
  );
  expect(lineage.edges).toEqual([]);
  expect(lineage.columns).toEqual([]);
  expect(lineage.jobs[0]).toMatchObject({ inputs: [{ name: 'b' }], outputs: [{ name: 'b' }] });
});

test.each([
  ['no event time', aRun({ eventTime: undefined }), 'eventTime', 'DOCUMENT_VALUE_MISSING'],
  ['a time without offset', aRun({ eventTime: '2026-01-01T00:00:00' }), 'eventTime', 'DOCUMENT_VALUE_FORMAT'],
  ['an unknown state', aRun({ eventType: 'PAUSED' }), 'eventType', 'DOCUMENT_VALUE_UNKNOWN'],
  ['a run without a UUID', aRun({ run: { runId: 'secret' } }), 'run.runId', 'DOCUMENT_VALUE_FORMAT'],
  ['a run without a job', aRun({ job: undefined }), 'job', 'DOCUMENT_VALUE_MISSING'],
  [
    'a nameless output',
    aRun({ outputs: [dataset('a'), { namespace: 'secret' }] }),
    'outputs[1].name',
    'DOCUMENT_VALUE_MISSING',
  ],
  ['inputs that are no list', aRun({ inputs: { secret: 1 } }), 'inputs', 'DOCUMENT_VALUE_TYPE'],
  ['a name with U+0000', aRun({ inputs: [dataset('secret\u0000')] }), 'inputs[0].name', 'DOCUMENT_VALUE_FORMAT'],
  ['a name too long for the index', aRun({ inputs: [dataset('长'.repeat(683))] }), 'inputs[0].name', 'DOCUMENT_VALUE_FORMAT'],
  ['neither run, job nor dataset', { ...base, eventTime: '2026-01-01T00:00:00Z' }, '', 'EVENT_KIND_UNKNOWN'],
  ['a number', 5, '', 'EVENT_NOT_OBJECT'],
  [
    'a column without a field, under a name of the sender',
    aRun({ outputs: [dataset('a', { columnLineage: { fields: { secret: { inputFields: [dataset('b')] } } } })] }),
    'outputs[0].facets.columnLineage.fields.*.inputFields[0].field',
    'DOCUMENT_VALUE_MISSING',
  ],
])('%s is a fault of that event alone, with its path and nothing of what it held', (_, bad, path, rule) => {
  const parsed = parseOpenLineage([aRun({ outputs: [dataset('good')] }), bad]);
  expect(parsed.accepted).toBe(1);
  expect(parsed.lineage.datasets.map(({ name }) => name)).toEqual(['good']);
  expect(parsed.faults).toMatchObject([{ event: 1, path, rule }]);
  expect(JSON.stringify(parsed.faults)).not.toContain('secret');
});

test('a name of 2,048 bytes is taken', () => {
  expect(parseOpenLineage(aRun({ inputs: [dataset('长'.repeat(682))] })).faults).toEqual([]);
});

test('a small text that asks for millions of edges is refused before any is made', () => {
  const many = (side: string) => Array.from({ length: 4000 }, (_, at) => dataset(`${side}${at}`));
  const { lineage, accepted, faults } = parseOpenLineage(aRun({ inputs: many('i'), outputs: many('o') }));
  expect(faults).toMatchObject([{ rule: 'LINEAGE_TOO_WIDE' }]);
  expect([accepted, lineage.edges.length]).toEqual([0, 0]);
  const limited = (most: number) =>
    parseOpenLineage(aRun({ inputs: many('i').slice(0, 10), outputs: many('o').slice(0, 10) }), most).faults.length;
  expect([limited(100), limited(99)]).toEqual([0, 1]);
});

test('no JSON makes the parser throw', () => {
  const name = fc.oneof(fc.string(), fc.constant('__proto__'), fc.constant(null));
  const thing = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        namespace: name,
        name,
        facets: fc.oneof(
          fc.jsonValue(),
          fc.record({
            columnLineage: fc.record({
              fields: fc.dictionary(
                fc.string(),
                fc.record({ inputFields: fc.array(fc.record({ namespace: name, name, field: name })) }),
              ),
            }),
          }),
        ),
      },
      { requiredKeys: [] },
    ),
  );
  const event = fc.record(
    {
      eventTime: fc.oneof(fc.string(), fc.constant('2026-01-01T00:00:00Z')),
      producer: fc.constant('a:b'),
      schemaURL: fc.constant('a:b'),
      run: thing,
      job: thing,
      dataset: thing,
      inputs: fc.array(thing),
      outputs: fc.array(thing),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), event, fc.array(event)), input => void parseOpenLineage(input)),
    { numRuns: 2000 },
  );
});

test('a file of NDJSON or a single event is read, a bad event told with its line', async () => {
  const [good, bad] = [JSON.stringify(aRun({ outputs: [dataset('b')] })), JSON.stringify(aRun({ job: {} }))];
  const lines = await readOpenLineage(folder.file('e.ndjson', `${good}\n\n${bad}\n{\n`));
  expect(lines).toMatchObject({ accepted: 1, refused: 2 });
  expect(lines.faults.map(({ line, field }) => [line, field])).toEqual([
    [4, ''],
    [3, 'job.namespace'],
    [3, 'job.name'],
  ]);
  expect(await readOpenLineage(folder.file('e.json', JSON.stringify(aRun(), null, 2)))).toMatchObject({
    accepted: 1,
    refused: 0,
  });
});

const real = existsSync(given('openlineage/marquez.events.json')) ? test : test.skip;

real('26 events of Marquez give 13 datasets, 27 inputs and outputs, 13 edges and 39 column mappings', async () => {
  const { lineage, accepted, refused, faults } = await readOpenLineage(given('openlineage/marquez.events.json'));
  expect({ accepted, refused, faults }).toEqual({ accepted: 26, refused: 0, faults: [] });
  expect(lineage.datasets).toHaveLength(13);
  expect(lineage.jobs).toHaveLength(13);
  expect(lineage.jobs.reduce((total, { inputs, outputs }) => total + inputs.length + outputs.length, 0)).toBe(27);
  expect(lineage.edges).toHaveLength(13);
  expect(lineage.columns).toHaveLength(39);
});
