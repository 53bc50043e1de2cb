import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { OpenType, ShareType } from '../entry/kinds';
import { CatalogEntry } from '../entry/types';
import { Jurisdiction, LegalEntity } from '../stubs';
import { TypeReviewOutcome, TypeReviewSubject } from './kinds';

@ObjectType({ description: 'An assessment of the share or open type of an entry (类型评估记录).' })
export class TypeReview {
  @Field(() => ID, { description: 'Id of the assessment (评估标识).' })
  id: string;

  @Field(() => TypeReviewSubject, { description: 'Which type (评估对象).' })
  about: TypeReviewSubject;

  @Field(() => String, { nullable: true, description: 'The type that the entry had (评估前类型).' })
  typeBefore?: string | null;

  @Field(() => String, { description: 'The type that it is to have (评估后类型).' })
  typeAfter: string;

  @Field(() => TypeReviewOutcome, { description: 'What it came to (评估结果).' })
  outcome: TypeReviewOutcome;

  @Field(() => Boolean, { description: 'Whether the scope of sharing or opening is widened (是否扩大范围).' })
  scopeWidened: boolean;

  @Field(() => String, { description: 'Why (理由).' })
  reason: string;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that assessed (评估单位).' })
  reviewedBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'Day of the assessment (评估日期).' })
  reviewedOn: string;
}

@ObjectType({ description: 'An entry whose type is due to be assessed again (应评估的目录条目).' })
export class TypeReviewDue {
  @Field(() => CatalogEntry, { nullable: true, description: 'The entry (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the last assessment (上次评估日期).' })
  lastReviewedOn?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day from which it is due (应评估日期).' })
  dueOn: string;
}

@ObjectType({ description: 'A page of entries due to be assessed again (应评估的目录条目分页列表).' })
export class TypeReviewDueConnection extends connectionOf(TypeReviewDue, 'TypeReviewDue') {}

@ObjectType({ description: 'How often a city has types assessed again (类型评估周期).' })
export class TypeReviewInterval {
  @Field(() => Jurisdiction, { nullable: true, description: 'City whose interval it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { description: 'ISO 8601 duration (周期).' })
  interval: string;
}

@InputType()
abstract class OfAReview extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'Why the type is kept or changed; no personal data (理由).' })
  reason: string;
}

@InputType({ description: 'An assessment of a share type (评估共享类型).' })
export class ReviewShareTypeInput extends OfAReview {
  @Field(() => ShareType, { description: 'The type that it is to have; the same, to keep it (评估后共享类型).' })
  shareType: ShareType;
}

@InputType({ description: 'An assessment of an open type (评估开放类型).' })
export class ReviewOpenTypeInput extends OfAReview {
  @Field(() => OpenType, { description: 'The type that it is to have; the same, to keep it (评估后开放类型).' })
  openType: OpenType;
}

@InputType({ description: 'How often types are assessed again (设定类型评估周期).' })
export class SetTypeReviewIntervalInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'ISO 8601 duration, such as P6M (周期).' })
  interval: string;
}

export const TypeReviewResult = resultOf('TypeReviewResult', TypeReview);
export const TypeReviewIntervalResult = resultOf('TypeReviewIntervalResult', TypeReviewInterval);
