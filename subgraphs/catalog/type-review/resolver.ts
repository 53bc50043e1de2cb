import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { CreditCodeScalar } from '../../../kernel/scalars';
import { mayOversee } from '../aggregation/policy';
import type { CatalogContext } from '../context';
import { CatalogEntry } from '../entry/types';
import { listTypeReviewsDue } from './list-due';
import { presentTypeReview } from './present';
import { reviewOpenType, reviewShareType } from './review-type';
import { setTypeReviewInterval } from './set-interval';
import {
  ReviewOpenTypeInput,
  ReviewShareTypeInput,
  SetTypeReviewIntervalInput,
  TypeReview,
  TypeReviewDueConnection,
  TypeReviewIntervalResult,
  TypeReviewResult,
} from './types';

/** Assessments of an entry, the latest first; none for whoever may not see them. */
async function seenReviews(context: CatalogContext, entry: CatalogEntry): Promise<TypeReview[]> {
  const of = { jurisdiction: entry.jurisdiction?.code ?? '', provider: entry.provider?.creditCode ?? '' };
  if (!mayOversee(context.actor, of)) return [];
  return (await context.loaders.typeReviews.load(keyOf('catalog', entry.id) as string)).map(presentTypeReview);
}

@Resolver(() => CatalogEntry)
export class TypeReviewResolver {
  @FieldResolver(() => [TypeReview], { description: 'Assessments of its types, the latest first (类型评估记录).' })
  typeReviews(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return seenReviews(context, entry);
  }

  @Query(() => TypeReviewDueConnection, {
    description: 'Entries whose share type is due to be assessed again (应评估共享类型).',
  })
  entriesDueForReview(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('provider', () => CreditCodeScalar, { nullable: true, description: 'Of this department (信息资源提供方代码).' })
    provider: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listTypeReviewsDue(context, 'SHARE', { jurisdiction, provider }, args, info);
  }

  @Query(() => TypeReviewDueConnection, {
    description: 'Entries whose open type is due to be assessed again (应评估开放类型).',
  })
  openReviewsDue(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('provider', () => CreditCodeScalar, { nullable: true, description: 'Of this department (信息资源提供方代码).' })
    provider: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listTypeReviewsDue(context, 'OPEN', { jurisdiction, provider }, args, info);
  }

  @Mutation(() => TypeReviewResult, { description: 'Assesses the share type of an entry again (评估共享类型).' })
  reviewShareType(
    @Arg('input', () => ReviewShareTypeInput, { description: 'Which entry, the type, and why (评估内容).' })
    input: ReviewShareTypeInput,
    @Ctx() context: CatalogContext,
  ) {
    return reviewShareType(context, input);
  }

  @Mutation(() => TypeReviewResult, { description: 'Assesses the open type of an entry again (评估开放类型).' })
  reviewOpenType(
    @Arg('input', () => ReviewOpenTypeInput, { description: 'Which entry, the type, and why (评估内容).' })
    input: ReviewOpenTypeInput,
    @Ctx() context: CatalogContext,
  ) {
    return reviewOpenType(context, input);
  }

  @Mutation(() => TypeReviewIntervalResult, { description: 'Sets how often types are assessed again (设定类型评估周期).' })
  setTypeReviewInterval(
    @Arg('input', () => SetTypeReviewIntervalInput, { description: 'The interval of a city (周期内容).' })
    input: SetTypeReviewIntervalInput,
    @Ctx() context: CatalogContext,
  ) {
    return setTypeReviewInterval(context, input);
  }
}
