import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import type { CatalogContext } from '../../context';
import { entryOf } from '../../entry/look-up';
import { CatalogEntry } from '../../entry/types';
import { listNotices } from './list-notices';
import { DataNotice, DataNoticeConnection, DataNoticeFilter } from './types';

@Resolver(() => DataNotice)
export class DataNoticeResolver {
  @Query(() => DataNoticeConnection, {
    description: 'What units are to see to of their entries, the latest first (目录更新任务和一致性告警列表).',
  })
  dataNotices(
    @Arg('filter', () => DataNoticeFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DataNoticeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNotices(context, filter, args, info);
  }

  @FieldResolver(() => CatalogEntry, { nullable: true, description: 'The entry (目录条目).' })
  entry(@Root() { entry }: DataNotice, @Ctx() context: CatalogContext) {
    return entry ? entryOf(context, { id: entry.id }) : null;
  }
}
