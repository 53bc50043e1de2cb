import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { type CreditCode, parseCreditCode } from '../rulebook/values/credit-code';
import { formatDateTime, parseDateTime } from '../rulebook/values/date-time';
import { type Decimal, normalizeDecimal, parseDecimal } from '../rulebook/values/decimal';
import { type DivisionCode, parseDivisionCode } from '../rulebook/values/division-code';
import { isLocalDate, type LocalDate, parseLocalDate } from '../rulebook/values/local-date';
import type { Parsed, ValueFault } from '../rulebook/values/parsed';

const wantsText: ValueFault = {
  rule: 'VALUE_NOT_TEXT',
  kind: 'format',
  standard: 'ENGINE',
  message: '此处的值应为字符串',
  messageEn: 'This value is written as a string.',
};

/** The refusal of an input value; it says what is wrong and never repeats the value. */
const badInput = ({ rule, standard, message, messageEn }: ValueFault, node?: ValueNode) =>
  new GraphQLError(`${message} ${messageEn}`, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT', rule, standard, messageZh: message, messageEn },
  });

interface Written<T> {
  name: string;
  description: string;
  specifiedByURL?: string;
  parse: (text: string) => Parsed<T>;
  /** From what a resolver returns; throws where that is a fault of ours. */
  serialize: (value: unknown) => string;
  /** The text of a variable or literal that is no string, or undefined where none is taken. */
  textOf?: (value: unknown) => string | undefined;
}

/** A scalar that travels as a string and is checked on its way in. */
function scalarOf<T>({ name, description, specifiedByURL, parse, serialize, textOf = () => undefined }: Written<T>) {
  const read = (text: string | undefined, node?: ValueNode): T => {
    if (text === undefined) throw badInput(wantsText, node);
    const parsed = parse(text);
    if (!parsed.ok) throw badInput(parsed.fault, node);
    return parsed.value;
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    specifiedByURL,
    serialize,
    parseValue: value => read(typeof value === 'string' ? value : textOf(value)),
    parseLiteral: node => {
      if (node.kind === Kind.STRING) return read(node.value, node);
      return read(node.kind === Kind.INT && textOf(0) !== undefined ? node.value : undefined, node);
    },
  });
}

/** Stored values are checked by the database, so that a page of them costs nothing here. */
const storedText = (name: string) => (value: unknown) => {
  if (typeof value !== 'string') throw new TypeError(`${name} is given as a string`);
  return value;
};

export const CreditCodeScalar = scalarOf<CreditCode>({
  name: 'CreditCode',
  description:
    'Unified social credit code, GB 32100-2015: 18 characters in upper case, both check characters verified (统一社会信用代码).',
  parse: parseCreditCode,
  serialize: storedText('CreditCode'),
});

export const DivisionCodeScalar = scalarOf<DivisionCode>({
  name: 'DivisionCode',
  description: 'Code of an administrative division, GB/T 2260: six digits, abolished ones included (行政区划代码).',
  parse: parseDivisionCode,
  serialize: storedText('DivisionCode'),
});

export const LocalDateScalar = scalarOf<LocalDate>({
  name: 'LocalDate',
  description: 'Calendar day in Asia/Shanghai, ISO 8601: YYYY-MM-DD (日期).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parse: parseLocalDate,
  serialize: value => {
    // A Date would be a day at the server's own midnight, which may be the day before here.
    if (typeof value !== 'string' || !isLocalDate(value)) throw new TypeError('LocalDate is given as a string YYYY-MM-DD');
    return value;
  },
});

export const DecimalScalar = scalarOf<Decimal>({
  name: 'Decimal',
  description:
    'Exact decimal as a string, in yuan unless said otherwise: at most 18 digits before the point and 4 after it (金额，精确十进制).',
  parse: parseDecimal,
  serialize: value => normalizeDecimal(storedText('Decimal')(value)),
  // Whole numbers are exact in JSON; fractions are not, and must come as strings.
  textOf: value => (Number.isSafeInteger(value) ? String(value) : undefined),
});

export const DateTimeScalar = scalarOf<Date>({
  name: 'DateTime',
  description: 'Instant, RFC 3339 with an offset; answers are written in +08:00 (时间).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parse: parseDateTime,
  // Read at the gateway's door already, where the subgraph runs in its process.
  textOf: value => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined),
  serialize: value => {
    if (value instanceof Date) return formatDateTime(value);
    const parsed = parseDateTime(storedText('DateTime')(value));
    if (!parsed.ok) throw new TypeError('DateTime is given as a Date or a string of RFC 3339');
    return formatDateTime(parsed.value);
  },
});

export const JSONScalar = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: 'JSON',
  description: 'Any JSON value, ECMA-404 (JSON 值).',
});

/** Every value type of the graph that is checked at the door. */
export const scalars: readonly GraphQLScalarType[] = [
  CreditCodeScalar,
  DivisionCodeScalar,
  LocalDateScalar,
  DecimalScalar,
  DateTimeScalar,
];
