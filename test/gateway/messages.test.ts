import { aToyRegister, type ToyRegister } from './toy-register';

let register: ToyRegister;
beforeAll(async () => {
  register = await aToyRegister();
});
afterAll(() => register.close());

const first = async (query: string, variables: Record<string, unknown> = {}) => {
  const { errors } = await register.ask(query, variables);
  return errors?.[0];
};

describe('a document that does not fit the schema is told what does not, in both languages', () => {
  test.each<[string, string, string, string]>([
    [
      'an unknown field',
      '{ owners { nam } }',
      '类型 Owner 没有字段 nam，是否指 name',
      'Cannot query field "nam" on type "Owner".',
    ],
    [
      'an unknown argument',
      '{ owners(knd: PUBLIC) { name } }',
      '字段 Query.owners 没有参数 knd，是否指 kind',
      'Unknown argument "knd"',
    ],
    [
      'an unknown type',
      'query($k: Knd) { owners(kind: $k) { name } }',
      '没有类型 Knd，是否指 Kind、ID、Int',
      'Unknown type "Knd".',
    ],
    [
      'a missing argument',
      '{ byText }',
      '字段 byText 缺少必填参数 text（类型 ShortText!）',
      'argument "text" of type "ShortText!" is required',
    ],
    [
      'no selection',
      '{ owners }',
      '字段 owners（类型 [Owner!]!）须写明所选的子字段',
      'Field "owners" of type "[Owner!]!" must have a selection',
    ],
    [
      'a selection of a leaf',
      '{ forbidden { name } }',
      '字段 forbidden（类型 String）没有子字段可选',
      'Field "forbidden" must not have',
    ],
    [
      'a variable of another type',
      'query($k: String) { owners(kind: $k) { name } }',
      '变量 $k 的类型是 String，此处需要 Kind',
      'Variable "$k" of type "String" used in position expecting type "Kind".',
    ],
    ['an unused variable', 'query($k: Kind) { forbidden }', '变量 $k 声明后没有使用', 'Variable "$k" is never used.'],
    ['an undefined variable', '{ owners(kind: $k) { name } }', '变量 $k 没有声明', 'Variable "$k" is not defined.'],
    ['an unknown fragment', '{ owners { ...f } }', '没有片段 f', 'Unknown fragment "f".'],
    [
      'a missing field of an input',
      'mutation { renameOwner(input: {code: "A"}) { __typename } }',
      '输入 RenameInput 缺少必填字段 name',
      'Field "RenameInput.name"',
    ],
    [
      'a literal of another type',
      '{ things(first: "3") { totalCount } }',
      '此处的值应为 Int',
      'A value of type Int is wanted here.',
    ],
    [
      'null where none may be',
      '{ byText(text: null) }',
      '此处的值应为 ShortText!',
      'A value of type ShortText! is wanted here.',
    ],
  ])('%s', async (_, query, messageZh, messageEn) => {
    const error = await first(query);
    expect(error).toMatchObject({ message: messageZh, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', messageZh } });
    expect(error?.extensions.messageEn).toContain(messageEn);
  });

  test('a name that holds long digits is told in neither', async () => {
    const { errors, body } = await register.ask('{ n110105199001019999 }');
    expect(errors?.[0]?.message).toBe('查询不符合图的定义');
    expect(body).not.toContain('110105199001019999');
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    ['a bare word', '{ owners(kind: SECRET) { name } }', {}, 'owners.kind'],
    ['a string', '{ owners(kind: "SECRET") { name } }', {}, 'owners.kind'],
    ['a variable', 'query($k: Kind) { owners(kind: $k) { name } }', { k: 'SECRET' }, 'k'],
    ['a number in a variable', 'query($k: Kind) { owners(kind: $k) { name } }', { k: 3 }, 'k'],
    [
      'a field of an input in a variable',
      'mutation($input: RenameInput!) { renameOwner(input: $input) { __typename } }',
      { input: { code: 'A', name: 'x', kind: 'SECRET' } },
      'input.kind',
    ],
  ])('%s that is no value of an enum is told the values there are', async (_, query, variables, field) => {
    const { status, errors, body } = await register.ask(query, variables);
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        field,
        messageZh: '此处的值应为 Kind 之一：PRIVATE、PUBLIC',
        messageEn: 'One of the values of Kind is wanted here: PRIVATE, PUBLIC.',
      },
    ]);
    expect(body).not.toContain('SECRET');
  });
});

describe('a fault says where it is', () => {
  test.each([
    ['an argument', '{ byText(text: "123456789") }', 'byText.text', 16],
    [
      'a field of an input',
      'mutation { renameOwner(input: {code: "A", name: "123456789"}) { __typename } }',
      'renameOwner.input.name',
      49,
    ],
    ['the default of a variable', 'query($t: ShortText! = "123456789") { byText(text: $t) }', 't', 24],
    ['an argument of a directive', '{ forbidden @include(if: "123456789") }', '@include.if', 26],
  ])('%s in the document', async (_, query, field, column) => {
    const { errors, body } = await register.ask(query);
    expect(errors?.[0]).toMatchObject({ extensions: { field }, locations: [{ line: 1, column }] });
    expect(body).not.toContain('123456789');
  });

  test('a syntax error by its line and column', async () => {
    expect((await first('{\n  owners { '))?.extensions).toMatchObject({
      code: 'GRAPHQL_PARSE_FAILED',
      messageZh: '查询语法有误：第 2 行第 12 列',
      messageEn: 'The document has a syntax error at line 2, column 12.',
    });
  });

  test('every missing variable is named', async () => {
    const { errors } = await register.ask('query($c: ID!, $t: ShortText!) { owner(code: $c) { name } byText(text: $t) }');
    expect(errors?.map(({ extensions }) => extensions.field)).toEqual(['c', 't']);
  });
});

describe('a limit that is broken is told with the figure reached', () => {
  test.each([
    [
      'aliases',
      `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: forbidden`).join(' ')} }`,
      /上限 30，此查询为 31/,
      /limit is 30, this query has 31/,
    ],
    [
      'levels',
      `{ owner(code: "A") { ${'things { nodes { owner { '.repeat(5)} name ${'} } }'.repeat(5)} } }`,
      /上限 14，此查询为 17/,
      /limit is 14, this query has 17/,
    ],
    [
      'cost',
      '{ things(first: 1000) { nodes { owner { things(first: 100) { totalCount } } } } }',
      /上限 50000，此查询为 10\d{4}/,
      /limit is 50000, this query has 10\d{4}/,
    ],
    ['tokens', `{ ${'forbidden '.repeat(2_001)} }`, /超过 2000 个词元/, /more than the 2000 tokens/],
  ])('%s', async (_, query, zh, en) => {
    const error = await first(query);
    expect(error?.extensions).toMatchObject({ messageZh: expect.stringMatching(zh), messageEn: expect.stringMatching(en) });
  });
});

describe('a database that cannot be reached', () => {
  test.each(['process', 'http'] as const)('is its subgraph that cannot, over %s', async over => {
    const apart = await aToyRegister({ over });
    const { data, errors, body } = await apart.ask('{ owner(code: "A") { name unreachable } }');
    expect(data).toEqual({ owner: { name: '机构A', unreachable: null } });
    expect(errors).toMatchObject([
      {
        path: ['owner', 'unreachable'],
        message: '此部分数据暂不可用',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'legal-entity' },
      },
    ]);
    expect(body).not.toMatch(/ECONN|10\.0\.0\.1/);
    expect(apart.lines.join('')).toContain('database unreachable');
    await apart.close();
  });
});
