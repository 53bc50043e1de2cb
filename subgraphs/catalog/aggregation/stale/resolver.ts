import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import type { CatalogContext } from '../../context';
import { listStaleEntries } from './list-stale-entries';
import { StaleEntryConnection, StaleEntryFilter } from './types';

@Resolver()
export class StaleEntryResolver {
  @Query(() => StaleEntryConnection, {
    description: 'Entries whose data has not reached the platform for longer than it may (逾期未汇聚的目录条目列表).',
  })
  staleEntries(
    @Arg('filter', () => StaleEntryFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: StaleEntryFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listStaleEntries(context, filter, args, info);
  }
}
