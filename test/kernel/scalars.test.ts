import {
  execute,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import {
  CreditCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  DivisionCodeScalar,
  JSONScalar,
  LocalDateScalar,
} from '../../kernel/scalars';

const scalars: GraphQLScalarType[] = [
  CreditCodeScalar,
  DivisionCodeScalar,
  LocalDateScalar,
  DecimalScalar,
  DateTimeScalar,
  JSONScalar,
];

const input = new GraphQLInputObjectType({
  name: 'Given',
  fields: Object.fromEntries(scalars.map(type => [type.name, { type }])),
});
const query = new GraphQLObjectType({
  name: 'Query',
  fields: Object.fromEntries(
    scalars.map(type => [
      type.name,
      { type, args: { of: { type }, in: { type: input } }, resolve: (_, args) => args.of ?? args.in[type.name] },
    ]),
  ),
});
const schema = new GraphQLSchema({ query });

async function answer(name: string, value: unknown) {
  const document = parse(`query ($of: ${name}) { ${name}(of: $of) }`);
  return execute({ schema, document, variableValues: { of: value } });
}

test.each([
  ['CreditCode', '91990000ma0000x15d', '91990000MA0000X15D'],
  ['DivisionCode', '150400', '150400'],
  ['LocalDate', '2024-02-29', '2024-02-29'],
  ['Decimal', '1200.5000', '1200.5'],
  ['Decimal', 1200, '1200'],
  ['DateTime', '2026-01-01T00:00:00Z', '2026-01-01T08:00:00.000+08:00'],
  ['DateTime', new Date('2026-01-01T00:00:00Z'), '2026-01-01T08:00:00.000+08:00'],
  ['JSON', { years: 3 }, { years: 3 }],
])('a variable of %s is read and answered in its canonical spelling', async (name, value, answered) => {
  expect(await answer(name, value)).toEqual({ data: { [name]: answered } });
});

test.each([
  ['CreditCode', '91990000MA0000X15E', 'CREDIT_CODE_CHECK', 'GB 32100-2015 校验码'],
  ['CreditCode', 919900000000000000, 'VALUE_NOT_TEXT', 'ENGINE'],
  ['DivisionCode', '15040', 'DIVISION_CODE_FORMAT', 'GB/T 2260'],
  ['LocalDate', '2023-02-29', 'LOCAL_DATE_CALENDAR', 'GB/T 7408.1-2023'],
  ['Decimal', 0.1, 'VALUE_NOT_TEXT', 'ENGINE'],
  ['Decimal', 2 ** 60, 'VALUE_NOT_TEXT', 'ENGINE'],
  ['DateTime', '2026-01-01', 'DATE_TIME_FORMAT', 'RFC 3339'],
])('a wrong %s is bad user input, with its rule and standard', async (name, value, rule, standard) => {
  const { errors } = await answer(name, value);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    rule,
    standard,
    messageZh: expect.stringMatching(/\p{Script=Han}/u),
    messageEn: expect.any(String),
  });
  expect(JSON.stringify(errors![0]!.extensions)).not.toContain(String(value));
});

test('a scalar itself never repeats the value it refuses', () => {
  const refused = '990000199112010011';
  for (const scalar of scalars.filter(type => type !== JSONScalar && type !== DecimalScalar)) {
    let caught: unknown;
    try {
      scalar.parseValue(refused);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(GraphQLError);
    expect(JSON.stringify(caught) + String(caught)).not.toContain(refused);
  }
});

test('a wrong literal is refused in validation, named by rule, placed by line, not repeated', () => {
  const errors = validate(schema, parse('{ CreditCode(of: "91990000MA0000X15E") }'));
  expect(errors).toHaveLength(1);
  expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'CREDIT_CODE_CHECK' });
  expect(errors[0]!.locations).toEqual([{ line: 1, column: 18 }]);
  expect(String(errors[0]!.message)).not.toContain('91990000');
  expect(
    validate(schema, parse('{ CreditCode(of: 12) LocalDate(of: X) Decimal(of: 1.5) }')).map(e => e.extensions.rule),
  ).toEqual(Array(3).fill('VALUE_NOT_TEXT'));
});

test('literals are read as variables are', async () => {
  const document = parse(
    '{ Decimal(of: "007.50") whole: Decimal(of: 12) CreditCode(of: "91990000ma0000x15d") JSON(of: { years: [3] }) }',
  );
  expect(validate(schema, document)).toEqual([]);
  expect(await execute({ schema, document })).toEqual({
    data: { Decimal: '7.5', whole: '12', CreditCode: '91990000MA0000X15D', JSON: { years: [3] } },
  });
});

test('a Date is answered in Shanghai time and a second serialization changes nothing', () => {
  const once = DateTimeScalar.serialize(new Date('2026-01-01T00:00:00Z'));
  expect(once).toBe('2026-01-01T08:00:00.000+08:00');
  expect(DateTimeScalar.serialize(once)).toBe(once);
  expect(() => DateTimeScalar.serialize('yesterday')).toThrow(TypeError);
});

test('a calendar day held as a Date is a fault of ours, never a guess', () => {
  expect(() => LocalDateScalar.serialize(new Date('2026-01-01'))).toThrow(TypeError);
  expect(() => LocalDateScalar.serialize('infinity')).toThrow(TypeError);
  expect(LocalDateScalar.serialize('2026-01-01')).toBe('2026-01-01');
});

test('amounts are answered without the zeros that numeric(22,4) adds', () => {
  expect(DecimalScalar.serialize('1200.0000')).toBe('1200');
  expect(() => DecimalScalar.serialize(1200)).toThrow(TypeError);
});

test('every scalar is described in English and Chinese', () => {
  for (const { description } of scalars) expect(description).toMatch(/^[A-Z].*\(.*[\p{Script=Han}].*\)\.$/u);
});
