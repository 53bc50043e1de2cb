import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import type { CatalogContext } from '../context';
import { OpenType } from '../entry/kinds';
import { CatalogEntry } from '../entry/types';
import { OpenCatalogueFilter, OpenCatalogueSortInput, OpeningPlanFilter, OpenUnlistedFilter } from './inputs';
import { listOpenCatalogue } from './list-open-catalogue';
import { listOpenUnlisted } from './list-open-unlisted';
import { listOpeningPlan } from './list-opening-plan';
import { conditionsOf, gradingRulesOf, listingsOf, resourcesOf } from './look-up';
import { openScopeTrend } from './open-scope-trend';
import {
  GradingRules,
  OpenCatalogueItemConnection,
  OpenConditions,
  OpenDataResource,
  OpenDataResourceConnection,
  OpeningPlanItemConnection,
  OpenListing,
  OpenScopePeriod,
} from './types';

@Resolver(() => CatalogEntry)
export class OpeningResolver {
  @Query(() => OpenCatalogueItemConnection, { description: 'The open catalog, the latest published first (开放目录).' })
  openCatalogue(
    @Arg('openType', () => OpenType, { nullable: true, description: 'Of this open type only (开放类型).' })
    openType: OpenType | null,
    @Arg('filter', () => OpenCatalogueFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: OpenCatalogueFilter | null,
    @Arg('search', () => String, { nullable: true, description: 'Text found in the title (名称检索词).' })
    search: string | null,
    @Arg('sort', () => OpenCatalogueSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: OpenCatalogueSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOpenCatalogue(context, { openType, filter, search, sort, args, info });
  }

  @Query(() => OpeningPlanItemConnection, { description: 'What may be opened, the most urgent first (开放计划).' })
  openingPlan(
    @Arg('filter', () => OpeningPlanFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: OpeningPlanFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOpeningPlan(context, { filter, args, info });
  }

  @Query(() => OpenDataResourceConnection, { description: 'Open data that no entry lists yet (已开放未列入目录的数据).' })
  openUnlisted(
    @Arg('filter', () => OpenUnlistedFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: OpenUnlistedFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOpenUnlisted(context, { filter, args, info });
  }

  @Query(() => [OpenScopePeriod], { description: 'How much a unit had open at the end of each month (开放范围变化).' })
  openScopeTrend(
    @Arg('unit', () => CreditCodeScalar, { description: 'The unit (单位代码).' }) unit: string,
    @Arg('from', () => LocalDateScalar, { description: 'A day of the first month (起始日期).' }) from: string,
    @Arg('until', () => LocalDateScalar, { description: 'A day of the last month (终止日期).' }) until: string,
    @Ctx() context: CatalogContext,
  ) {
    return openScopeTrend(context, unit, from, until);
  }

  @Query(() => [GradingRules], { description: 'A city’s rules of classification and grading (分类分级规则).' })
  gradingRules(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'City (适用地区代码).' }) jurisdiction: string,
    @Ctx() context: CatalogContext,
  ) {
    return gradingRulesOf(context, jurisdiction);
  }

  @FieldResolver(() => [OpenDataResource], { description: 'Where its data can be had, once it is open (开放数据资源).' })
  openResources(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return resourcesOf(context, entry);
  }

  @FieldResolver(() => [OpenListing], { description: 'What the open catalog showed of it, the latest first (开放目录版本).' })
  openListings(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return listingsOf(context, entry);
  }

  @FieldResolver(() => [OpenConditions], {
    description: 'Its conditions of opening as approved, the latest first (开放条件版本).',
  })
  openConditionVersions(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return conditionsOf(context, entry);
  }
}
