import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, type SortDirection } from '../../../kernel/connection';
import { searched } from '../../../kernel/search';
import { all, raw, type Sql, sql } from '../../../kernel/sql';
import type { LegalEntityContext } from '../context';
import { visibleTo } from '../policy';
import type { LegalEntityRow } from './entity';
import { LegalEntitySort } from './kinds';
import { isDepartment, legalEntities, stands } from './listing';
import { presentLegalEntity } from './present';
import type { LegalEntity, LegalEntityFilter, LegalEntitySortInput } from './types';

export interface ListLegalEntities {
  filter?: LegalEntityFilter | null;
  search?: string | null;
  sort?: LegalEntitySortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** A sole trader is not found by its name: what is shown of it is one character, and a search would tell the rest. */
const named = (search: string): Sql => sql`left(e.credit_code, 2) <> '92' and ${searched('e.name', 'e.bigrams', search)}`;

/** The organizations that fit the filter and the search, as far as the actor may see them. */
export function listLegalEntities(
  context: LegalEntityContext,
  { filter, search, sort, args, info }: ListLegalEntities,
): Promise<Connection<LegalEntity>> {
  const types = filter?.departmentType;
  const where = all(
    filter?.entityKind ? sql`e.entity_kind = any(${filter.entityKind})` : undefined,
    filter?.entityStatus ? sql`e.entity_status = any(${filter.entityStatus})` : undefined,
    filter?.jurisdiction ? sql`e.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.division ? sql`e.division = ${filter.division}` : undefined,
    types
      ? sql`case when e.entity_kind = 'GOVERNMENT_DEPARTMENT' then coalesce(e.department_type, 'ORGAN') else e.department_type end = any(${types})`
      : undefined,
    filter?.parent ? sql`e.parent = ${filter.parent}` : undefined,
    filter?.creditCodes ? sql`e.credit_code = any(${filter.creditCodes})` : undefined,
    search ? named(search) : undefined,
  );
  return pageOf(context, '', where, { sort: sort ?? byName, args, info });
}

type Asked = Pick<ListLegalEntities, 'args' | 'info'>;
const byName = { by: LegalEntitySort.NAME };

/** The bodies directly below one. */
export const listChildren = (context: LegalEntityContext, parent: string, asked: Asked): Promise<Connection<LegalEntity>> =>
  pageOf(context, parent, sql`e.parent = k.parent`, { sort: byName, ...asked });

/** The bodies that one took over from. */
export const listPredecessors = (context: LegalEntityContext, code: string, asked: Asked): Promise<Connection<LegalEntity>> =>
  pageOf(context, code, sql`e.successor = k.parent`, { sort: byName, ...asked });

/** Departments of a city in which an office is held by nobody today. */
export const listDepartmentsWithout = (
  context: LegalEntityContext,
  { kind, jurisdiction, args, info }: Asked & { kind: string; jurisdiction: string },
): Promise<Connection<LegalEntity>> =>
  pageOf(
    context,
    '',
    sql`e.jurisdiction = ${jurisdiction} and ${raw(isDepartment)} and ${raw(stands)} and not exists (
      select from office o where o.credit_code = e.credit_code and o.kind = ${kind} and o.person is not null
        and daterange(o.since, o.until) @> ${context.today}::date)`,
    { sort: byName, args, info },
  );

async function pageOf(
  context: LegalEntityContext,
  parent: string,
  where: Sql,
  asked: Asked & { sort: { by: LegalEntitySort; direction?: SortDirection } },
): Promise<Connection<LegalEntity>> {
  const page = await context.pages.of<LegalEntityRow>(parent, {
    listing: legalEntities,
    where: all(where, visibleTo(context.actor)),
    remember: context.loaders.legalEntity,
    ...asked,
  });
  return presentPage(page, presentLegalEntity(context.actor));
}
