import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import {
  AgreeInterfaceInput,
  AllowInterfaceDelayInput,
  DataInterfaceResult,
  DemandInterfaceInput,
  PublishInterfaceInput,
  RequestInterfaceDelayInput,
  SubmitInterfaceInput,
  WrapInterfaceInput,
} from './inputs';
import { availableOn, interfaceOf, listInterfaces } from './look-up';
import {
  agreeInterface,
  allowInterfaceDelay,
  demandInterface,
  publishInterface,
  requestInterfaceDelay,
  submitInterface,
  wrapInterface,
} from './move-interface';
import { DataInterface, DataInterfaceConnection, DataInterfaceFilter, DataInterfaceSortInput } from './types';

@Resolver(() => DataInterface)
export class DataInterfaceResolver {
  @Query(() => DataInterface, { nullable: true, description: 'One interface by its id (查询数据服务接口).' })
  dataInterface(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return interfaceOf(context, id);
  }

  @Query(() => DataInterfaceConnection, { description: 'Interfaces that departments offer (数据服务接口列表).' })
  dataInterfaces(
    @Arg('filter', () => DataInterfaceFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DataInterfaceFilter | null,
    @Arg('sort', () => DataInterfaceSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: DataInterfaceSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listInterfaces(context, { filter, sort, args, info });
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: DataInterface, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: DataInterface, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: DataInterface, @Ctx() context: ExchangeContext) {
    return availableOn(context, id);
  }
}

/** One mutation for each event of the machine. */
@Resolver()
export class DataInterfaceCommandsResolver {
  @Mutation(() => DataInterfaceResult, { description: 'Asks for an interface, or offers one (提出接口需求).' })
  demandInterface(
    @Arg('input', () => DemandInterfaceInput, { description: 'The interface (接口需求).' }) input: DemandInterfaceInput,
    @Ctx() context: ExchangeContext,
  ) {
    return demandInterface(context, input);
  }

  @Mutation(() => DataInterfaceResult, { description: 'Agrees on the day by which an interface is provided (协商提供时间).' })
  agreeInterface(
    @Arg('input', () => AgreeInterfaceInput, { description: 'The day (协商时间).' }) input: AgreeInterfaceInput,
    @Ctx() context: ExchangeContext,
  ) {
    return agreeInterface(context, input);
  }

  @Mutation(() => DataInterfaceResult, { description: 'Asks in writing for an interface to be late (申请延期提供接口).' })
  requestInterfaceDelay(
    @Arg('input', () => RequestInterfaceDelayInput, { description: 'The application (延期申请).' })
    input: RequestInterfaceDelayInput,
    @Ctx() context: ExchangeContext,
  ) {
    return requestInterfaceDelay(context, input);
  }

  @Mutation(() => DataInterfaceResult, { description: 'Allows an interface to be late (批准延期提供接口).' })
  allowInterfaceDelay(
    @Arg('input', () => AllowInterfaceDelayInput, { description: 'Until when (延期期限).' }) input: AllowInterfaceDelayInput,
    @Ctx() context: ExchangeContext,
  ) {
    return allowInterfaceDelay(context, input);
  }

  @Mutation(() => DataInterfaceResult, { description: 'Hands over an interface (提供接口).' })
  submitInterface(
    @Arg('input', () => SubmitInterfaceInput, { description: 'The interface (接口).' }) input: SubmitInterfaceInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitInterface(context, input);
  }

  @Mutation(() => DataInterfaceResult, { description: 'Wraps an interface for the platform (封装接口).' })
  wrapInterface(
    @Arg('input', () => WrapInterfaceInput, { description: 'Which interface (接口).' }) input: WrapInterfaceInput,
    @Ctx() context: ExchangeContext,
  ) {
    return wrapInterface(context, input);
  }

  @Mutation(() => DataInterfaceResult, { description: 'Publishes an interface on the platform (发布接口).' })
  publishInterface(
    @Arg('input', () => PublishInterfaceInput, { description: 'Which interface (接口).' }) input: PublishInterfaceInput,
    @Ctx() context: ExchangeContext,
  ) {
    return publishInterface(context, input);
  }
}
