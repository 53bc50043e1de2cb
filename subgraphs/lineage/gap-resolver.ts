import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../kernel/connection';
import { jurisdictionCode } from '../../rulebook/jurisdictions';
import type { LineageContext } from './context';
import { LineageGap, LineageGapConnection } from './gap-types';
import { LineageGapKind } from './kinds';
import { listGaps } from './list-gaps';

@Resolver(() => LineageGap)
export class LineageGapResolver {
  @Query(() => LineageGapConnection, {
    description: 'Registered assets of a city without any source, or products without an owner (血缘缺口列表).',
  })
  lineageGaps(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('kind', () => LineageGapKind, { description: 'What is missing (缺口类型).' }) kind: LineageGapKind,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: LineageContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listGaps(context, { jurisdiction: jurisdictionCode(jurisdiction) ?? jurisdiction, kind, args, info });
  }
}
