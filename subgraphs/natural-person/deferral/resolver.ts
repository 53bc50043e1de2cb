import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { PersonContext } from '../context';
import { deferDisclosure } from './defer-disclosure';
import { liftDeferral } from './lift-deferral';
import { listDeferrals } from './list-deferrals';
import {
  DeferDisclosureInput,
  DeferDisclosureResult,
  DisclosureDeferral,
  DisclosureDeferralConnection,
  DisclosureDeferralFilter,
  LiftDeferralInput,
  LiftDeferralResult,
} from './types';

@Resolver(() => DisclosureDeferral)
export class DeferralResolver {
  @Query(() => DisclosureDeferralConnection, {
    description: 'Whose looking at persons is not disclosed yet, or was not for a time (推迟告知列表).',
  })
  disclosureDeferrals(
    @Arg('filter', () => DisclosureDeferralFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: DisclosureDeferralFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: PersonContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDeferrals(context, filter, args, info);
  }

  @Mutation(() => DeferDisclosureResult, {
    description: 'Keeps from the persons for a time what another body looks up for a case (推迟告知).',
  })
  deferDisclosure(
    @Arg('input', () => DeferDisclosureInput, { description: 'Whose looking, for which case, until when (推迟告知内容).' })
    input: DeferDisclosureInput,
    @Ctx() context: PersonContext,
  ) {
    return deferDisclosure(context, input);
  }

  @Mutation(() => LiftDeferralResult, { description: 'Discloses at once what was deferred (解除推迟告知).' })
  liftDeferral(
    @Arg('input', () => LiftDeferralInput, { description: 'Which deferral (解除内容).' }) input: LiftDeferralInput,
    @Ctx() context: PersonContext,
  ) {
    return liftDeferral(context, input);
  }
}
