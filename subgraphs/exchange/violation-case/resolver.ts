import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import { grantByKey } from '../access-grant/look-up';
import { AccessGrant } from '../access-grant/types';
import type { ExchangeContext } from '../context';
import { CaseSortInput, ViolationCaseFilter } from './inputs';

import { listCases } from './list-cases';
import { availableOnViolationCase, violationCaseOf } from './look-up';
import { ViolationCase, ViolationCaseConnection } from './types';

@Resolver(() => ViolationCase)
export class ViolationCaseResolver {
  @Query(() => ViolationCase, { nullable: true, description: 'One case of violation by its id (查询违规案件).' })
  violationCase(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return violationCaseOf(context, id);
  }

  @Query(() => ViolationCaseConnection, { description: 'Cases of violation, filtered and sorted (违规案件列表).' })
  violationCases(
    @Arg('filter', () => ViolationCaseFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ViolationCaseFilter | null,
    @Arg('sort', () => CaseSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: CaseSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCases(context, { filter, sort, args, info });
  }

  @FieldResolver(() => AccessGrant, { nullable: true, description: 'The grant by which the data was used (数据使用授权).' })
  grant(@Root() found: ViolationCase & { grantKey: string | null }, @Ctx() context: ExchangeContext) {
    return found.grantKey === null ? null : grantByKey(context, found.grantKey);
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: ViolationCase, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  async events(
    @Root() { id, jurisdiction, toItsUser }: ViolationCase & { toItsUser: boolean },
    @Ctx() context: ExchangeContext,
  ) {
    const events = jurisdiction ? await eventsOf(context, id, jurisdiction.code) : [];
    // by its first line the user would learn which body, or in what role, reported it
    return toItsUser ? events.filter(({ event }) => event !== 'reportViolation') : events;
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: ViolationCase, @Ctx() context: ExchangeContext) {
    return availableOnViolationCase(context, id);
  }
}
