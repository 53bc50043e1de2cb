import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity, Project } from '../stubs';
import {
  AssetKind,
  AssetOrigin,
  AssetRightKind,
  AssetStatus,
  ChangeKind,
  DataLayer,
  EvidenceDocumentKind,
  ValuationMethod,
} from './kinds';

@ObjectType({ description: 'A right in an asset, with its holder and its time (资产权利).' })
export class AssetRight {
  @Field(() => AssetRightKind, { description: 'Which right (权利类型).' })
  kind: AssetRightKind;

  @Field(() => LegalEntity, { nullable: true, description: 'Who holds it (权利人).' })
  holder?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'First day with the right (起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day without the right (终止日).' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'What the right rests on (权利依据).' })
  basis?: string | null;
}

@ObjectType({ description: 'What an asset was found to be worth (资产评估).' })
export class Valuation {
  @Field(() => ValuationMethod, { description: 'How it was valued (评估方法).' })
  method: ValuationMethod;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (评估金额).' })
  amount: string;

  @Field(() => LocalDateScalar, { description: 'Day of the valuation (评估基准日).' })
  valuedOn: string;

  @Field(() => String, { description: 'Who valued it (评估机构).' })
  valuer: string;
}

@ObjectType({ description: 'A data asset (数据资产).' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "registrationNumber")')
export class DataAsset {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Registration number, once registered (登记编号).' })
  registrationNumber?: string | null;

  @Field(() => String, { description: 'Name (资产名称).' })
  name: string;

  @Field(() => AssetKind, { description: 'Resource, product or service (资产类型).' })
  assetKind: AssetKind;

  @Field(() => AssetStatus, { description: 'Where the registration stands (登记状态).' })
  assetStatus: AssetStatus;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => Int, { description: 'Version of the registration, from 1 (版本).' })
  version: number;

  @Field(() => LegalEntity, { nullable: true, description: 'Who owns it today (所有权人).' })
  owner?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who looks after it today (管理人).' })
  steward?: LegalEntity | null;

  @Field(() => Project, { nullable: true, description: 'Project that makes it (来源项目).' })
  project?: Project | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of registration (登记日期).' })
  registeredOn?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which the registration no longer holds (登记失效日).',
  })
  expiresOn?: string | null;

  @Field(() => AssetOrigin, { nullable: true, description: 'How the data arises (数据来源方式).' })
  origin?: AssetOrigin | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The third party that collects it (第三方).' })
  thirdParty?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'Who supplies data acquired from society (社会数据来源方).' })
  supplier?: string | null;

  @Field(() => String, { nullable: true, description: 'By which rule it was acquired from society (采集规则).' })
  acquisitionRule?: string | null;

  @Field(() => DataLayer, { nullable: true, description: 'Which database it is, where it is one (数据库层级).' })
  dataLayer?: DataLayer | null;

  @Field(() => Boolean, { description: 'Whether it stands on the balance sheet of an enterprise (是否入表).' })
  onBalanceSheet: boolean;

  @Field(() => Int, { description: 'How often its registration was accepted (登记版次).' })
  edition: number;

  @Field(() => String, { nullable: true, description: 'What the authority said when it sent it back (指导意见).' })
  guidance?: string | null;

  @Field(() => ChangeKind, { nullable: true, description: 'The kind of change under review (待审核的变更类型).' })
  changeKind?: ChangeKind | null;

  @Field(() => String, { nullable: true, description: 'Why that change was asked for (变更理由).' })
  changeReason?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was renewed last (最近续期日).' })
  renewedOn?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when its holders are reminded that it lapses (续期提醒日).',
  })
  renewalDueSince?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was taken off the register (注销日期).' })
  deregisteredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off the register (注销理由).' })
  deregistrationReason?: string | null;
}

@ObjectType({ description: 'A document that shows what an asset is and whose (证明材料).' })
export class AssetEvidence {
  @Field(() => EvidenceDocumentKind, { description: 'What it shows (证明材料类别).' })
  kind: EvidenceDocumentKind;

  @Field(() => String, { description: 'Its title (材料名称).' })
  title: string;

  @Field(() => String, { description: 'SHA-256 of the document, hexadecimal (材料摘要值).' })
  digest: string;
}

@ObjectType({ description: 'A page of assets (资产分页列表).' })
export class DataAssetConnection extends connectionOf(DataAsset, 'DataAsset') {}

@ObjectType({ description: 'Assets of one kind and status (按类型和状态汇总).' })
export class OwnershipCount {
  @Field(() => AssetKind, { description: 'Kind of the assets counted (资产类型).' })
  assetKind: AssetKind;

  @Field(() => AssetStatus, { description: 'Status of the assets counted (登记状态).' })
  assetStatus: AssetStatus;

  @Field(() => Int, { description: 'How many (数量).' })
  assets: number;

  @Field(() => DecimalScalar, { description: 'Sum of their latest valuations in CNY (最近评估金额合计).' })
  value: string;
}

@ObjectType({ description: 'What a body owns, counted and summed up (资产所有权汇总).' })
export class OwnershipSummary {
  @Field(() => Int, { description: 'All assets (资产总数).' })
  assets: number;

  @Field(() => DecimalScalar, { description: 'Sum of their latest valuations in CNY (评估金额合计).' })
  value: string;

  @Field(() => [OwnershipCount], { description: 'By kind and status (按类型和状态).' })
  counts: OwnershipCount[];
}
