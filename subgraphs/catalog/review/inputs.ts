import { Field, ID, InputType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';
import {
  AssessmentOutcome,
  ConsultationMethod,
  DesensitizationMethod,
  OpeningReviewKind,
  OpinionSubject,
  ReviewOutcome,
} from './kinds';
import { Desensitization, ExpertOpinion, OpeningAssessment, OpeningReview } from './types';

/** What everything that is put on record of an entry names. */
@InputType()
abstract class OfAnEntry extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;
}

@InputType({ description: 'A review to record (登记开放前审查).' })
export class RecordOpeningReviewInput extends OfAnEntry {
  @Field(() => OpeningReviewKind, { description: 'Which review (审查种类).' })
  kind: OpeningReviewKind;

  @Field(() => ReviewOutcome, { description: 'How it ended (审查结果).' })
  outcome: ReviewOutcome;

  @Field(() => String, { description: 'What it came to; no personal data (审查结论).' })
  conclusion: string;

  @Field(() => ConsultationMethod, { nullable: true, description: 'How the public was heard (听取意见方式).' })
  consultation?: ConsultationMethod | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was held; today, where left out (审查日期).' })
  heldOn?: string | null;
}

@InputType({ description: 'An assessment to record (登记开放评估).' })
export class AssessForOpeningInput extends OfAnEntry {
  @Field(() => AssessmentOutcome, { description: 'Whether it is fit (评估结果).' })
  outcome: AssessmentOutcome;

  @Field(() => String, { description: 'What it came to; no personal data (评估结论).' })
  conclusion: string;
}

@InputType({ description: 'A desensitization to record (登记脱敏处理).' })
export class RecordDesensitizationInput extends OfAnEntry {
  @Field(() => String, { description: 'Name of the item (信息项名称).' })
  item: string;

  @Field(() => DesensitizationMethod, { description: 'How (脱敏方法).' })
  method: DesensitizationMethod;

  @Field(() => String, { description: 'What was done; no personal data (处理说明).' })
  description: string;
}

@InputType({ description: 'An opinion to attach (出具专家意见).' })
export class GiveExpertOpinionInput extends OfAnEntry {
  @Field(() => OpinionSubject, { description: 'What it is about (意见事项).' })
  about: OpinionSubject;

  @Field(() => String, { description: 'What the expert concludes; no personal data (结论).' })
  conclusion: string;
}

export const OpeningReviewResult = resultOf('OpeningReviewResult', OpeningReview);
export const OpeningAssessmentResult = resultOf('OpeningAssessmentResult', OpeningAssessment);
export const DesensitizationResult = resultOf('DesensitizationResult', Desensitization);
export const ExpertOpinionResult = resultOf('ExpertOpinionResult', ExpertOpinion);
