import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { OversightContext } from '../context';
import { LiftSuspensionInput, SuspendAccessInput, SuspensionFilter, SuspensionResult } from './inputs';
import { liftSuspension } from './lift-suspension';
import { listSuspensions } from './list-suspensions';
import { suspensionOf } from './look-up';
import { suspendAccess } from './suspend-access';
import { Suspension, SuspensionConnection } from './types';

@Resolver()
export class SuspensionResolver {
  @Query(() => Suspension, { nullable: true, description: 'One suspension by its id (查询暂停访问).' })
  suspension(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: OversightContext) {
    return suspensionOf(context, id);
  }

  @Query(() => SuspensionConnection, { description: 'Access that is or was suspended, the newest first (暂停访问列表).' })
  suspensions(
    @Arg('filter', () => SuspensionFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: SuspensionFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listSuspensions(context, { filter, args, info });
  }

  @Mutation(() => SuspensionResult, {
    description: 'Keeps a user, or all who act for a body, out of the register within a second (暂停访问).',
  })
  suspendAccess(
    @Arg('input', () => SuspendAccessInput, { description: 'Whose access, why and until when (暂停访问内容).' })
    input: SuspendAccessInput,
    @Ctx() context: OversightContext,
  ) {
    return suspendAccess(context, input);
  }

  @Mutation(() => SuspensionResult, { description: 'Lets in again whom a suspension keeps out (解除暂停访问).' })
  liftSuspension(
    @Arg('input', () => LiftSuspensionInput, { description: 'Which suspension, and why (解除暂停内容).' })
    input: LiftSuspensionInput,
    @Ctx() context: OversightContext,
  ) {
    return liftSuspension(context, input);
  }
}
