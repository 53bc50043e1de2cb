import { readComposed } from '../../../gateway/composed';
import { beyondFused } from '../../../gateway/engine/choose';
import { readConfig } from '../../../kernel/config';
import { aRegister } from '../../register';

test('the register’s own supergraph is all within what the fused engine does', async () => {
  const { register, close } = await aRegister();
  expect(beyondFused(readComposed().supergraph, register.subgraphs)).toEqual([]);
  await close();
});

const head = 'enum join__Graph { A @join__graph(name: "a", url: "") B @join__graph(name: "b", url: "") }';

test.each([
  ['@interfaceObject', 'type Thing @join__type(graph: A, key: "id", isInterfaceObject: true) { id: ID! }'],
  ['@key on an interface', 'interface Thing @join__type(graph: A, key: "id") { id: ID! }'],
  ['@override with a label', 'type Thing { name: String @join__field(graph: A, override: "b", overrideLabel: "percent(1)") }'],
  ['@provides with a fragment', 'type Thing { one: Thing @join__field(graph: A, provides: "... on Thing { id }") id: ID! }'],
  [
    '@requires with a fragment',
    'type Thing { one: ID @join__field(graph: A, requires: "other { ... on Thing { id } }") id: ID! }',
  ],
  ['@requires with arguments', 'type Thing { one: ID @join__field(graph: A, requires: "price(in: \\"CNY\\")") id: ID! }'],
  ['@fromContext', 'type Thing { one: ID @join__field(graph: A, contextArguments: [{ name: "city" }]) id: ID! }'],
  ['@provides on an interface', 'interface Thing { one: Thing @join__field(graph: A, provides: "id") id: ID! }'],
  [
    '@inaccessible on a value',
    'enum Level { OPEN @join__enumValue(graph: A) SECRET @join__enumValue(graph: A) @inaccessible }',
  ],
  ['@inaccessible on a type', 'type Thing @join__type(graph: A) @inaccessible { id: ID! }'],
  ['subscriptions', 'type Subscription { told: ID }'],
])('%s is named: the planned engine starts', (name, definition) => {
  expect(beyondFused(`${head} ${definition}`, [])).toEqual([name]);
});

test('keys of several fields, @requires, @provides of fields, @shareable and @override are within', () => {
  const within = `${head}
    interface Named { name: String }
    type Thing implements Named @join__type(graph: A, key: "id kind { code }") @join__type(graph: B, key: "id", resolvable: false) {
      id: ID! name: String @join__field(graph: A) @join__field(graph: B, override: "a") whole: ID @join__field(graph: A, requires: "id")
      other: Thing @join__field(graph: B, provides: "name") }`;
  expect(beyondFused(within, [])).toEqual([]);
});

test('an engine is named, or left to the register', () => {
  expect(readConfig({ SHUJI_ENGINE: 'planned' }).SHUJI_ENGINE).toBe('planned');
  expect(readConfig({ SHUJI_ENGINE: '' }).SHUJI_ENGINE).toBeUndefined();
  expect(() => readConfig({ SHUJI_ENGINE: 'quick' })).toThrow('SHUJI_ENGINE');
});
