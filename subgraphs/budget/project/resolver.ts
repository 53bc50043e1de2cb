import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import type { BudgetContext } from '../context';
import { CatalogEntry, DataAsset } from '../stubs';
import { listProjects } from './list-projects';
import { budgetLinesOf, projectOf } from './look-up';
import { submitProject } from './submit-project';
import {
  BudgetLine,
  Project,
  ProjectConnection,
  ProjectFilter,
  ProjectSortInput,
  SubmitProjectInput,
  SubmitProjectResult,
} from './types';

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

  @Mutation(() => SubmitProjectResult, { description: 'Submits a project (项目申报).' })
  submitProject(
    @Arg('input', () => SubmitProjectInput, { description: 'The project to submit (项目申报内容).' }) input: SubmitProjectInput,
    @Ctx() context: BudgetContext,
  ) {
    return submitProject(context, input);
  }
}
