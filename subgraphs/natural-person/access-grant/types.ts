import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { AccessContent, AccessMedium } from '../access-log/kinds';
import { LegalEntity } from '../stubs';

@ObjectType({ description: 'That one user of one body may read one person in clear (查阅授权).' })
export class PersonAccessGrant {
  @Field(() => ID, { description: 'Id of the grant (标识).' })
  id: string;

  @Field(() => ID, { description: 'Global id of the person (自然人标识).' })
  person: string;

  @Field(() => LegalEntity, { description: 'Body for which the user reads (使用单位).' })
  organization: LegalEntity;

  @Field(() => String, { description: 'The user (使用人员).' })
  user: string;

  @Field(() => [AccessContent], { description: 'What may be read (数据内容).' })
  contents: AccessContent[];

  @Field(() => String, { description: 'What for (具体用途).' })
  purpose: string;

  @Field(() => String, { description: 'The provision that allows it (法律依据).' })
  legalBasis: string;

  @Field(() => String, { description: 'Number of the case (案件或事项编号).' })
  caseNumber: string;

  @Field(() => AccessMedium, { description: 'On what it is taken up (介质类型).' })
  medium: AccessMedium;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that approved it (批准单位).' })
  approver?: LegalEntity | null;

  @Field(() => String, { description: 'City, as division code (地区代码).' })
  jurisdiction: string;

  @Field(() => DateTimeScalar, { description: 'When it was granted (授权时间).' })
  grantedAt: Date;

  @Field(() => LocalDateScalar, { description: 'First day without the right (失效日).' })
  until: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked (撤销时间).' })
  revokedAt?: Date | null;
}

@ObjectType({ description: 'A page of grants (查阅授权分页列表).' })
export class PersonAccessGrantConnection extends connectionOf(PersonAccessGrant, 'PersonAccessGrant') {}

@InputType({ description: 'Which grants to list (查阅授权筛选条件).' })
export class PersonAccessGrantFilter {
  @Field(() => ID, { nullable: true, description: 'For this person (自然人标识).' })
  person?: string | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'Of this city (地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'To this body (使用单位代码).' })
  organization?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In force today, or not (是否有效).' })
  inForce?: boolean | null;
}

@InputType({ description: 'Who may read what of whom, why and until when (授予查阅).' })
export class GrantPersonAccessInput extends CommandFields {
  @Field(() => ID, { description: 'Global id of the person (自然人标识).' })
  person: string;

  @Field(() => CreditCodeScalar, { description: 'Body for which the user reads; never the own one (使用单位代码).' })
  organization: string;

  @Field(() => String, { description: 'The user, as their token names them; never oneself (使用人员).' })
  user: string;

  @Field(() => [AccessContent], { description: 'What may be read (数据内容).' })
  contents: AccessContent[];

  @Field(() => String, { description: 'What for; the person reads it (具体用途).' })
  purpose: string;

  @Field(() => String, { description: 'The provision that allows it (法律依据).' })
  legalBasis: string;

  @Field(() => String, { description: 'Number of the case (案件或事项编号).' })
  caseNumber: string;

  @Field(() => AccessMedium, { defaultValue: AccessMedium.SCREEN, description: 'On what it is taken up (介质类型).' })
  medium: AccessMedium;

  @Field(() => LocalDateScalar, { description: 'First day without the right, within a year (失效日).' })
  until: string;
}

@InputType({ description: 'A grant to end before its day (撤销查阅授权).' })
export class RevokePersonAccessInput extends CommandFields {
  @Field(() => ID, { description: 'Id of the grant (标识).' })
  grant: string;
}

export const GrantPersonAccessResult = resultOf('GrantPersonAccessResult', PersonAccessGrant);
export const RevokePersonAccessResult = resultOf('RevokePersonAccessResult', PersonAccessGrant);
