import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
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
import { DataAsset, type Valuation } from './types';

@InputType({ description: 'A right to enter with the asset (资产权利).' })
export class AssetRightInput {
  @Field(() => AssetRightKind, { description: 'Which right (权利类型).' })
  kind: AssetRightKind;

  @Field(() => CreditCodeScalar, { description: 'Who holds it (权利人代码).' })
  holder: string;

  @Field(() => LocalDateScalar, { description: 'First day with the right (起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day without the right (终止日).' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'What the right rests on (权利依据).' })
  basis?: string | null;
}

@InputType({ description: 'A valuation to enter with the asset (资产评估).' })
export class ValuationInput implements Valuation {
  @Field(() => ValuationMethod, { description: 'How it was valued (评估方法).' })
  method: ValuationMethod;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (评估金额).' })
  amount: string;

  @Field(() => LocalDateScalar, { description: 'Day of the valuation (评估基准日).' })
  valuedOn: string;

  @Field(() => String, { description: 'Who valued it (评估机构).' })
  valuer: string;
}

@InputType({ description: 'Where an asset stood before this register began, taken over as it is (历史登记迁入).' })
export class EarlierRegistrationInput {
  @Field(() => AssetStatus, { defaultValue: AssetStatus.REGISTERED, description: 'Where its registration stands (登记状态).' })
  assetStatus: AssetStatus;

  @Field(() => String, { nullable: true, description: 'Number it was given (登记编号).' })
  registrationNumber?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of registration (登记日期).' })
  registeredOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it no longer holds (登记失效日).' })
  expiresOn?: string | null;
}

@InputType({ description: 'A document to attach: its title and digest, not its content (证明材料).' })
export class AssetEvidenceInput {
  @Field(() => EvidenceDocumentKind, { description: 'What it shows (证明材料类别).' })
  kind: EvidenceDocumentKind;

  @Field(() => String, { description: 'Its title; no personal data (材料名称).' })
  title: string;

  @Field(() => String, { description: 'SHA-256 of the document, hexadecimal (材料摘要值).' })
  digest: string;
}

/** How the data of an asset arises, as it is said at the start and said anew. */
@InputType()
abstract class OriginFields extends CommandFields {
  @Field(() => ID, { nullable: true, description: 'Code of the project that makes it (来源项目编码).' })
  project?: string | null;

  @Field(() => AssetOrigin, { nullable: true, description: 'How the data arises (数据来源方式).' })
  origin?: AssetOrigin | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'The third party that collects it (第三方代码).' })
  thirdParty?: string | null;

  @Field(() => String, { nullable: true, description: 'Who supplies data acquired from society (社会数据来源方).' })
  supplier?: string | null;

  @Field(() => String, { nullable: true, description: 'By which rule it was acquired from society (采集规则).' })
  acquisitionRule?: string | null;

  @Field(() => DataLayer, { nullable: true, description: 'Which database it is, where it is one (数据库层级).' })
  dataLayer?: DataLayer | null;
}

@InputType({ description: 'An asset to enter into the register (资产登记).' })
export class RegisterAssetInput extends OriginFields {
  @Field(() => String, { description: 'Name (资产名称).' })
  name: string;

  @Field(() => AssetKind, { description: 'Resource, product or service (资产类型).' })
  assetKind: AssetKind;

  @Field(() => DivisionCodeScalar, { description: 'City whose regulation applies (适用地区代码).' })
  jurisdiction: string;

  @Field(() => [AssetRightInput], { description: 'Who holds which right in it (资产权利).' })
  rights: AssetRightInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Catalog entries it is made from (目录条目标识).' })
  catalogEntries: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Assets that it is made from (来源资产标识).' })
  derivedFrom: string[];

  @Field(() => [AssetEvidenceInput], { defaultValue: [], description: 'Documents that show what it is and whose (证明材料).' })
  evidence: AssetEvidenceInput[];

  @Field(() => [ValuationInput], { defaultValue: [], description: 'What it was found to be worth (资产评估).' })
  valuations: ValuationInput[];

  @Field(() => EarlierRegistrationInput, {
    nullable: true,
    description: 'Its registration, where it has one already (历史登记).',
  })
  earlier?: EarlierRegistrationInput | null;
}

@InputType({ description: 'What of an asset is to be said anew; what is left out stays as it is (资产登记内容).' })
export class AssetContentInput extends OriginFields {
  @Field(() => ID, { description: 'Global id of the asset (资产标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen (已读版本).' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Name (资产名称).' })
  name?: string | null;

  @Field(() => AssetKind, { nullable: true, description: 'Resource, product or service (资产类型).' })
  assetKind?: AssetKind | null;

  @Field(() => [AssetRightInput], { nullable: true, description: 'All rights in it, in place of those there are (资产权利).' })
  rights?: AssetRightInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'All catalog entries that it is made from (目录条目标识).' })
  catalogEntries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'All assets that it is made from (来源资产标识).' })
  derivedFrom?: string[] | null;

  @Field(() => [AssetEvidenceInput], { defaultValue: [], description: 'Further documents (补充证明材料).' })
  evidence: AssetEvidenceInput[];
}

@InputType({ description: 'An asset to hand in for registration (提交资产登记).' })
export class SubmitAssetInput extends AssetContentInput {}

@InputType({ description: 'A change to ask for (申请变更登记).' })
export class ChangeAssetInput extends AssetContentInput {
  @Field(() => ChangeKind, { description: 'Whether the asset changed or the registration was wrong (变更类型).' })
  changeKind: ChangeKind;

  @Field(() => String, { nullable: true, description: 'Why (变更理由).' })
  reason?: string | null;
}

export const RegisterAssetResult = resultOf('RegisterAssetResult', DataAsset);
