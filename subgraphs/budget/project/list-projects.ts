import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { keyOf, keysOf } from '../../../kernel/global-id';
import { searched } from '../../../kernel/search';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { BudgetContext } from '../context';
import { projects } from './context';
import type { ProjectRow } from './entity';
import { ProjectSort } from './kinds';
import { visibleTo } from './policy';
import { presentProject } from './present';
import type { Project, ProjectFilter, ProjectSortInput } from './types';

/** Declares any of these assets; of no assets, nothing does. */
const declares = (assets: readonly string[]): Sql =>
  sql`exists (select from project_asset m where m.project = p.code and m.asset = any(${assets}::uuid[]))`;

/** Plans any of these entries. */
const plans = (entries: readonly string[]): Sql =>
  sql`exists (select from project_catalog_entry e where e.project = p.code and e.entry = any(${entries}::uuid[]))`;

const plansAny = sql`exists (select from project_catalog_entry e where e.project = p.code)`;

export interface ListProjects {
  filter?: ProjectFilter | null;
  search?: string | null;
  sort?: ProjectSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The projects that fit the filter and the search. */
export async function listProjects(
  context: BudgetContext,
  { filter, search, sort, args, info }: ListProjects,
): Promise<Connection<Project>> {
  const where = all(
    visibleTo(context.actor),
    filter?.stage ? sql`p.stage = any(${filter.stage})` : undefined,
    filter?.jurisdiction ? sql`p.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.owner ? sql`p.owner = ${filter.owner}` : undefined,
    filter?.declaredAsset ? declares(keysOf('asset', [filter.declaredAsset])) : undefined,
    filter?.plannedEntry ? plans(keysOf('catalog', [filter.plannedEntry])) : undefined,
    filter?.hasPlannedCatalog == null ? undefined : filter.hasPlannedCatalog ? plansAny : sql`not ${plansAny}`,
    filter?.projectKind ? sql`p.project_kind = ${filter.projectKind}` : undefined,
    search ? searched('p.name', 'p.bigrams', search) : undefined,
  );
  const page = await context.pages.list<ProjectRow>({
    listing: projects,
    where,
    sort: sort ?? { by: ProjectSort.CODE },
    args,
    info,
    remember: context.loaders.project,
  });
  return presentPage(page, presentProject);
}

async function listRelated(
  context: BudgetContext,
  parent: string,
  related: Sql,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<Project>> {
  const where = all(related, visibleTo(context.actor));
  const page = await context.pages.of<ProjectRow>(parent, {
    listing: projects,
    where,
    sort: { by: ProjectSort.CODE },
    args,
    info,
    remember: context.loaders.project,
  });
  return presentPage(page, presentProject);
}

/** The projects of a body. */
export const listProjectsOfOwner = (context: BudgetContext, creditCode: string, args: PageArgs, info: GraphQLResolveInfo) =>
  listRelated(context, creditCode, sql`p.owner = k.parent`, args, info);

/** The projects that declare an asset. */
export const listProjectsOfAsset = (context: BudgetContext, assetId: string, args: PageArgs, info: GraphQLResolveInfo) =>
  listRelated(
    context,
    keyOf('asset', assetId) as string,
    sql`exists (select from project_asset m where m.project = p.code and m.asset = k.parent::uuid)`,
    args,
    info,
  );

/** The projects that declare an asset of a bounded set, such as an impact. */
export const listProjectsOfSet = (
  context: BudgetContext,
  assetIds: readonly string[],
  args: PageArgs,
  info: GraphQLResolveInfo,
) => listRelated(context, '', declares(keysOf('asset', assetIds)), args, info);
