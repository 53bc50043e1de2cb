import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';
import {
  AssessmentOutcome,
  ConsultationMethod,
  DesensitizationMethod,
  OpeningReviewKind,
  OpinionSubject,
  ReviewOutcome,
} from './kinds';

@ObjectType({ description: 'A review of an entry before it is opened (开放前审查).' })
export class OpeningReview {
  @Field(() => ID, { description: 'Id of the review (审查标识).' })
  id: string;

  @Field(() => OpeningReviewKind, { description: 'Which review (审查种类).' })
  kind: OpeningReviewKind;

  @Field(() => ReviewOutcome, { description: 'How it ended (审查结果).' })
  outcome: ReviewOutcome;

  @Field(() => String, { description: 'What it came to (审查结论).' })
  conclusion: string;

  @Field(() => ConsultationMethod, { nullable: true, description: 'How the public was heard (听取意见方式).' })
  consultation?: ConsultationMethod | null;

  @Field(() => LocalDateScalar, { description: 'When it was held (审查日期).' })
  heldOn: string;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that reviewed (审查机构).' })
  reviewedBy?: LegalEntity | null;

  @Field(() => Role, { description: 'In which capacity (审查角色).' })
  reviewerRole: Role;
}

@ObjectType({ description: 'A review that an entry needs before it is opened, and whether it was passed (应进行的审查).' })
export class ReviewDue {
  @Field(() => OpeningReviewKind, { description: 'Which review (审查种类).' })
  kind: OpeningReviewKind;

  @Field(() => Boolean, { description: 'Whether the latest one was passed (是否通过).' })
  passed: boolean;
}

@ObjectType({ description: 'An assessment of whether data is fit to be opened (开放评估).' })
export class OpeningAssessment {
  @Field(() => ID, { description: 'Id of the assessment (评估标识).' })
  id: string;

  @Field(() => AssessmentOutcome, { description: 'Whether it is fit (评估结果).' })
  outcome: AssessmentOutcome;

  @Field(() => String, { description: 'What it came to (评估结论).' })
  conclusion: string;

  @Field(() => LegalEntity, { nullable: true, description: 'The unit that assessed (评估单位).' })
  assessedBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'Day of the assessment (评估日期).' })
  assessedOn: string;
}

@ObjectType({ description: 'That an item was made fit to be opened (脱敏处理记录).' })
export class Desensitization {
  @Field(() => ID, { description: 'Id of the record (记录标识).' })
  id: string;

  @Field(() => String, { description: 'Name of the item (信息项名称).' })
  item: string;

  @Field(() => DesensitizationMethod, { description: 'How (脱敏方法).' })
  method: DesensitizationMethod;

  @Field(() => String, { description: 'What was done (处理说明).' })
  description: string;

  @Field(() => LegalEntity, { nullable: true, description: 'By whom (处理单位).' })
  doneBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'When (处理日期).' })
  doneOn: string;
}

@ObjectType({ description: 'What an expert says of an entry (专家意见).' })
export class ExpertOpinion {
  @Field(() => ID, { description: 'Id of the opinion (意见标识).' })
  id: string;

  @Field(() => OpinionSubject, { description: 'What it is about (意见事项).' })
  about: OpinionSubject;

  @Field(() => String, { description: 'What the expert concludes (结论).' })
  conclusion: string;

  @Field(() => String, { description: 'Account of the expert, never a name (专家账号).' })
  author: string;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that the expert is of (专家所在单位).' })
  organization?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'Day of the opinion (意见日期).' })
  givenOn: string;
}
