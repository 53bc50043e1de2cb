import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { CatalogEntry } from '../entry/types';
import { assessForOpening } from './assess-for-opening';
import { giveExpertOpinion } from './give-expert-opinion';
import {
  AssessForOpeningInput,
  DesensitizationResult,
  ExpertOpinionResult,
  GiveExpertOpinionInput,
  OpeningAssessmentResult,
  OpeningReviewResult,
  RecordDesensitizationInput,
  RecordOpeningReviewInput,
} from './inputs';
import { assessmentsOf, desensitizationsOf, opinionsOf, reviewsDueOf, reviewsOf } from './look-up';
import { recordDesensitization } from './record-desensitization';
import { recordOpeningReview } from './record-opening-review';
import { Desensitization, ExpertOpinion, OpeningAssessment, OpeningReview, ReviewDue } from './types';

/** What leads to the opening of an entry, beside the entry itself. */
@Resolver(() => CatalogEntry)
export class OpeningReviewResolver {
  @FieldResolver(() => [OpeningReview], { description: 'Reviews before it is opened, the latest first (开放前审查).' })
  openingReviews(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return reviewsOf(context, entry);
  }

  @FieldResolver(() => [ReviewDue], { description: 'Reviews that it needs before it is opened (应进行的审查).' })
  openingReviewsDue(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return reviewsDueOf(context, entry);
  }

  @FieldResolver(() => [OpeningAssessment], { description: 'Whether it is fit to be opened, the latest first (开放评估).' })
  openingAssessments(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return assessmentsOf(context, entry);
  }

  @FieldResolver(() => [Desensitization], { description: 'How its items were made fit to be opened (脱敏处理记录).' })
  desensitizations(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return desensitizationsOf(context, entry);
  }

  @FieldResolver(() => [ExpertOpinion], { description: 'What experts say of it, the latest first (专家意见).' })
  expertOpinions(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return opinionsOf(context, entry);
  }

  @Mutation(() => OpeningReviewResult, { description: 'Puts a review before opening on record (登记开放前审查).' })
  recordOpeningReview(
    @Arg('input', () => RecordOpeningReviewInput, { description: 'Which review, and how it ended (审查内容).' })
    input: RecordOpeningReviewInput,
    @Ctx() context: CatalogContext,
  ) {
    return recordOpeningReview(context, input);
  }

  @Mutation(() => OpeningAssessmentResult, { description: 'Assesses whether data is fit to be opened (开放评估).' })
  assessForOpening(
    @Arg('input', () => AssessForOpeningInput, { description: 'Which entry, and what it came to (评估内容).' })
    input: AssessForOpeningInput,
    @Ctx() context: CatalogContext,
  ) {
    return assessForOpening(context, input);
  }

  @Mutation(() => DesensitizationResult, { description: 'Puts on record how an item was desensitized (登记脱敏处理).' })
  recordDesensitization(
    @Arg('input', () => RecordDesensitizationInput, { description: 'Which item, and how (处理内容).' })
    input: RecordDesensitizationInput,
    @Ctx() context: CatalogContext,
  ) {
    return recordDesensitization(context, input);
  }

  @Mutation(() => ExpertOpinionResult, { description: 'Attaches an expert’s opinion to an entry (出具专家意见).' })
  giveExpertOpinion(
    @Arg('input', () => GiveExpertOpinionInput, { description: 'About what, and the conclusion (意见内容).' })
    input: GiveExpertOpinionInput,
    @Ctx() context: CatalogContext,
  ) {
    return giveExpertOpinion(context, input);
  }
}
