import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CreditCodeScalar } from '../../kernel/scalars';

/** Entities of other slices, by the keys that ids and orders name them with. */

@ObjectType({ description: 'A legal entity or other organization (法人和其他组织).' })
@Directive('@key(fields: "creditCode")')
export class LegalEntity {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;
}

@ObjectType({ description: 'A natural person, by opaque id (自然人).' })
@Directive('@key(fields: "id", resolvable: false)')
export class NaturalPerson {
  @Field(() => ID, { description: 'Opaque id (标识).' })
  id: string;
}

@ObjectType({ description: 'An entry of the catalog (目录条目).' })
@Directive('@key(fields: "id", resolvable: false)')
export class CatalogEntry {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'Data that a department needs of another (需求清单条目).' })
@Directive('@key(fields: "id", resolvable: false)')
export class DemandListItem {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'What the unit of an entry is to see to (数据提示).' })
@Directive('@key(fields: "id", resolvable: false)')
export class DataNotice {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A data asset (数据资产).' })
@Directive('@key(fields: "id", resolvable: false)')
export class DataAsset {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'An authorized-operation contract (授权运营协议).' })
@Directive('@key(fields: "id", resolvable: false)')
export class OperationContract {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A request of one department for the data of another (共享申请).' })
@Directive('@key(fields: "id", resolvable: false)')
export class ShareRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'An interface that a department offers to the platform (数据服务接口).' })
@Directive('@key(fields: "id", resolvable: false)')
export class DataInterface {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A right to use data of one entry, checked at every call (数据使用授权).' })
@Directive('@key(fields: "id", resolvable: false)')
export class AccessGrant {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A request to compare values with data that is not shared (核验比对申请).' })
@Directive('@key(fields: "id", resolvable: false)')
export class VerificationRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A request for data that is opened on conditions (开放申请).' })
@Directive('@key(fields: "id", resolvable: false)')
export class OpenRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'What users of opened data agree to (开放协议文本).' })
@Directive('@key(fields: "id", resolvable: false)')
export class AgreementTemplate {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A request about an account of the open platform (开放平台账户申请).' })
@Directive('@key(fields: "id", resolvable: false)')
export class AccountRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'An information system of a department (政务信息系统).' })
@Directive('@key(fields: "id", resolvable: false)')
export class InformationSystem {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'An objection to opened data or to a matter of sharing (异议).' })
@Directive('@key(fields: "id", resolvable: false)')
export class Objection {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A report of errors or omissions in data that is used (问题数据反馈).' })
@Directive('@key(fields: "id", resolvable: false)')
export class ProblemReport {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A request to correct the open catalog (开放目录更正申请).' })
@Directive('@key(fields: "id", resolvable: false)')
export class CatalogCorrection {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A project that makes data (信息化项目).' })
@Directive('@key(fields: "code", resolvable: false)')
export class Project {
  @Field(() => ID, { description: 'Project code (项目编码).' })
  code: string;
}

@ObjectType({ description: 'A dataset that only lineage knows (外部数据集).' })
@Directive('@key(fields: "id", resolvable: false)')
export class ExternalDataset {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'What was seen, as it was seen, with the way to the thing itself (证据).' })
@Directive('@key(fields: "id")')
export class EvidenceItem {
  @Field(() => ID, { description: 'Global id of the thing (事项全局标识).' })
  id: string;
}

@ObjectType({ description: 'Something that waits for whoever asks (待办事项).' })
@Directive('@key(fields: "id")')
export class Task {
  @Field(() => ID, { description: 'Global id of the thing that waits (事项全局标识).' })
  id: string;
}

@ObjectType({ description: 'A demand for data that is not in the catalog (目录外需求).' })
@Directive('@key(fields: "id", resolvable: false)')
export class Demand {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A request for data of another level to flow back (回流数据申请).' })
@Directive('@key(fields: "id", resolvable: false)')
export class ReturnFlowRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A case of violation by a user of data (违规使用案件).' })
@Directive('@key(fields: "id", resolvable: false)')
export class ViolationCase {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}
