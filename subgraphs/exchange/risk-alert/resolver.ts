import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { mayKnowCombinations } from '../sensitive-combination/policy';
import { alerts } from './context';
import type { ReadAlert } from './entity';
import { presentAlert } from './present';
import { RiskAlertConnection } from './types';

@Resolver()
export class RiskAlertResolver {
  @Query(() => RiskAlertConnection, {
    nullable: true,
    description: 'Users who have drawn everything that is sensitive together, the latest first (汇集风险预警列表).',
  })
  async riskAlerts(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'City (适用地区代码).' }) jurisdiction: string,
    @Arg('holder', () => CreditCodeScalar, { nullable: true, description: 'By this body (使用单位代码).' })
    holder: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = await context.pages.list<ReadAlert>({
      listing: alerts,
      where: all(
        mayKnowCombinations(context.actor, jurisdiction) ? undefined : sql`false`,
        sql`a.jurisdiction = ${jurisdiction}`,
        holder ? sql`a.holder = ${holder}` : undefined,
      ),
      sort: { by: 'FOUND_AT', direction: SortDirection.DESC },
      args,
      info,
      remember: context.loaders.riskAlert,
    });
    return presentPage(page, presentAlert);
  }
}
