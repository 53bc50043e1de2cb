import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import { clocksOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { BudgetContext } from '../context';
import { CatalogEntry, DataAsset, InformationSystem } from '../stubs';
import { listProjects } from './list-projects';
import { availableOn, budgetLinesOf, historyOf, projectOf } from './look-up';
import { BudgetLine, Project, ProjectConnection, ProjectFilter, ProjectSortInput } from './types';

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => Project, { nullable: true, description: 'One project by its code (查询项目).' })
  project(@Arg('code', () => ID, { description: 'Project code (项目编码).' }) code: string, @Ctx() context: BudgetContext) {
    return projectOf(context, code);
  }

  @Query(() => ProjectConnection, { description: 'Projects, filtered, searched and sorted (项目列表).' })
  projects(
    @Arg('filter', () => ProjectFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ProjectFilter | null,
    @Arg('search', () => String, { nullable: true, description: 'Text found in the name (名称检索词).' }) search: string | null,
    @Arg('sort', () => ProjectSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: ProjectSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: BudgetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProjects(context, { filter, search, sort, args, info });
  }

  @FieldResolver(() => [CatalogEntry], { nullable: 'items', description: 'Catalog entries it plans to make (拟编制目录).' })
  async plannedCatalog(@Root() project: Project, @Ctx() context: BudgetContext) {
    return (await context.loaders.plannedCatalog.load(project.code)).map(row => ({ id: globalId('catalog', row.entry) }));
  }

  @FieldResolver(() => [DataAsset], { nullable: 'items', description: 'Assets it declares (申报资产).' })
  async declaredAssets(@Root() project: Project, @Ctx() context: BudgetContext) {
    return (await context.loaders.declaredAssets.load(project.code)).map(row => ({ id: globalId('asset', row.asset) }));
  }

  @FieldResolver(() => [BudgetLine], { description: 'Its money by year, for those who may see it (预算明细).' })
  budgetLines(@Root() project: Project, @Ctx() context: BudgetContext) {
    return budgetLinesOf(context, project.code);
  }

  @FieldResolver(() => [InformationSystem], {
    nullable: 'items',
    description: 'Information systems it builds (建设的信息系统).',
  })
  async connectedSystems(@Root() project: Project, @Ctx() context: BudgetContext) {
    const rows = await context.loaders.systems.load(project.code);
    return rows.map(row => ({ id: globalId('information-system', row.system) }));
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines (法定时限).' })
  clocks(@Root() project: Project, @Ctx() context: BudgetContext) {
    return clocksOf(context, project.id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done with it, in order (办理经过).' })
  async history(@Root() project: Project, @Ctx() context: BudgetContext) {
    return historyOf(context, project);
  }

  @FieldResolver(() => [AvailableEvent], {
    description: 'What the caller may do with it now, and why not the rest (可办理事项).',
  })
  available(@Root() project: Project, @Ctx() context: BudgetContext) {
    return availableOn(context, project.code);
  }
}
