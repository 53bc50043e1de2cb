import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { projectedUpTo } from '../../../kernel/events/inbox';
import { DecimalScalar } from '../../../kernel/scalars';
import type { BudgetContext } from '../context';
import { maySeeFundsOf } from '../project/policy';
import { LegalEntity } from '../stubs';
import { changesIfLapsed } from './changes-if-lapsed';
import { fundsAtRisk } from './funds-at-risk';
import { fundingOverview } from './overview';
import { FundingChange, FundingOverview } from './types';

const USUAL_DAYS = 60;

@Resolver()
export class FundingResolver {
  @Query(() => FundingOverview, { description: 'The money of a city’s projects, by department (项目资金概览).' })
  fundingOverview(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('lapsingWithinDays', () => Int, {
      defaultValue: USUAL_DAYS,
      description: 'Registrations that end within so many days count as at risk (多少日内失效视为风险).',
    })
    lapsingWithinDays: number,
    @Ctx() context: BudgetContext,
  ) {
    return fundingOverview(context, jurisdiction, lapsingWithinDays);
  }

  @Query(() => [FundingChange], {
    description: 'Which verdicts would come out otherwise if a registration lapsed today (登记失效的影响).',
  })
  changesIfLapsed(
    @Arg('registration', () => String, { description: 'Registration number, or global id of the asset (登记编号或资产标识).' })
    registration: string,
    @Ctx() context: BudgetContext,
  ) {
    return changesIfLapsed(context, registration);
  }
}

@Resolver(() => FundingOverview)
export class FundingOverviewResolver {
  @FieldResolver()
  projectedUpTo(@Ctx() { reader }: BudgetContext): Promise<Date | null> {
    return projectedUpTo(reader, ['asset', 'catalog']);
  }
}

/** What the money of projects adds to the organizations of others. */
@Resolver(() => LegalEntity)
export class LegalEntityFundsResolver {
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      'Money of its projects that a gate ahead would judge otherwise once registrations have lapsed, in CNY (风险资金).',
  })
  fundsAtRisk(
    @Root() { creditCode }: LegalEntity,
    @Arg('lapsingWithinDays', () => Int, {
      defaultValue: USUAL_DAYS,
      description: 'Registrations that end within so many days (多少日内失效).',
    })
    lapsingWithinDays: number,
    @Ctx() context: BudgetContext,
  ) {
    return maySeeFundsOf(context.actor, creditCode) ? fundsAtRisk(context, creditCode, lapsingWithinDays) : null;
  }
}
