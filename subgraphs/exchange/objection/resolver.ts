import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { requestOf } from '../share-request/look-up';
import { ShareRequest } from '../share-request/types';
import { decideObjectionSuspension } from './decide-suspension';
import { fileObjection } from './file-objection';
import {
  DecideObjectionSuspensionInput,
  FileObjectionInput,
  ObjectionFilter,
  ObjectionResult,
  ObjectionSortInput,
  ResolveObjectionInput,
  StateOnObjectionInput,
} from './inputs';
import { listObjections } from './list-objections';
import { availableOnObjection, objectionOf } from './look-up';
import { resolveObjection } from './resolve-objection';
import { stateOnObjection } from './state-on-objection';
import { Objection, ObjectionConnection } from './types';

@Resolver(() => Objection)
export class ObjectionResolver {
  @Query(() => Objection, { nullable: true, description: 'One objection by its id (查询异议).' })
  objection(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return objectionOf(context, id);
  }

  @Query(() => ObjectionConnection, { description: 'Objections, filtered and sorted (异议列表).' })
  objections(
    @Arg('filter', () => ObjectionFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ObjectionFilter | null,
    @Arg('sort', () => ObjectionSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: ObjectionSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listObjections(context, { filter, sort, args, info });
  }

  @FieldResolver(() => ShareRequest, {
    nullable: true,
    description: 'The share request that it is about, where the caller may see it (共享申请).',
  })
  shareRequest(
    @Root() { shareRequestKey: key }: Objection & { shareRequestKey: string | null },
    @Ctx() context: ExchangeContext,
  ) {
    return key === null ? null : requestOf(context, globalId('share-request', key));
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: Objection, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: Objection, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: Objection, @Ctx() context: ExchangeContext) {
    return availableOnObjection(context, id);
  }

  @Mutation(() => ObjectionResult, { description: 'Objects to opened data or to a matter of sharing (提出异议).' })
  fileObjection(
    @Arg('input', () => FileObjectionInput, { description: 'The objection to file (异议内容).' }) input: FileObjectionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return fileObjection(context, input);
  }

  @Mutation(() => ObjectionResult, {
    description: 'Says whether opening is suspended while an objection is verified (决定是否中止开放).',
  })
  decideObjectionSuspension(
    @Arg('input', () => DecideObjectionSuspensionInput, { description: 'Which objection, and whether (是否中止).' })
    input: DecideObjectionSuspensionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideObjectionSuspension(context, input);
  }

  @Mutation(() => ObjectionResult, { description: 'States the department’s view on an objection to sharing (说明意见).' })
  stateOnObjection(
    @Arg('input', () => StateOnObjectionInput, { description: 'Which objection, and the view (意见内容).' })
    input: StateOnObjectionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return stateOnObjection(context, input);
  }

  @Mutation(() => ObjectionResult, { description: 'Ends an objection, and tells whoever objected (处理异议).' })
  resolveObjection(
    @Arg('input', () => ResolveObjectionInput, { description: 'Which objection, and what comes of it (处理结果).' })
    input: ResolveObjectionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return resolveObjection(context, input);
  }
}
