import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';
import { AffiliationClass } from './kinds';

@ObjectType({ description: 'A member of a committee of experts, by office (专家委员).' })
export class CommitteeMember {
  @Field(() => AffiliationClass, { description: 'Where they come from (委员来源).' })
  affiliationClass: AffiliationClass;

  @Field(() => LegalEntity, { nullable: true, description: 'The body they come from (所在单位).' })
  organization?: LegalEntity | null;

  @Field(() => String, { description: 'Office or field, never a name (岗位或者专业领域).' })
  office: string;
}

@ObjectType({ description: 'A committee of experts (公共数据开放专家委员会).' })
export class ExpertCommittee {
  @Field(() => ID, { description: 'Id of the record (标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { description: 'Name (名称).' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The decision that set it up (成立依据).' })
  basis?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day on which it was set up (成立日期).' })
  establishedOn: string;

  /** All of them, for the field `members`. */
  everyMember: CommitteeMember[];

  @Field(() => Int, { description: 'Version (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of committees (专家委员会分页列表).' })
export class ExpertCommitteeConnection extends connectionOf(ExpertCommittee, 'ExpertCommittee') {}

@InputType({ description: 'Which committees to list (专家委员会筛选条件).' })
export class ExpertCommitteeFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => AffiliationClass, { nullable: true, description: 'With members of this class (委员来源).' })
  affiliationClass?: AffiliationClass | null;
}

@InputType({ description: 'A member, by office (专家委员).' })
export class CommitteeMemberInput {
  @Field(() => AffiliationClass, { description: 'Where they come from (委员来源).' })
  affiliationClass: AffiliationClass;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'The body they come from (所在单位代码).' })
  organization?: string | null;

  @Field(() => String, { description: 'Office or field, never a name (岗位或者专业领域).' })
  office: string;

  @Field(() => ID, { nullable: true, description: 'The person, by their opaque id (自然人标识).' })
  person?: string | null;
}

@InputType({ description: 'A committee to set up (组建专家委员会).' })
export class CreateExpertCommitteeInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'Name (名称).' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The decision that sets it up (成立依据).' })
  basis?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day on which it was set up (成立日期).' })
  establishedOn: string;

  @Field(() => [CommitteeMemberInput], { description: 'Its members (委员).' })
  members: CommitteeMemberInput[];
}

@InputType({ description: 'The members that a committee has from now on (变更专家委员).' })
export class ChangeExpertCommitteeInput extends CommandFields {
  @Field(() => ID, { description: 'The committee (专家委员会标识).' })
  id: string;

  @Field(() => [CommitteeMemberInput], { description: 'All its members (委员).' })
  members: CommitteeMemberInput[];
}

export const ExpertCommitteeResult = resultOf('ExpertCommitteeResult', ExpertCommittee);
