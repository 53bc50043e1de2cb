import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import type { CatalogContext } from '../../context';
import { entryOf } from '../../entry/look-up';
import { CatalogEntry } from '../../entry/types';
import { fileAggregationInterval } from './file-interval';
import { listFilings } from './list-filings';
import {
  AggregationFiling,
  AggregationFilingConnection,
  AggregationFilingFilter,
  AggregationFilingResult,
  FileAggregationIntervalInput,
} from './types';

@Resolver(() => AggregationFiling)
export class AggregationFilingResolver {
  @Query(() => AggregationFilingConnection, {
    description: 'Filed intervals of aggregation, the latest first (汇聚期限备案列表).',
  })
  aggregationFilings(
    @Arg('filter', () => AggregationFilingFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: AggregationFilingFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listFilings(context, filter, args, info);
  }

  @FieldResolver(() => CatalogEntry, { nullable: true, description: 'The entry (目录条目).' })
  entry(@Root() { entry }: AggregationFiling, @Ctx() context: CatalogContext) {
    return entry ? entryOf(context, { id: entry.id }) : null;
  }

  @Mutation(() => AggregationFilingResult, {
    description: 'Files with the authority that data is aggregated at intervals (报送汇聚期限备案).',
  })
  fileAggregationInterval(
    @Arg('input', () => FileAggregationIntervalInput, { description: 'Which entry, and the interval (备案内容).' })
    input: FileAggregationIntervalInput,
    @Ctx() context: CatalogContext,
  ) {
    return fileAggregationInterval(context, input);
  }
}
