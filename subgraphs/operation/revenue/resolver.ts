import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import { DecimalScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import type { OperationContext } from '../context';
import { contractOf, seenRow } from '../contract/look-up';
import { maySeePrice } from '../contract/policy';
import { OperationContract } from '../contract/types';
import { listDeviations, listUnremitted } from './list-revenue';
import { presentRemittance, presentRevenue } from './present';
import { recordRemittance } from './record-remittance';
import { recordRevenue } from './record-revenue';
import {
  ContractRevenue,
  ContractRevenueConnection,
  RecordRemittanceInput,
  RecordRevenueInput,
  RemittanceResult,
  RevenueDeviationConnection,
  RevenueFilter,
  RevenueResult,
  TreasuryRemittance,
} from './types';

@Resolver(() => ContractRevenue)
export class RevenueResolver {
  @Query(() => ContractRevenueConnection, {
    description: 'Revenue of periods that are over of which something is still to be handed over (未上缴收益).',
  })
  unremittedRevenue(
    @Arg('filter', () => RevenueFilter, { nullable: true, description: 'Only what fits all of this (筛选条件).' })
    filter: RevenueFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listUnremitted(context, filter, args, info);
  }

  @Query(() => RevenueDeviationConnection, {
    description: 'Contracts whose revenue of a year deviates from what they expect, the furthest first (收入偏离预期的协议).',
  })
  revenueDeviations(
    @Arg('year', () => Int, { description: 'The year (年度).' }) year: number,
    @Arg('above', () => DecimalScalar, {
      defaultValue: '0.1',
      description: 'By more than this share of what was expected (偏离比例下限).',
    })
    above: string,
    @Arg('jurisdiction', () => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
    jurisdiction: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDeviations(context, { year: Math.min(Math.max(year, 1), 9998), jurisdiction, above }, args, info);
  }

  @FieldResolver(() => OperationContract, { nullable: true, description: 'The contract that earned it (协议).' })
  contract(@Root() { contractKey }: ContractRevenue, @Ctx() context: OperationContext) {
    return contractOf(context, { id: globalId('contract', contractKey) });
  }

  @Mutation(() => RevenueResult, { description: 'States what a contract earned in a period (登记收益).' })
  recordRevenue(
    @Arg('input', () => RecordRevenueInput, { description: 'Which contract, and what it earned (收益).' })
    input: RecordRevenueInput,
    @Ctx() context: OperationContext,
  ) {
    return recordRevenue(context, input);
  }

  @Mutation(() => RemittanceResult, { description: 'Records what of revenue went to the treasury (登记缴库).' })
  recordRemittance(
    @Arg('input', () => RecordRemittanceInput, { description: 'Which revenue, and what was handed over (缴库).' })
    input: RecordRemittanceInput,
    @Ctx() context: OperationContext,
  ) {
    return recordRemittance(context, input);
  }
}

/** The money of a contract, for those who may see it. */
@Resolver(() => OperationContract)
export class ContractMoneyResolver {
  @FieldResolver(() => [ContractRevenue], { description: 'What it earned, period by period (收益).' })
  async revenues(@Root() { id }: OperationContract, @Ctx() context: OperationContext) {
    const row = await seenRow(context, id);
    if (!row || !maySeePrice(context.actor, row)) return [];
    return (await context.loaders.revenuesOf.load(row.id)).map(presentRevenue);
  }

  @FieldResolver(() => [TreasuryRemittance], { description: 'What went to the treasury (缴库).' })
  async remittances(@Root() { id }: OperationContract, @Ctx() context: OperationContext) {
    const row = await seenRow(context, id);
    if (!row || !maySeePrice(context.actor, row)) return [];
    return (await context.loaders.remittancesOf.load(row.id)).map(presentRemittance);
  }
}
