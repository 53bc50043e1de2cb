import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';

@ObjectType({ description: 'That what a body looks up for a case is kept from the persons for a time (推迟告知决定).' })
export class DisclosureDeferral {
  @Field(() => ID, { description: 'Id of the deferral (标识).' })
  id: string;

  @Field(() => String, { description: 'City, as division code (地区代码).' })
  jurisdiction: string;

  @Field(() => LegalEntity, { description: 'Body whose looking is not yet disclosed (查询单位).' })
  organization: LegalEntity;

  @Field(() => String, { description: 'Number of the case (案件或事项编号).' })
  caseNumber: string;

  @Field(() => String, { description: 'The provision that allows it (法律依据).' })
  legalBasis: string;

  @Field(() => String, { description: 'Why (理由).' })
  reason: string;

  @Field(() => LegalEntity, { description: 'Body that ordered it (决定单位).' })
  orderedBy: LegalEntity;

  @Field(() => DateTimeScalar, { description: 'Since when lines are hidden (起始时间).' })
  hidesFrom: Date;

  @Field(() => LocalDateScalar, { description: 'First day on which all is disclosed (告知日).' })
  until: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was lifted before that day (解除时间).' })
  liftedAt?: Date | null;
}

@ObjectType({ description: 'A page of deferrals (推迟告知分页列表).' })
export class DisclosureDeferralConnection extends connectionOf(DisclosureDeferral, 'DisclosureDeferral') {}

@InputType({ description: 'Which deferrals to list (推迟告知筛选条件).' })
export class DisclosureDeferralFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'Of this city (地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this body (查询单位代码).' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this case (案件或事项编号).' })
  caseNumber?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In force today, or not (是否有效).' })
  inForce?: boolean | null;
}

@InputType({ description: 'What is to be kept from the persons for a time (推迟告知).' })
export class DeferDisclosureInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Body whose looking it is; never the own one (查询单位代码).' })
  organization: string;

  @Field(() => String, { description: 'Number of the case (案件或事项编号).' })
  caseNumber: string;

  @Field(() => LocalDateScalar, { description: 'First day on which all is disclosed, within a year (告知日).' })
  until: string;

  @Field(() => String, { description: 'The provision that allows it (法律依据).' })
  legalBasis: string;

  @Field(() => String, { description: 'Why (理由).' })
  reason: string;
}

@InputType({ description: 'A deferral to lift before its day (解除推迟告知).' })
export class LiftDeferralInput extends CommandFields {
  @Field(() => ID, { description: 'Id of the deferral (标识).' })
  deferral: string;
}

export const DeferDisclosureResult = resultOf('DeferDisclosureResult', DisclosureDeferral);
export const LiftDeferralResult = resultOf('LiftDeferralResult', DisclosureDeferral);
