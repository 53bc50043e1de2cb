import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs, presentPage } from '../../../kernel/connection';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import { all, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import {
  PlanPlatformMergerInput,
  PlatformComplianceConnection,
  PlatformComplianceResult,
  RecordPlatformBudgetInput,
  RecordPlatformProtectionInput,
} from './compliance-types';
import { platforms } from './context';
import type { PlatformRow } from './entity';
import { planPlatformMerger, recordPlatformBudget, recordPlatformProtection } from './hold-to-account';
import { mayWatchPlatforms } from './policy';
import { presentCompliance, presentPlatform } from './present';
import { DataPlatformConnection } from './types';

@Resolver()
export class PlatformComplianceResolver {
  @Query(() => PlatformComplianceConnection, {
    nullable: true,
    description: 'Whether the platforms of a city meet what is asked of them (平台合规情况列表).',
  })
  async platformCompliance(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'City (适用地区代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!mayWatchPlatforms(context.actor, jurisdiction)) return null;
    const page = await context.pages.list<PlatformRow>({
      listing: platforms,
      where: all(sql`p.jurisdiction = ${jurisdiction}`, sql`(p.retired_on is null or ${context.today}::date < p.retired_on)`),
      sort: { by: 'NAME' },
      args,
      info,
      remember: context.loaders.platform,
    });
    return presentPage(page, row => presentCompliance(row, context.today));
  }

  @Query(() => DataPlatformConnection, {
    description: 'Platforms that stood before the text and have no plan of being merged (待整合归并平台列表).',
  })
  async platformsToMerge(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'City (适用地区代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = await context.pages.list<PlatformRow>({
      listing: platforms,
      where: all(
        sql`p.jurisdiction = ${jurisdiction} and p.existing_since is not null and p.merge_plan is null`,
        sql`(p.retired_on is null or ${context.today}::date < p.retired_on)`,
      ),
      sort: { by: 'NAME' },
      args,
      info,
      remember: context.loaders.platform,
    });
    return presentPage(page, presentPlatform);
  }

  @Mutation(() => PlatformComplianceResult, { description: 'Records how a platform is protected (登记平台等级保护).' })
  recordPlatformProtection(
    @Arg('input', () => RecordPlatformProtectionInput, { description: 'The certificate (等级保护内容).' })
    input: RecordPlatformProtectionInput,
    @Ctx() context: CatalogContext,
  ) {
    return recordPlatformProtection(context, input);
  }

  @Mutation(() => PlatformComplianceResult, { description: 'Records the budget of a platform (登记平台经费预算).' })
  recordPlatformBudget(
    @Arg('input', () => RecordPlatformBudgetInput, { description: 'The budget (预算内容).' }) input: RecordPlatformBudgetInput,
    @Ctx() context: CatalogContext,
  ) {
    return recordPlatformBudget(context, input);
  }

  @Mutation(() => PlatformComplianceResult, { description: 'Plans how a platform is merged (登记整合归并方案).' })
  planPlatformMerger(
    @Arg('input', () => PlanPlatformMergerInput, { description: 'The plan (方案内容).' }) input: PlanPlatformMergerInput,
    @Ctx() context: CatalogContext,
  ) {
    return planPlatformMerger(context, input);
  }
}
