import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { ApplicantKind, OpenMeans, OpenRequestStatus } from './kinds';

@ObjectType({ description: 'A request for data that is opened on conditions (开放申请).' })
@Directive('@key(fields: "id")')
export class OpenRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'Entry of the open catalog that is asked for (申请的目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department whose data it was when asked for (数据开放主体).' })
  provider?: LegalEntity | null;

  @Field(() => ApplicantKind, {
    nullable: true,
    description: 'Who asks; null where the province consults, whose applicants are its own (申请主体类型).',
  })
  applicantKind?: ApplicantKind | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that asks; citizens are not named (申请单位).' })
  applicant?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'Number of the letter by which the province consults (征求意见函号).' })
  consultation?: string | null;

  @Field(() => String, { nullable: true, description: 'For what the data is wanted (申请用途).' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it will be used (应用场景).' })
  scenario?: string | null;

  @Field(() => String, { nullable: true, description: 'How it will be kept safe (安全措施).' })
  securityMeasures?: string | null;

  @Field(() => [String], { description: 'Names of the data items asked for (申请数据项).' })
  items: string[];

  @Field(() => OpenMeans, { description: 'By which means it is to be used (获取方式).' })
  means: OpenMeans;

  @Field(() => Boolean, {
    description: 'Whoever asks has accepted the responsibility for the use of the data throughout (已承诺承担使用责任).',
  })
  acceptedResponsibility: boolean;

  @Field(() => OpenRequestStatus, { description: 'Where it stands (开放申请状态).' })
  openRequestStatus: OpenRequestStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was handed in (提交日期).' })
  submittedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'For what the data may be used (许可用途).' })
  permittedPurpose?: string | null;

  @Field(() => String, { nullable: true, description: 'Within which bounds (许可范围).' })
  permittedScope?: string | null;

  @Field(() => [String], { description: 'Names of the data items that are opened (许可数据项).' })
  permittedItems: string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of use, where there is one (使用期限).' })
  permittedUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused (不同意的理由).' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'On which basis it was refused (不同意的依据).' })
  legalBasis?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the opening body signed the agreement (开放主体签订日期).',
  })
  providerSignedOn?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the applicant signed the agreement (申请人签订日期).',
  })
  applicantSignedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why its use is suspended or over (暂停或者关闭的原因).' })
  haltedBecause?: string | null;

  @Field(() => Int, { description: 'Version of the request (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of requests for opened data (开放申请分页列表).' })
export class OpenRequestConnection extends connectionOf(OpenRequest, 'OpenRequest') {}
