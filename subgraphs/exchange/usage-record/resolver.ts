import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { grantByKey } from '../access-grant/look-up';
import { AccessGrant } from '../access-grant/types';
import type { ExchangeContext } from '../context';
import { listUsages } from './list-usages';
import { recordUsage } from './record-usage';
import { RecordUsageInput, RecordUsageResult, UsageRecord, UsageRecordConnection, UsageRecordFilter } from './types';

@Resolver(() => UsageRecord)
export class UsageRecordResolver {
  @Query(() => UsageRecordConnection, { description: 'Records of use, the latest first (数据使用记录列表).' })
  usageRecords(
    @Arg('filter', () => UsageRecordFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: UsageRecordFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listUsages(context, { filter, args, info });
  }

  @Mutation(() => RecordUsageResult, { description: 'Records a use of data that was granted (登记使用记录).' })
  recordUsage(
    @Arg('input', () => RecordUsageInput, { description: 'The use (使用情况).' }) input: RecordUsageInput,
    @Ctx() context: ExchangeContext,
  ) {
    return recordUsage(context, input);
  }

  @FieldResolver(() => AccessGrant, { nullable: true, description: 'The grant (数据使用授权).' })
  grant(@Root() usage: UsageRecord & { grantKey: string }, @Ctx() context: ExchangeContext) {
    return grantByKey(context, usage.grantKey);
  }
}
