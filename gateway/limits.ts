import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';
import type { Code } from '../kernel/error-texts';
import { codedError } from '../kernel/errors';

/** How much one operation may ask. A page of 100 assets with owner, contracts and their operators stays well below. */
export const limits = {
  tokens: 2_000,
  /** How often a document may say one name within braces, but before a colon: validating compares every pair of equal fields. */
  repetitions: 150,
  /** The README's operation needs 8 levels, the introspection query 15 (its own fields do not count). */
  depth: 14,
  aliases: 30,
  directives: 30,
  cost: 50_000,
  /** Page size that a list without `first` or `last` is reckoned with; lineage gives more than a page. */
  defaultPage: 20,
  defaultLineage: 200,
} as const;

/** What one selection set adds up to, wherever it is spread. */
interface Weight {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

const nothing: Weight = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/**
 * Weighs a validated operation: levels of nesting, aliases, directives, and the cost: one for each field, times the page
 * size of every connection above it. Fragments are weighed once each, so that the reckoning is linear in the document.
 */
export function weigh(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const weighed = new Map<string, Weight>();

  const defaultOf = (name: string): unknown => {
    const given = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
    return given?.kind === Kind.INT ? Number(given.value) : undefined;
  };

  function pageSize(field: FieldNode, pages: boolean): number {
    const sizes = (field.arguments ?? [])
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => {
        if (value.kind === Kind.INT) return Number(value.value);
        if (value.kind !== Kind.VARIABLE) return undefined;
        // A default is for a variable that was not given; one given as null asks for the usual page.
        const { value: name } = value.name;
        return Object.hasOwn(variables, name) ? variables[name] : defaultOf(name);
      })
      .filter(size => typeof size === 'number');
    const usual = field.name.value === 'lineage' ? limits.defaultLineage : limits.defaultPage;
    return Math.max(1, ...(sizes.length > 0 || !pages ? sizes : [usual]));
  }

  function weighField(field: FieldNode, parent: GraphQLNamedType | undefined): Weight {
    const directives = field.directives?.length ?? 0;
    const aliases = field.alias ? 1 : 0;
    if (field.name.value.startsWith('__')) {
      // Introspection is neither deep nor dear, but a thousand names for each of its thousands of fields would be.
      const inside = field.selectionSet ? weighSelections(field.selectionSet, undefined) : nothing;
      return { ...nothing, aliases: aliases + inside.aliases, directives: directives + inside.directives };
    }
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (!field.selectionSet) return { depth: 1, aliases, directives, cost: 1 };
    const type = definition && getNamedType(definition.type);
    const below = weighSelections(field.selectionSet, type);
    const pages =
      definition?.args.some(({ name }) => name === 'first' || name === 'last') === true ||
      type?.name.endsWith('Connection') === true;
    return {
      depth: below.depth + 1,
      aliases: below.aliases + aliases,
      directives: below.directives + directives,
      cost: 1 + below.cost * pageSize(field, pages),
    };
  }

  function weighFragment(name: string): Weight {
    const known = weighed.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    const weight = weighSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    weighed.set(name, weight);
    return weight;
  }

  function weighSelections({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): Weight {
    const sum = { ...nothing };
    for (const node of selections) {
      let weight: Weight;
      if (node.kind === Kind.FIELD) weight = weighField(node, parent);
      else {
        const spread = node.kind === Kind.FRAGMENT_SPREAD;
        const type = spread || !node.typeCondition ? parent : schema.getType(node.typeCondition.name.value);
        const inner = spread ? weighFragment(node.name.value) : weighSelections(node.selectionSet, type);
        weight = { ...inner, directives: inner.directives + (node.directives?.length ?? 0) };
      }
      sum.depth = Math.max(sum.depth, weight.depth);
      sum.aliases += weight.aliases;
      sum.directives += weight.directives;
      sum.cost += weight.cost;
    }
    return sum;
  }

  const weight = weighSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  return { ...weight, directives: weight.directives + (operation.directives?.length ?? 0) };
}

/** What is wrong with a document that says one name again and again; its length and its syntax are left to whoever parses it. */
export function repetition(query: string): GraphQLError | undefined {
  const lexer = new Lexer(new Source(query));
  const said = new Map<string, number>();
  let depth = 0;
  try {
    for (let read = 1; lexer.advance().kind !== TokenKind.EOF; read++) {
      if (read > limits.tokens) return undefined;
      const { kind, value } = lexer.token;
      if (kind === TokenKind.BRACE_L) depth += 1;
      else if (kind === TokenKind.BRACE_R) depth -= 1;
      else if (kind === TokenKind.NAME && depth > 0 && lexer.lookahead().kind !== TokenKind.COLON)
        said.set(value, (said.get(value) ?? 0) + 1);
    }
  } catch {
    return undefined;
  }
  const most = Math.max(0, ...said.values());
  if (most <= limits.repetitions) return undefined;
  return beyond(
    'QUERY_TOO_REPETITIVE',
    '查询中同一名称重复过多',
    'The document repeats one name too often',
    limits.repetitions,
    most,
  );
}

/** What was counted, its limit and the figure reached, in both languages. */
function beyond(code: Code, zh: string, en: string, limit: number, reached: number): GraphQLError {
  const figure = Number.isFinite(reached) ? String(reached) : undefined;
  return codedError(code, {
    status: 400,
    extensions: {
      messageZh: `${zh}：上限 ${limit}，此查询${figure ? `为 ${figure}` : '远超此数'}`,
      messageEn: `${en}: the limit is ${limit}, this query ${figure ? `has ${figure}` : 'has far more'}.`,
    },
  });
}

/** The first limit that the weight breaks, as an error for HTTP 400. */
export function breach({ depth, aliases, directives, cost }: Weight): GraphQLError | undefined {
  if (depth > limits.depth)
    return beyond('QUERY_TOO_DEEP', '查询嵌套层数过多', 'The query is nested too deep', limits.depth, depth);
  if (aliases > limits.aliases)
    return beyond('QUERY_TOO_MANY_ALIASES', '查询别名过多', 'The query has too many aliases', limits.aliases, aliases);
  if (directives > limits.directives)
    return beyond(
      'QUERY_TOO_MANY_DIRECTIVES',
      '查询指令过多',
      'The query has too many directives',
      limits.directives,
      directives,
    );
  // Fragments within fragments can multiply beyond any number; NaN and Infinity break the limit too.
  if (cost <= limits.cost) return undefined;
  const english = 'The query costs too much, ask for fewer fields or smaller pages';
  return beyond('QUERY_TOO_COMPLEX', '查询代价过大，请减少字段或每页条数', english, limits.cost, cost);
}
