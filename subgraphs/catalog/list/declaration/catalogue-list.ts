import type { GraphQLResolveInfo } from 'graphql';
import type { PageArgs } from '../../../../kernel/connection';
import type { CatalogContext } from '../../context';
import { listProvidedEntries } from '../../entry/list-catalog-entries';
import type { CatalogEntryConnection } from '../../entry/types';
import { cityOf } from '../editions';
import { overseers } from '../policy';
import { departmentKey, type ListDigest, listDigest } from './context';
import { presentDeclaration } from './present';
import type { CompletenessDeclaration, DepartmentCatalogueList } from './types';

/** A department's catalogue list in a city. */
export const catalogueListOf = (jurisdiction: string, department: string): DepartmentCatalogueList => ({
  jurisdiction: { code: cityOf(jurisdiction) },
  department: { creditCode: department },
});

/** All its entries that the actor may see, whatever their state. */
export const entriesOfList = (
  context: CatalogContext,
  { department }: DepartmentCatalogueList,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<CatalogEntryConnection> => listProvidedEntries(context, department?.creditCode ?? '', null, args, info);

/** What the head of the department signed last, and whether the list is still as it was signed. */
export async function declarationOf(
  context: CatalogContext,
  { jurisdiction, department }: DepartmentCatalogueList,
): Promise<CompletenessDeclaration | null> {
  const [city, body] = [jurisdiction?.code ?? '', department?.creditCode ?? ''];
  const row = await context.loaders.declaration.load(departmentKey(city, body));
  if (row === null) return null;
  const { actor } = context;
  const seesAll = actor.organization === body || (actor.is(...overseers) && actor.covers(city));
  if (!seesAll) return presentDeclaration(row, null);
  const [now] = await context.reader.rows<ListDigest>(listDigest(city, body));
  return presentDeclaration(row, now?.digest === row.digest);
}
