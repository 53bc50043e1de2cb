import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A place in an operation's arguments where a caller writes a text of their own, e.g. `['input', 'rows', 'name']`. */
export type TextPlace = readonly string[];

/** What is written in a place, by the name of its scalar; undefined where the usual value stands. */
export type Written = (scalar: string, place: TextPlace) => unknown;

/** Scalars that travel as texts: whatever stands there is read by a parser of ours. */
const texts = new Set(['String', 'ID', 'CreditCode', 'DateTime', 'Decimal', 'DivisionCode', 'JSON', 'LocalDate']);

const usual: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  String: '试例文字',
  ID: 'asset:00000000-0000-4000-8000-000000000000',
  DateTime: '2026-07-01T00:00:00+08:00',
  LocalDate: '2026-06-29',
  Decimal: '1.00',
  JSON: {},
};

/** Writes arguments: what is required with usual values, and on the way to `towards` whatever lies on it. */
export function argumentOf(
  type: GraphQLInputType,
  written: Written,
  towards: TextPlace = [],
  place: TextPlace = [],
  more = usual,
): unknown {
  if (isNonNullType(type)) return argumentOf(type.ofType, written, towards, place, more);
  if (isListType(type)) return [argumentOf(type.ofType, written, towards, place, more)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      field => isRequiredInputField(field) || towards[place.length] === field.name,
    );
    return Object.fromEntries(
      fields.map(field => {
        const on = towards[place.length] === field.name;
        return [field.name, argumentOf(field.type, written, on ? towards : [], [...place, field.name], more)];
      }),
    );
  }
  return written(type.name, place) ?? more[type.name] ?? '试例';
}

/** Every place below an argument where a text is written; an input type that holds itself is gone through once. */
export function textPlaces(type: GraphQLInputType, place: TextPlace, above: readonly string[] = []): TextPlace[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return texts.has(named.name) ? [place] : [];
  if (above.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap(field =>
    textPlaces(field.type, [...place, field.name], [...above, named.name]),
  );
}

/** Most scalars that a question asks for, so that it stays below the limit of tokens. */
const mostFields = 400;

/** Everything of a type that can be asked without arguments, so many levels deep; lists by their first few. */
export function selectionOf(type: GraphQLNamedType, schema: GraphQLSchema, levels: number): string {
  let left = mostFields;
  const within = (of: GraphQLNamedType, depth: number, fits: (name: string, kind: string) => unknown = () => true): string => {
    if (isLeafType(of)) return '';
    if (isInterfaceType(of)) return ' { __typename }';
    if (isAbstractType(of)) {
      // members that call different things by one name cannot be asked for both at once
      const seen = new Map<string, string>();
      const members = schema
        .getPossibleTypes(of)
        .map(
          member =>
            `... on ${member.name}${within(member, depth, (name, kind) => (seen.get(name) ?? kind) === kind && seen.set(name, kind))}`,
        );
      return ` { __typename ${members.join(' ')} }`;
    }
    if (!isObjectType(of)) return '';
    const fields = Object.values(of.getFields()).filter(
      field => !field.args.some(isRequiredArgument) && fits(field.name, String(field.type)),
    );
    // a connection and what holds its nodes are no level of their own
    const isPage = /(Connection|Edge)$/.test(of.name);
    const chosen = fields.flatMap(field => {
      const named = getNamedType(field.type);
      if (isCompositeType(named) && (depth <= 0 || (isPage && field.name === 'edges'))) return [];
      if (left-- <= 0) return [];
      const few = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
      const below = within(named, isPage ? depth : depth - 1);
      return isCompositeType(named) && below === '' ? [] : [`${field.name}${few}${below}`];
    });
    return ` { __typename ${chosen.join(' ')} }`;
  };
  return within(type, levels);
}

export interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** One root field asked with arguments: those required, `first` where it pages, and whatever lies on the way to one place. */
export function questionOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  { written = () => undefined, towards = [], levels = 1, more }: QuestionOptions = {},
): Question {
  const args = field.args.filter(arg => isRequiredArgument(arg) || arg.name === towards[0] || arg.name === 'first');
  const variables = Object.fromEntries(
    args.map(arg => {
      const value = argumentOf(arg.type, written, arg.name === towards[0] ? towards : [], [arg.name], { ...usual, ...more });
      return [arg.name, arg.name === 'first' ? 20 : value];
    }),
  );
  const declared = args.map(arg => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(getNamedType(field.type), schema, levels);
  return { query: `${kind}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`, variables };
}

export interface QuestionOptions {
  readonly written?: Written;
  readonly towards?: TextPlace;
  /** How many levels of objects below the root. */
  readonly levels?: number;
  /** Usual values that fit the register asked. */
  readonly more?: Readonly<Record<string, unknown>>;
}
