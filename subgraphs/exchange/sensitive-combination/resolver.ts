import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs, presentPage } from '../../../kernel/connection';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { combinations } from './context';
import type { SensitiveCombinationRow } from './entity';
import { endSensitiveCombination, nameSensitiveCombination } from './keep-combinations';
import { mayKnowCombinations } from './policy';
import { presentCombination } from './present';
import {
  EndSensitiveCombinationInput,
  NameSensitiveCombinationInput,
  SensitiveCombinationConnection,
  SensitiveCombinationResult,
} from './types';

@Resolver()
export class SensitiveCombinationResolver {
  @Query(() => SensitiveCombinationConnection, {
    nullable: true,
    description: 'Combinations of items that a city looks for (敏感组合列表).',
  })
  async sensitiveCombinations(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'City (适用地区代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = await context.pages.list<SensitiveCombinationRow>({
      listing: combinations,
      where: all(
        mayKnowCombinations(context.actor, jurisdiction) ? undefined : sql`false`,
        sql`c.jurisdiction = ${jurisdiction}`,
      ),
      sort: { by: 'TITLE' },
      args,
      info,
      remember: context.loaders.sensitiveCombination,
    });
    return presentPage(page, presentCombination);
  }

  @Mutation(() => SensitiveCombinationResult, { description: 'Has a combination of items looked for (设置敏感组合).' })
  nameSensitiveCombination(
    @Arg('input', () => NameSensitiveCombinationInput, { description: 'The combination (敏感组合).' })
    input: NameSensitiveCombinationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return nameSensitiveCombination(context, input);
  }

  @Mutation(() => SensitiveCombinationResult, { description: 'Has a combination looked for no more (取消敏感组合).' })
  endSensitiveCombination(
    @Arg('input', () => EndSensitiveCombinationInput, { description: 'Which combination (敏感组合).' })
    input: EndSensitiveCombinationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return endSensitiveCombination(context, input);
  }
}
