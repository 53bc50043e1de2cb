import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { SecurityStage } from '../../../kernel/security-stage';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { AccessGrantSort, AccessMeans, GrantStatus } from './kinds';

@ObjectType({ description: 'A right to use data of one entry, checked at every call (数据使用授权).' })
@Directive('@key(fields: "id")')
export class AccessGrant {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose data it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'Entry whose data it opens (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Body whose data it is (提供部门).' })
  provider?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that may use it; null where a person may (使用单位).' })
  holder?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'The user who may use it, where no body holds it (使用人).' })
  user?: string | null;

  @Field(() => ID, { description: 'Global id of the request that it follows (授权所依据的申请标识).' })
  ground: string;

  @Field(() => AccessMeans, { description: 'How the data is obtained (数据获取方式).' })
  means: AccessMeans;

  @Field(() => [String], { description: 'Names of the items that it opens (授权的信息项).' })
  items: string[];

  @Field(() => String, { description: 'The only purpose of use (使用目的).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'The only scenario of use (应用场景).' })
  scenario?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The only system that may use it; null for any of the holder (使用系统).',
  })
  system?: string | null;

  @Field(() => LocalDateScalar, { description: 'First day (生效日期).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day without the right; null for no end (失效日期).' })
  until?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that approved it (批准单位).' })
  approver?: LegalEntity | null;

  @Field(() => GrantStatus, { description: 'Whether it may be used (授权状态).' })
  grantStatus: GrantStatus;

  @Field(() => String, { nullable: true, description: 'Why it stands so (状态事由).' })
  statusReason?: string | null;

  @Field(() => Int, { description: 'Version of the grant (版本).' })
  version: number;
}

@ObjectType({ description: 'Who answers for granted data at a stage (数据安全责任方).' })
export class ResponsibleParty {
  @Field(() => SecurityStage, { description: 'The stage (环节).' })
  stage: SecurityStage;

  @Field(() => LegalEntity, { nullable: true, description: 'The body; null where a person uses it (责任单位).' })
  body?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'The user, where no body holds the grant (责任人).' })
  user?: string | null;
}

@ObjectType({ description: 'A page of grants of access (数据使用授权分页列表).' })
export class AccessGrantConnection extends connectionOf(AccessGrant, 'AccessGrant') {}

@InputType({ description: 'Which grants to list (数据使用授权筛选条件).' })
export class AccessGrantFilter {
  @Field(() => [GrantStatus], { nullable: true, description: 'Any of these states (授权状态).' })
  grantStatus?: GrantStatus[] | null;

  @Field(() => [AccessMeans], { nullable: true, description: 'By any of these means (数据获取方式).' })
  means?: AccessMeans[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Held by this body (使用单位代码).' })
  holder?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'On data of this body (提供部门代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'On this catalog entry (目录条目标识).' })
  entry?: string | null;

  @Field(() => ID, { nullable: true, description: 'Following this request (申请标识).' })
  ground?: string | null;
}

@InputType({ description: 'By what to sort grants (数据使用授权排序).' })
export class AccessGrantSortInput extends sortOf(AccessGrantSort) {}

@ObjectType({ description: 'Something that was tried with a grant and refused (授权违规使用记录).' })
export class AccessMisuse {
  @Field(() => ID, { description: 'Id of the note (标识).' })
  id: string;

  @Field(() => AccessGrant, { nullable: true, description: 'The grant (数据使用授权).' })
  grant?: AccessGrant | null;

  @Field(() => String, { description: 'The rule that refused it (规则标识).' })
  rule: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Body for which it was tried (使用单位).' })
  organization?: LegalEntity | null;

  @Field(() => String, { description: 'Who tried, as tokens name them (使用人员).' })
  user: string;

  @Field(() => String, { nullable: true, description: 'By which system (使用系统).' })
  system?: string | null;

  @Field(() => DateTimeScalar, { description: 'When (时间).' })
  triedAt: Date;
}

@ObjectType({ description: 'A page of what was tried and refused (授权违规使用记录分页列表).' })
export class AccessMisuseConnection extends connectionOf(AccessMisuse, 'AccessMisuse') {}

@InputType({ description: 'Which misuses to list (授权违规使用记录筛选条件).' })
export class AccessMisuseFilter {
  @Field(() => ID, { nullable: true, description: 'Of this grant (数据使用授权标识).' })
  grant?: string | null;

  @Field(() => [String], { nullable: true, description: 'Refused by any of these rules (规则标识).' })
  rule?: string[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;
}
