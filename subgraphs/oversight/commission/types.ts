import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';
import { CommissionKind, CommissionScope, CommissionStatus } from './kinds';

@ObjectType({ description: 'What a service unit or a third party was commissioned with (授权、委托).' })
export class Commission {
  @Field(() => ID, { description: 'Id of the record (标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CommissionKind, { description: 'Who is commissioned (委托类别).' })
  commissionKind: CommissionKind;

  @Field(() => LegalEntity, { nullable: true, description: 'Who gave it (委托单位).' })
  commissioner?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who has it (受托单位).' })
  unit?: LegalEntity | null;

  @Field(() => [CommissionScope], { description: 'For what (委托范围).' })
  scope: CommissionScope[];

  @Field(() => String, { description: 'What it rests on (委托依据).' })
  basis: string;

  @Field(() => LocalDateScalar, { description: 'First day (起始日期).' })
  since: string;

  @Field(() => LocalDateScalar, { description: 'First day on which it carries no more (终止日期).' })
  until: string;

  @Field(() => String, { nullable: true, description: 'The confidentiality agreement (保密协议).' })
  confidentialityAgreement?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which its token was issued last (凭证签发日期).' })
  tokenIssuedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was ended before its time (提前终止日期).' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why (终止原因).' })
  endReason?: string | null;

  @Field(() => CommissionStatus, { description: 'Whether it carries on the day asked about (委托状态).' })
  commissionStatus: CommissionStatus;

  @Field(() => Int, { description: 'Version (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of commissions (委托分页列表).' })
export class CommissionConnection extends connectionOf(Commission, 'Commission') {}

@ObjectType({ description: 'A token that shows a commission, told this once (受托凭证).' })
export class CommissionToken {
  @Field(() => Commission, { description: 'The commission (委托).' })
  commission: Commission;

  @Field(() => String, {
    nullable: true,
    description: 'The token; null where an answer is given again, since it is not kept (凭证).',
  })
  token?: string | null;
}

@InputType({ description: 'Which commissions to list (委托筛选条件).' })
export class CommissionFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => [CommissionKind], { nullable: true, description: 'Any of these kinds (委托类别).' })
  commissionKind?: CommissionKind[] | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Given to this unit (受托单位代码).' })
  unit?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Given by this body (委托单位代码).' })
  commissioner?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'That carry on this day (该日有效).' })
  on?: string | null;
}

@InputType({ description: 'A commission to give (授权或者委托).' })
export class CommissionUnitInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CommissionKind, { description: 'Who is commissioned (委托类别).' })
  commissionKind: CommissionKind;

  @Field(() => CreditCodeScalar, { description: 'Who gives it (委托单位代码).' })
  commissioner: string;

  @Field(() => CreditCodeScalar, { description: 'Who is to have it (受托单位代码).' })
  unit: string;

  @Field(() => [CommissionScope], { description: 'For what (委托范围).' })
  scope: CommissionScope[];

  @Field(() => String, { description: 'What it rests on, such as the number of a contract (委托依据).' })
  basis: string;

  @Field(() => LocalDateScalar, { description: 'First day (起始日期).' })
  since: string;

  @Field(() => LocalDateScalar, { description: 'First day on which it carries no more (终止日期).' })
  until: string;

  @Field(() => String, { nullable: true, description: 'Number of the confidentiality agreement (保密协议编号).' })
  confidentialityAgreement?: string | null;
}

@InputType({ description: 'A token to issue for a commission (签发受托凭证).' })
export class IssueCommissionTokenInput extends CommandFields {
  @Field(() => ID, { description: 'The commission (委托标识).' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the confidentiality agreement, if it was signed since (保密协议编号).',
  })
  confidentialityAgreement?: string | null;
}

@InputType({ description: 'A commission to end before its time (终止委托).' })
export class EndCommissionInput extends CommandFields {
  @Field(() => ID, { description: 'The commission (委托标识).' })
  id: string;

  @Field(() => String, { description: 'Why (终止原因).' })
  reason: string;
}

export const CommissionResult = resultOf('CommissionResult', Commission);
export const CommissionTokenResult = resultOf('CommissionTokenResult', CommissionToken);
