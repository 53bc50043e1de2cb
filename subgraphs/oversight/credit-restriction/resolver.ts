import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { OversightContext } from '../context';
import { listRestrictions, restrictionOf } from './look-up';
import { liftRestriction, restrictEntity } from './restrict-entity';
import {
  CreditRestriction,
  CreditRestrictionConnection,
  CreditRestrictionFilter,
  CreditRestrictionResult,
  LiftRestrictionInput,
  RestrictEntityInput,
} from './types';

@Resolver()
export class CreditRestrictionResolver {
  @Query(() => CreditRestriction, { nullable: true, description: 'One restriction by its id (查询失信限制).' })
  creditRestriction(
    @Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string,
    @Ctx() context: OversightContext,
  ) {
    return restrictionOf(context, id);
  }

  @Query(() => CreditRestrictionConnection, {
    description: 'Who is or was restricted, for the departments of the city (失信限制列表).',
  })
  creditRestrictions(
    @Arg('filter', () => CreditRestrictionFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: CreditRestrictionFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listRestrictions(context, filter, args, info);
  }

  @Mutation(() => CreditRestrictionResult, { description: 'Restricts a body for dishonest conduct (实施失信限制).' })
  restrictEntity(
    @Arg('input', () => RestrictEntityInput, { description: 'Whom, why and until when (失信限制内容).' })
    input: RestrictEntityInput,
    @Ctx() context: OversightContext,
  ) {
    return restrictEntity(context, input);
  }

  @Mutation(() => CreditRestrictionResult, { description: 'Lifts a restriction (解除失信限制).' })
  liftRestriction(
    @Arg('input', () => LiftRestrictionInput, { description: 'Which one, and why (解除内容).' }) input: LiftRestrictionInput,
    @Ctx() context: OversightContext,
  ) {
    return liftRestriction(context, input);
  }
}
