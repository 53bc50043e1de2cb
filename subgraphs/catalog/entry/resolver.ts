import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { CatalogContext } from '../context';
import { differenceOf } from './difference';
import { CatalogDifference } from './difference-types';
import { CatalogFilter, CatalogSortInput } from './inputs';
import { ShareType } from './kinds';
import { listCatalogEntries, listShareCatalogue } from './list-catalog-entries';
import { availableOn, entryOf, followedRow, versionsOf } from './look-up';
import { presentItem, presentProcess } from './present';
import { CatalogProcess } from './process-types';
import { CatalogEntry, CatalogEntryConnection, CatalogVersion, DataItem } from './types';

@Resolver(() => CatalogEntry)
export class CatalogEntryResolver {
  @Query(() => CatalogEntry, { nullable: true, description: 'One entry by id or code (查询目录条目).' })
  catalogEntry(
    @Arg('id', () => ID, { nullable: true, description: 'Global id (全局标识).' }) id: string | null,
    @Arg('code', () => String, { nullable: true, description: 'Code of the entry (目录代码).' }) code: string | null,
    @Ctx() context: CatalogContext,
  ) {
    return entryOf(context, { id, code });
  }

  @Query(() => CatalogEntryConnection, { description: 'Entries, filtered, searched, sorted and counted (目录列表).' })
  catalogEntries(
    @Arg('filter', () => CatalogFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: CatalogFilter | null,
    @Arg('search', () => String, { nullable: true, description: 'Text found in the title (名称检索词).' }) search:
      | string
      | null,
    @Arg('sort', () => CatalogSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: CatalogSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCatalogEntries(context, { filter, search, sort, args, info });
  }

  @Query(() => CatalogEntryConnection, { description: 'The published share catalog, by share type (政务数据共享目录).' })
  shareCatalogue(
    @Arg('shareType', () => ShareType, { nullable: true, description: 'Of this share type only (共享类型).' })
    shareType: ShareType | null,
    @Arg('filter', () => CatalogFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: CatalogFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listShareCatalogue(context, { shareType, filter, args, info });
  }

  @Query(() => CatalogDifference, { nullable: true, description: 'In what two versions of an entry differ (目录版本差异).' })
  catalogDifference(
    @Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string,
    @Arg('from', () => Int, { description: 'The version to compare with (原版本).' }) from: number,
    @Arg('to', () => Int, { description: 'The version to compare (新版本).' }) to: number,
    @Ctx() context: CatalogContext,
  ) {
    return differenceOf(context, id, from, to);
  }

  @FieldResolver(() => CatalogProcess, {
    nullable: true,
    description: 'What came up on its way; null for those whom it does not concern (办理情况).',
  })
  async process(@Root() { id }: CatalogEntry, @Ctx() context: CatalogContext) {
    const row = await followedRow(context, id);
    return row && presentProcess(row);
  }

  @FieldResolver(() => [DataItem], { description: 'The items of data in it, in their order (信息项).' })
  async items(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return (await context.loaders.items.load(keyOf('catalog', entry.id) as string)).map(presentItem);
  }

  @FieldResolver(() => [CatalogVersion], { description: 'What the register held of it, latest first (历史版本).' })
  catalogHistory(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return versionsOf(context, entry.id);
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  async clocks(@Root() { id }: CatalogEntry, @Ctx() context: CatalogContext) {
    return (await followedRow(context, id)) ? clocksOf(context, id) : [];
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  async events(@Root() { id }: CatalogEntry, @Ctx() context: CatalogContext) {
    const row = await followedRow(context, id);
    return row ? eventsOf(context, id, row.jurisdiction) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: CatalogEntry, @Ctx() context: CatalogContext) {
    return availableOn(context, id);
  }
}
