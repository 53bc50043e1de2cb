import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import { readersOf } from './access';
import { askedBelow } from './asked';

/** The columns of a list, by the property of a row that each becomes, and what the graph shows from them. */
export interface Columns {
  /** Property → SQL. */
  readonly all: Readonly<Record<string, string>>;
  /** By which other subgraphs know a row: read whatever is asked. */
  readonly keys: readonly string[];
  /** Field of the graph → the properties it is shown from, where that is not the property of its name alone. */
  readonly shownFrom?: Readonly<Record<string, readonly string[]>>;
}

const textOf = ({ all }: Columns, names: Iterable<string>): string =>
  Array.from(names, name => `${all[name]} as "${name}"`).join(', ');

const texts = new WeakMap<Columns, string>();

/** All of them, as SQL. */
export function allColumns(columns: string | Columns): string {
  if (typeof columns === 'string') return columns;
  const text = texts.get(columns) ?? textOf(columns, Object.keys(columns.all));
  texts.set(columns, text);
  return text;
}

const known = new WeakMap<FieldNode, { columns: Columns; text: string | undefined }>();

/**
 * Only the columns that an operation shows of the rows of a list, as SQL.
 * @returns undefined where they are not told apart, or it asks for a field that is more than columns: whoever answers it may want them all
 */
export function columnsAsked(columns: string | Columns, info: GraphQLResolveInfo): string | undefined {
  const [node] = info.fieldNodes;
  if (typeof columns === 'string' || !node || info.fieldNodes.length > 1) return undefined;
  const before = known.get(node);
  if (before?.columns === columns) return before.text;
  const names = shown(columns, info, node);
  const text = names && textOf(columns, names);
  known.set(node, { columns, text });
  return text;
}

function shown(columns: Columns, info: GraphQLResolveInfo, node: FieldNode): Set<string> | undefined {
  const row = rowType(info);
  if (!row) return undefined;
  const ofPage = askedBelow([node], info);
  const ofEdges = askedBelow(ofPage.filter(isNamed('edges')), info);
  const ofRows = askedBelow([...ofPage.filter(isNamed('nodes')), ...ofEdges.filter(isNamed('node'))], info);
  const names = new Set(columns.keys);
  for (const { name } of ofRows) {
    const field = row.getFields()[name.value];
    if (!field) continue; // another subgraph's, or __typename
    const from = columns.shownFrom?.[name.value] ?? [name.value];
    if (readersOf(field) === undefined || from.some(property => !(property in columns.all))) return undefined;
    for (const property of from) names.add(property);
  }
  return names;
}

const isNamed =
  (wanted: string) =>
  ({ name }: FieldNode) =>
    name.value === wanted;

/** The type of a page's rows. */
function rowType({ returnType }: GraphQLResolveInfo): GraphQLObjectType | undefined {
  const page = getNamedType(returnType);
  const rows = isObjectType(page) ? getNamedType(page.getFields().nodes?.type) : undefined;
  return isObjectType(rows) ? rows : undefined;
}
