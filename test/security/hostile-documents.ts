import type { Chance } from './chance';

/** A request's body: an object that is written as JSON, or its bytes. */
export type HostileBody = object | string;

const times = (n: number, made: (at: number) => string, between = ' '): string =>
  Array.from({ length: n }, (_, at) => made(at)).join(between);
const nested = (n: number, open: string, core: string, close: string): string => open.repeat(n) + core + close.repeat(n);

const count = '{ totalCount }';
const roots = ['dataAssets', 'catalogEntries', 'legalEntities', 'projects', 'operationContracts', 'shareRequests'] as const;

/** What somebody sends who wants work done for nothing, by kind; each is beyond a limit, however it is drawn. */
export const hostileDocuments: Readonly<Record<string, (chance: Chance) => HostileBody>> = {
  'many aliases': ({ whole, of }) => ({ query: `{ ${times(whole(31, 400), n => `a${n}: ${of(roots)} ${count}`)} }` }),
  'aliases below': ({ whole, of }) => ({ query: `{ ${of(roots)} { nodes { ${times(whole(31, 600), n => `a${n}: id`)} } } }` }),
  'aliases of introspection': ({ whole, of }) => ({
    query: `{ __schema { types { ${times(whole(31, 600), n => `a${n}: ${of(['name', 'kind', 'description'])}`)} } } }`,
  }),
  'many introspections': ({ whole }) => ({ query: `{ ${times(whole(31, 200), n => `s${n}: __schema { types { name } }`)} }` }),
  depth: ({ whole }) => ({
    query: `{ legalEntity(creditCode: "x") ${nested(whole(15, 600), '{ parent ', '{ name }', ' }')} }`,
  }),
  'depth of lists': ({ whole, of }) => ({
    query:
      `{ legalEntities { nodes ${nested(whole(5, 200), '{ assets(first: 100) { nodes { owner ', '{ name }', ' } } }')} } }`.replace(
        '100',
        of(['100', '2', '50']),
      ),
  }),
  'brackets without end': ({ whole, of }) => ({
    query: of(['{', '{a', '{a(b:[', '{a(b:{c:', '{...on A', '(', '[', '@a(']).repeat(whole(700, 20_000)),
  }),
  directives: ({ whole }) => ({
    query: `{ dataAssets ${count} ${times(whole(31, 300), n => `... @include(if: true) { f${n}: __typename }`)} }`,
  }),
  'one directive again and again': ({ whole, of }) => ({
    query: `{ dataAssets ${of(['@include(if: true) ', '@skip(if: false) ']).repeat(whole(31, 300))} ${count} }`,
  }),
  'fragments that multiply': ({ whole }) => {
    const n = whole(16, 60);
    const fragments = times(
      n,
      at => `fragment F${at} on Query { ...F${at + 1} ${times(whole(1, 3), () => `...F${at + 1} @skip(if: $s)`)} }`,
    );
    return {
      query: `query ($s: Boolean = false) { ...F0 } ${fragments} fragment F${n} on Query { dataAssets(first: 100) { nodes { id name } } }`,
      variables: { s: false },
    };
  },
  'fragments in lists that multiply': ({ whole }) => {
    const n = whole(5, 40);
    const fragments = times(n, at => `fragment L${at} on LegalEntity { children(first: 100) { nodes { ...L${at + 1} } } }`);
    return { query: `{ legalEntities(first: 100) { nodes { ...L0 } } } ${fragments} fragment L${n} on LegalEntity { name }` };
  },
  'fragments in a circle': ({ whole }) => {
    const n = whole(1, 100);
    return { query: `{ ...F0 } ${times(n, at => `fragment F${at} on Query { __typename ...F${(at + 1) % n} }`)}` };
  },
  'fragments that nobody uses': ({ whole }) => ({
    query: `{ dataAssets ${count} } ${times(whole(2, 190), n => `fragment F${n} on Query { __typename }`)}`,
  }),
  'fragments of no type': ({ whole, of }) => ({
    query: `{ ${times(whole(1, 300), n => `... on ${of(['Nothing', 'String', 'DataAsset', 'AssetFilter'])}${n % 2 ? '' : 'x'} { id }`)} }`,
  }),
  'huge pages': ({ whole, of }) => ({ query: `{ ${of(roots)}(first: ${whole(101, 2 ** 31 - 1)}) { nodes { id } } }` }),
  'pages of pages': ({ whole, of }) => ({
    query: `{ legalEntities(first: 100) { nodes { children(first: ${whole(50, 100)}) { nodes { assets(first: ${whole(50, 100)}) { nodes { ${of(['id', 'name'])} } } } } } } }`,
  }),
  'deep introspection': ({ whole, of }) => ({
    query: `{ __schema { types ${nested(whole(3, 200), `{ ${of(['fields', 'inputFields', 'interfaces', 'possibleTypes'])} { ${of(['type', 'name type', 'type'])} `, '{ name }', ' } }')} } }`,
  }),
  'one field again and again': ({ whole, of }) => ({
    query: `{ dataAssets { ${`${of(['totalCount', 'nodes { id }', 'pageInfo { endCursor }'])} `.repeat(whole(300, 480))} nodes { nothing } } }`,
  }),
  'fields that contradict each other': ({ whole }) => ({
    query: `{ ${times(whole(2, 150), n => `dataAssets(first: ${n + 1}) { nodes { id x: ${n % 2 ? 'id' : 'name'} } }`)} }`,
  }),
  'names that are none': ({ whole }) => ({ query: `{ ${times(whole(1, 1_800), n => `dataAsset${n}`)} }` }),
  'arguments that are none': ({ whole }) => ({
    query: `{ dataAssets(${times(whole(1, 400), n => `first${n}: ${n}`)}) ${count} }`,
  }),
  'many variables': ({ whole, of }) => ({
    query: `query (${times(whole(1, 350), n => `$v${n}: ${of(['Int', '[[[Int]]]', 'AssetFilter', 'Nothing', 'DataAsset'])}`)}) { dataAssets ${count} }`,
  }),
  'deep input': ({ whole, of }) => ({
    query: `{ dataAssets(filter: ${nested(whole(2, 600), of(['{ and: ', '{ a: ', '[']), '1', '')}${'}'.repeat(0)}) ${count} }`,
  }),
  'deep lists for one': ({ whole }) => ({
    query: `{ changes(filter: { kinds: ${nested(whole(2, 900), '[', '"a"', ']')} }) { nodes { at } } }`,
  }),
  'deep variables': ({ whole, of }) => {
    const n = whole(100, 20_000);
    const [open, close] = of([
      ['{"and":', '}'],
      ['[', ']'],
      ['{"":[', ']}'],
    ] as const);
    return `{"query":"query ($f: AssetFilter) { dataAssets(filter: $f) { totalCount } }","variables":{"f":${nested(n, open, '1', close)}}}`;
  },
  'a wide variable': ({ whole }) => ({
    query: 'query ($f: AssetFilter) { dataAssets(filter: $f) { totalCount } }',
    variables: { f: Object.fromEntries(Array.from({ length: whole(100, 9_000) }, (_, n) => [`a${n}`, n])) },
  }),
  'a long list': ({ whole, of }) => ({
    query: 'query ($k: [AssetKind!]) { dataAssets(filter: { assetKind: $k }) { totalCount } }',
    variables: { k: Array.from({ length: whole(1_000, 20_000) }, () => of(['NOTHING', '', 1, null])) },
  }),
  'numbers at their limits': ({ of }) => ({
    query: `{ dataAssets(first: ${of(['2147483648', '-2147483649', '1e309', '9'.repeat(5_000), '1.5', '-0.0', '0x10', '01', '1e', '.5', 'NaN'])}) ${count} }`,
  }),
  'numbers in variables': ({ of }) =>
    `{"query":"query ($n: Int) { dataAssets(first: $n) { totalCount } }","variables":{"n":${of(['2147483648', '1e400', '9'.repeat(100_000), '1.5', '"1"', '[1, 2]', 'true', '{}'])}}}`,
  'long texts': ({ whole, of }) => ({
    query: `{ dataAssets(search: "${of(['a', '数', '\\\\', '\\"', '%', '_'])}", first: "${of(['x', '数', '"'.repeat(0)])}${'y'.repeat(whole(1_000, 80_000))}") ${count} }`,
  }),
  'texts that cannot be kept': ({ of, whole }) => ({
    query: `{ dataAssets(search: "${'a'.repeat(whole(0, 1_000))}${of(['\\u0000', '\\u{0}', '\\uD800', '\\u{110000}', '\\x', '\u0000'])}") ${count} }`,
  }),
  'block strings': ({ whole }) => ({
    query: `{ dataAssets(search: """${'\n  \\""" '.repeat(whole(1_000, 20_000))}""", first: "") ${count} }`,
  }),
  'many operations': ({ whole }) => ({
    query: times(whole(2, 250), n => `query Q${n} { dataAssets ${count} }`),
    ...(whole(0, 1) && { operationName: 'Nothing' }),
  }),
  'a subscription': ({ whole, of }) => ({ query: `subscription { ${of(roots)} ${count} ${'a '.repeat(whole(0, 100))}}` }),
  'a definition': ({ of }) => ({
    query: of([
      'type A { a: Int }',
      'extend type Query { a: Int }',
      'schema { query: Query }',
      'directive @a on FIELD',
      'fragment on on Query { a }',
      'fragment A on Query { dataAssets { totalCount } }',
    ]),
  }),
  batches: ({ whole }) => Array.from({ length: whole(1, 500) }, () => ({ query: `{ dataAssets ${count} }` })),
  'no question': ({ of }) =>
    of<HostileBody>([
      {},
      { query: '' },
      { query: 1 },
      { query: [] },
      { query: {} },
      '""',
      'null',
      '1',
      '"{ dataAssets { totalCount } }"',
      '{"query":',
      { query: '#' },
      { query: '  ,,, ' },
      { query: '\uFEFF' },
    ]),
  prototypes: ({ of }) =>
    of([
      '{"query":"{ dataAssets { totalCount } }","__proto__":{"a":1}}',
      '{"query":"query ($f: AssetFilter) { dataAssets(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"a":1}}}}',
      '{"query":"{ dataAssets { constructor } }"}',
      '{"query":"{ __proto__ { a } }"}',
      '{"query":"{ dataAssets(filter: { constructor: { prototype: 1 } }) { totalCount } }"}',
    ]),
  'statements in texts': ({ of }) => ({
    query: `{ ${of(['dataAssets(sort: { field: "id; drop table" })', 'dataAssets(filter: { assetKind: ["\' or 1=1 --"] })', 'dataAssets(first: "1; select pg_sleep(9)")', 'legalEntity(creditCode: "\' or 1=1 --") { name } dataAssets(first: true)'])} ${count} }`,
  }),
};
