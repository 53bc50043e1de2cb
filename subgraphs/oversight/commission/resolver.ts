import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { OversightContext } from '../context';
import { commissionUnit, endCommission, issueCommissionToken } from './commission-unit';
import { commissionByToken, listCommissions } from './list-commissions';
import {
  Commission,
  CommissionConnection,
  CommissionFilter,
  CommissionResult,
  CommissionTokenResult,
  CommissionUnitInput,
  EndCommissionInput,
  IssueCommissionTokenInput,
} from './types';

@Resolver()
export class CommissionResolver {
  @Query(() => CommissionConnection, { description: 'Commissions of service units and third parties (委托列表).' })
  commissions(
    @Arg('filter', () => CommissionFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: CommissionFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCommissions(context, { filter, args, info });
  }

  @Query(() => Commission, {
    nullable: true,
    description: 'The commission that a token shows, as long as it carries (核验受托凭证).',
  })
  commissionByToken(
    @Arg('token', () => String, { description: 'The token (凭证).' }) token: string,
    @Ctx() context: OversightContext,
  ) {
    return commissionByToken(context, token);
  }

  @Mutation(() => CommissionResult, { description: 'Commissions a unit with scope and time (授权或者委托).' })
  commissionUnit(
    @Arg('input', () => CommissionUnitInput, { description: 'The commission (委托内容).' }) input: CommissionUnitInput,
    @Ctx() context: OversightContext,
  ) {
    return commissionUnit(context, input);
  }

  @Mutation(() => CommissionTokenResult, { description: 'Issues a token for a commission (签发受托凭证).' })
  issueCommissionToken(
    @Arg('input', () => IssueCommissionTokenInput, { description: 'Which commission (签发内容).' })
    input: IssueCommissionTokenInput,
    @Ctx() context: OversightContext,
  ) {
    return issueCommissionToken(context, input);
  }

  @Mutation(() => CommissionResult, { description: 'Ends a commission before its time (终止委托).' })
  endCommission(
    @Arg('input', () => EndCommissionInput, { description: 'Which, and why (终止内容).' }) input: EndCommissionInput,
    @Ctx() context: OversightContext,
  ) {
    return endCommission(context, input);
  }
}
