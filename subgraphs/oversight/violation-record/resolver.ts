import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { OversightContext } from '../context';
import { listViolations, violationOf } from './look-up';
import { raiseViolation } from './raise-violation';
import { RaiseViolationInput, Violation, ViolationConnection, ViolationFilter, ViolationResult } from './types';

@Resolver()
export class ViolationResolver {
  @Query(() => Violation, { nullable: true, description: 'One violation by its id (查询违规行为).' })
  violation(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: OversightContext) {
    return violationOf(context, id);
  }

  @Query(() => ViolationConnection, { description: 'Violations that were raised, the latest first (违规行为列表).' })
  violations(
    @Arg('filter', () => ViolationFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ViolationFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listViolations(context, filter, args, info);
  }

  @Mutation(() => ViolationResult, { description: 'Raises a violation of what the text of a city lists (认定违规行为).' })
  raiseViolation(
    @Arg('input', () => RaiseViolationInput, { description: 'Which act, by whom, and what shows it (违规行为).' })
    input: RaiseViolationInput,
    @Ctx() context: OversightContext,
  ) {
    return raiseViolation(context, input);
  }
}
