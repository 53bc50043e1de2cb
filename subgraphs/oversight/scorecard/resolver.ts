import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { CreditCodeScalar } from '../../../kernel/scalars';
import type { OversightContext } from '../context';
import { nodeOf } from '../node/look-up';
import { Node } from '../node/types';
import { LegalEntity } from '../stubs';
import { listScorecards, listScoredThings } from './list-scorecards';
import { scorecardOf } from './look-up';
import {
  Scorecard,
  ScorecardConnection,
  ScorecardFilter,
  ScoredThing,
  ScoredThingConnection,
  ScoredThingFilter,
} from './types';

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @Query(() => Scorecard, { nullable: true, description: 'How the work of a unit is scored in a year (单位评分).' })
  scorecard(
    @Arg('unit', () => CreditCodeScalar, { description: 'Whose work (单位代码).' }) unit: string,
    @Arg('year', () => Int, { description: 'The year (年度).' }) year: number,
    @Ctx() context: OversightContext,
  ) {
    return scorecardOf(context, unit, year);
  }

  @Query(() => ScorecardConnection, { description: 'How the work of each unit of a city is scored in a year (单位评分列表).' })
  scorecards(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('year', () => Int, { description: 'The year (年度).' }) year: number,
    @Arg('filter', () => ScorecardFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ScorecardFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listScorecards(context, { jurisdiction, year, filter }, args, info);
  }

  @FieldResolver(() => ScoredThingConnection, {
    description: 'What was counted, thing by thing, what counts against the unit first (评分明细).',
  })
  things(
    @Root() scorecard: Scorecard,
    @Arg('filter', () => ScoredThingFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ScoredThingFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listScoredThings(context, scorecard, filter, args, info);
  }
}

@Resolver(() => ScoredThing)
export class ScoredThingResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The thing itself, where the caller may see it (事项).' })
  node(@Root() { id }: ScoredThing, @Ctx() context: OversightContext) {
    return nodeOf(context, id.replace(/\/\d+$/, ''));
  }
}

/** What oversight adds to the units of others. */
@Resolver(() => LegalEntity)
export class LegalEntityScorecardResolver {
  @FieldResolver(() => Scorecard, { nullable: true, description: 'How its work is scored in a year (年度评分).' })
  scorecard(
    @Root() { creditCode }: LegalEntity,
    @Arg('year', () => Int, { description: 'The year (年度).' }) year: number,
    @Ctx() context: OversightContext,
  ) {
    return scorecardOf(context, creditCode, year);
  }
}
