import type { GraphQLResolveInfo } from 'graphql';
import { allColumns } from '../../../kernel/columns';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { badInput } from '../../../kernel/errors';
import { raw, type Sql, sql } from '../../../kernel/sql';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import type { CatalogContext } from '../context';
import { editions, listKey } from './context';
import type { ListEditionRow } from './entity';
import { ListKind } from './kinds';
import { presentEdition, presentList } from './present';
import type { ListEdition, ManagedList } from './types';

/**
 * The code of a city given by slug or code.
 * @throws GraphQLError BAD_USER_INPUT for a city that the register does not keep
 */
export function cityOf(slugOrCode: string): string {
  const code = jurisdictionCode(slugOrCode);
  if (code !== undefined) return code;
  throw badInput(
    'JURISDICTION_UNKNOWN',
    'jurisdiction',
    '本登记系统没有该地区的制度文本。',
    'This register holds no text of this city.',
  );
}

/** A city's lists, or one of them, as they stand. */
export async function listsOf(
  context: CatalogContext,
  { jurisdiction, kind }: { jurisdiction: string; kind: ListKind | null },
): Promise<ManagedList[]> {
  const city = cityOf(jurisdiction);
  const kinds = kind ? [kind] : Object.values(ListKind);
  return Promise.all(kinds.map(one => listOf(context, city, one)));
}

export const listOf = async (context: CatalogContext, jurisdiction: string, kind: ListKind): Promise<ManagedList> =>
  presentList(jurisdiction, kind, await context.loaders.currentEdition.load(listKey(jurisdiction, kind)));

/** The editions of a list, the latest first. */
export async function editionsOf(
  context: CatalogContext,
  { jurisdiction, kind }: Pick<ManagedList, 'jurisdiction' | 'kind'>,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ListEdition>> {
  const page = await context.pages.of<ListEditionRow>(listKey(jurisdiction?.code ?? '', kind), {
    listing: editions,
    where: sql`l.jurisdiction = split_part(k.parent, '/', 1) and l.list = split_part(k.parent, '/', 2)`,
    sort: { by: 'VERSION', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.edition,
  });
  return presentPage(page, presentEdition);
}

/** The edition of a list that a number falls into: none, the one that holds. Null where there was none yet. */
export async function editionAt(
  context: CatalogContext,
  jurisdiction: string,
  kind: ListKind,
  version?: number | null,
): Promise<ListEdition | null> {
  const current = await context.loaders.currentEdition.load(listKey(jurisdiction, kind));
  if (version == null || current === null || version >= current.version) return current && presentEdition(current);
  const [row] = await context.reader.rows<ListEditionRow>(sql`select ${raw(allColumns(editions.columns))} from list_edition l
    where l.jurisdiction = ${jurisdiction} and l.list = ${kind} and l.version <= ${version} order by l.version desc limit 1`);
  return row ? presentEdition(row) : null;
}

/** Lines of a list that stood in an edition, or stand now. */
export const standingIn = (alias: string, version?: number | null): Sql =>
  version == null
    ? sql`${raw(alias)}.until_version is null`
    : sql`${raw(alias)}.since_version <= ${version} and coalesce(${raw(alias)}.until_version > ${version}, true)`;
