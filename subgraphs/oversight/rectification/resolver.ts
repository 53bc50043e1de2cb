import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { OversightContext } from '../context';
import { Jurisdiction } from '../law/types';
import { nodeOf } from '../node/look-up';
import { Node } from '../node/types';
import { RectificationOrderFilter, RectificationSortInput } from './inputs';
import { listOrders } from './list-orders';
import { availableOn, groundsOf, orderOf } from './look-up';
import { Evidence, RectificationGround, RectificationOrder, RectificationOrderConnection } from './types';

@Resolver(() => RectificationOrder)
export class RectificationOrderResolver {
  @Query(() => RectificationOrder, { nullable: true, description: 'One order by its id (查询整改通知).' })
  rectificationOrder(
    @Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string,
    @Ctx() context: OversightContext,
  ) {
    return orderOf(context, id);
  }

  @Query(() => RectificationOrderConnection, { description: 'Orders to put something right (整改通知列表).' })
  rectificationOrders(
    @Arg('filter', () => RectificationOrderFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: RectificationOrderFilter | null,
    @Arg('sort', () => RectificationSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: RectificationSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOrders(context, { filter, sort, args, info });
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: RectificationOrder, @Ctx() context: OversightContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: RectificationOrder, @Ctx() context: OversightContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: RectificationOrder, @Ctx() context: OversightContext) {
    return availableOn(context, id);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'What it refers to, where it has a global id (依据对象).' })
  node(@Root() { reference }: Evidence, @Ctx() context: OversightContext) {
    return nodeOf(context, reference);
  }
}

@Resolver(() => Jurisdiction)
export class RectificationGroundResolver {
  @FieldResolver(() => [RectificationGround], {
    description: 'On what correction is ordered in this city, as its text lists it (整改事由).',
  })
  rectificationGrounds(@Root() { code }: Jurisdiction, @Ctx() context: OversightContext) {
    return groundsOf(context, code);
  }
}
