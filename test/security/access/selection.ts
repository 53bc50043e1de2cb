import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** What fills the arguments that a field below the root demands, or that show more of it. */
const fieldArguments: Readonly<Record<string, string>> = {
  'DataAsset.lineage': '(direction: UPSTREAM, first: 20)',
  'Jurisdiction.parameter': '(name: "contract_max_term")',
  'Jurisdiction.workflow': '(name: "SMX-13")',
  'LegalEntity.contracts': '(as: OPERATOR, first: 2)',
  'LegalEntity.scorecard': '(year: 2026)',
  'LegalEntity.shareRequests': '(as: PROVIDER, first: 2)',
  'ReportDraft.things': '(figure: ENTRIES_PUBLISHED, first: 2)',
};

const KEYS = ['id', 'code', 'creditCode'];

/** Open to everybody and asked for by themselves: where others refer to them, their key is enough. */
const OPEN: Readonly<Record<string, string>> = {
  Article: 'id',
  Instrument: 'id',
  Jurisdiction: 'code',
  LegalEntity: 'creditCode',
};

const isPage = (type: GraphQLObjectType) => type.name.endsWith('Connection') && 'pageInfo' in type.getFields();

/** A thing with an identity of its own, that other registers refer to. */
const isThing = (type: GraphQLObjectType) => KEYS.some(key => key in type.getFields()) && !VALUES.has(type.name);
const VALUES = new Set(['Article', 'Instrument', 'DataItem', 'LineageVertex', 'Workflow', 'RectificationGround', 'Impact']);

/** Everything that can be selected of a type: of the things it refers to what they are themselves, not what they refer to. */
export function selectionOf(schema: GraphQLSchema, named: string, things = 2, within: readonly string[] = []): string {
  const type = schema.getType(named);
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map(one => `... on ${one.name} ${selectionOf(schema, one.name, things, within)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) throw new Error(`${named} has no fields`);
  if (isPage(type)) return pageOf(schema, type, things, within);
  const fields = Object.values(type.getFields()).flatMap(field => selected(schema, type, field, things, within) ?? []);
  return `{ __typename ${fields.join(' ')} }`;
}

function selected(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  things: number,
  within: readonly string[],
): string | undefined {
  const given = fieldArguments[`${type.name}.${field.name}`];
  if (given === undefined && field.args.some(isRequiredArgument)) return undefined;
  const to = getNamedType(field.type);
  // aliased, since union members may give one name to fields of different types
  const alias = `${type.name}_${field.name}`;
  const page = isObjectType(to) && isPage(to) ? '(first: 2)' : '';
  const name = `${alias}: ${field.name}${given ?? page}`;
  if (isLeafType(to)) return name;
  const key = within.length > 0 || type.name !== to.name ? OPEN[to.name] : undefined;
  if (key) return `${name} { __typename ${to.name}_${key}: ${key} }`;
  if (within.includes(to.name)) return undefined;
  const inner = isObjectType(to) && isPage(to) ? getNamedType(to.getFields().nodes?.type as GraphQLOutputType) : to;
  if (within.includes(inner.name)) return undefined;
  const isReference = isUnionType(inner) || (isObjectType(inner) && isThing(inner));
  if (isReference && things <= 1) return keyOnly(alias, name, to);
  const below = selectionOf(schema, to.name, isReference ? things - 1 : things, [...within, type.name]);
  return `${name} ${below}`;
}

/** The key of a thing and no more: what another register needs to know of it, and no more than that may it tell. */
function keyOnly(alias: string, name: string, to: GraphQLNamedType): string | undefined {
  if (!isObjectType(to) || isPage(to)) return undefined;
  const key = KEYS.find(one => one in to.getFields());
  return `${alias}_key${name.slice(alias.length)} { __typename ${to.name}_${key}: ${key} }`;
}

function pageOf(schema: GraphQLSchema, type: GraphQLObjectType, things: number, within: readonly string[]): string {
  const { nodes, edges, pageInfo, totalCount, totalIsCapped, ...more } = type.getFields();
  const own = Object.values(more).flatMap(field => selected(schema, type, field, things, within) ?? []);
  const node = selectionOf(schema, getNamedType(nodes?.type as GraphQLOutputType).name, things, within);
  return `{ __typename ${type.name}_totalCount: totalCount ${type.name}_totalIsCapped: totalIsCapped
    ${type.name}_pageInfo: pageInfo ${selectionOf(schema, 'PageInfo')} ${type.name}_nodes: nodes ${node}
    ${type.name}_edges: edges { __typename ${type.name.replace(/Connection$/, 'Edge')}_cursor: cursor } ${own.join(' ')} }`;
}
