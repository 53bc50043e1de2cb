import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { CreditCodeScalar, DateTimeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CrossComparison } from '../call/kinds';
import { ServiceMode } from '../kinds';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { ShareRequestSort, ShareRequestStatus } from './kinds';

@ObjectType({ description: 'A letter by which a department asks on paper (函件).' })
export class OfficialLetter {
  @Field(() => String, { description: 'Number of the letter (文号).' })
  number: string;

  @Field(() => LocalDateScalar, { description: 'Day of the letter (日期).' })
  date: string;

  @Field(() => String, { description: 'Where its scan is kept (影印件).' })
  file: string;
}

@ObjectType({ description: 'One result of a rule of cross-verification (核验结果字段).' })
export class VerificationResultField {
  @Field(() => String, { description: 'What the result is called (结果名称).' })
  name: string;

  @Field(() => CatalogEntry, { nullable: true, description: 'Entry whose data it is computed from (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => String, { description: 'Item that is compared (信息项).' })
  item: string;

  @Field(() => CrossComparison, { description: 'How it is compared (核验方式).' })
  comparison: CrossComparison;
}

@ObjectType({ description: 'By which rule the data of several departments is compared (交叉核验规则).' })
export class VerificationRule {
  @Field(() => String, { description: 'The rule in words (规则内容).' })
  text: string;

  @Field(() => [LegalEntity], { description: 'Departments whose data it spans (涉及部门).' })
  departments: LegalEntity[];

  @Field(() => [VerificationResultField], { description: 'What it gives, and nothing else (计算结果).' })
  results: VerificationResultField[];
}

@ObjectType({ description: 'A request of one department for the data of another (共享申请).' })
@Directive('@key(fields: "id")')
export class ShareRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Number of the request, where it has one (申请编号).' })
  requestNumber?: string | null;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'Catalog entry asked for (申请的目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department that asks (使用部门).' })
  consumer?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department whose data it was when asked for (提供部门).' })
  provider?: LegalEntity | null;

  @Field(() => String, { description: 'Where the data will be used (应用场景).' })
  scenario: string;

  @Field(() => String, { description: 'For which duty the data is needed (使用目的).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'What the need rests on (申请依据).' })
  legalBasis?: string | null;

  @Field(() => ServiceMode, { description: 'By which service the data is to come (共享服务方式).' })
  serviceMode: ServiceMode;

  @Field(() => [String], { description: 'Names of the data items asked for; none means the whole entry (申请的信息项).' })
  items: string[];

  @Field(() => ShareRequestStatus, { description: 'Where it stands (共享申请状态).' })
  shareRequestStatus: ShareRequestStatus;

  @Field(() => LocalDateScalar, { description: 'Day of submission; of a draft the day it was begun (提交日期).' })
  submittedOn: string;

  @Field(() => String, { description: 'The machine of the city that it runs on, such as SMX-03 (所属流程).' })
  workflow: string;

  @Field(() => String, { nullable: true, description: 'Platform through which it is exchanged (交换平台).' })
  platform?: string | null;

  @Field(() => String, { nullable: true, description: 'The system that will use the data (使用数据的信息系统).' })
  consumingSystem?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the duty that the data serves (履职依据编号).' })
  dutyRef?: string | null;

  @Field(() => Boolean, { description: 'The department has committed to lawful use (承诺合规使用).' })
  complianceCommitment: boolean;

  @Field(() => String, { nullable: true, description: 'The post that approved it within the department (内部审批岗位).' })
  internalApprover?: string | null;

  @Field(() => String, { nullable: true, description: 'Why no other way than in bulk suffices (批量交换理由).' })
  bulkJustification?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it is no longer needed (使用期限).' })
  neededUntil?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the unit whose data it is took it up (受理时间).' })
  acceptedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What the unit whose data it is said (数据生产单位意见).' })
  producerOpinion?: string | null;

  @Field(() => [String], { nullable: true, description: 'Names of the items granted; null before a decision (同意的信息项).' })
  grantedItems?: string[] | null;

  @Field(() => ServiceMode, { nullable: true, description: 'By which service it was granted (明确的服务方式).' })
  grantedMode?: ServiceMode | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision (答复日期).' })
  decidedOn?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who decided (答复机关).' })
  decidedBy?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so (答复理由).' })
  decisionReason?: string | null;

  @Field(() => [String], { description: 'Laws and regulations that a refusal rests on (拒绝依据).' })
  refusalBasis: string[];

  @Field(() => OfficialLetter, { nullable: true, description: 'The letter by which it was asked for (函件).' })
  officialLetter?: OfficialLetter | null;

  @Field(() => VerificationRule, { nullable: true, description: 'The rule in service (交叉核验规则).' })
  verificationRule?: VerificationRule | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the authority found of the combination that the grant completes (敏感汇聚评估).',
  })
  aggregationReview?: string | null;

  @Field(() => String, { nullable: true, description: 'The written application for a delay (书面延期申请).' })
  delayApplication?: string | null;

  @Field(() => String, { nullable: true, description: 'The law by which a deadline was set otherwise (另定时限的依据).' })
  overridingLaw?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when it is supplied (提供日期).' })
  fulfilledOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why access was suspended, restored or ended last (访问变更事由).' })
  accessReason?: string | null;

  @Field(() => Int, { description: 'Version of the request (版本).' })
  version: number;
}

@ObjectType({ description: 'How promptly a unit takes up what is asked of it (受理情况).' })
export class AcceptanceReport {
  @Field(() => LegalEntity, { nullable: true, description: 'The unit (单位).' })
  unit?: LegalEntity | null;

  @Field(() => Int, { description: 'Requests that it has taken up (已受理数).' })
  accepted: number;

  @Field(() => Int, { description: 'Requests that still wait for it to (待受理数).' })
  waiting: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Hours from submission until they were taken up, on average; null where there are none (平均受理小时数).',
  })
  averageHours?: string | null;
}

@ObjectType({ description: 'A page of share requests (共享申请分页列表).' })
export class ShareRequestConnection extends connectionOf(ShareRequest, 'ShareRequest') {}

@InputType({ description: 'Which share requests to list (共享申请筛选条件).' })
export class ShareRequestFilter {
  @Field(() => [ShareRequestStatus], { nullable: true, description: 'Any of these states (共享申请状态).' })
  shareRequestStatus?: ShareRequestStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked for by this body (使用部门代码).' })
  consumer?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked of this body (提供部门代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this catalog entry (目录条目标识).' })
  entry?: string | null;

  @Field(() => [ServiceMode], { nullable: true, description: 'By any of these services (共享服务方式).' })
  serviceMode?: ServiceMode[] | null;

  @Field(() => Boolean, { nullable: true, description: 'A binding deadline of it has passed, or has not (是否逾期).' })
  overdue?: boolean | null;

  @Field(() => String, { nullable: true, description: 'On this machine, such as SMX-05 (所属流程).' })
  workflow?: string | null;
}

@InputType({ description: 'By what to sort share requests (共享申请排序).' })
export class ShareRequestSortInput extends sortOf(ShareRequestSort) {}
