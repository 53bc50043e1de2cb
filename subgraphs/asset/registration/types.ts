import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity, Project } from '../stubs';
import { AssetKind, AssetRightKind, AssetSort, AssetStatus, ValuationMethod } from './kinds';

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

@InputType({ description: 'Which assets to list (资产筛选条件).' })
export class AssetFilter {
  @Field(() => [AssetKind], { nullable: true, description: 'Any of these kinds (资产类型).' })
  assetKind?: AssetKind[] | null;

  @Field(() => [AssetStatus], { nullable: true, description: 'Any of these states (登记状态).' })
  assetStatus?: AssetStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Owned today by this body (所有权人代码).' })
  owner?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Looked after today by this body (管理人代码).' })
  steward?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by this project (来源项目编码).' })
  project?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Registration ends before this day (登记失效日早于).' })
  expiresBefore?: string | null;
}

@InputType({ description: 'By what to sort assets (资产排序).' })
export class AssetSortInput extends sortOf(AssetSort) {}

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

@InputType({ description: 'An asset to enter into the register (资产登记).' })
export class RegisterAssetInput extends CommandFields {
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

  @Field(() => ID, { nullable: true, description: 'Code of the project that makes it (来源项目编码).' })
  project?: string | null;

  @Field(() => [ValuationInput], { defaultValue: [], description: 'What it was found to be worth (资产评估).' })
  valuations: ValuationInput[];

  @Field(() => EarlierRegistrationInput, {
    nullable: true,
    description: 'Its registration, where it has one already (历史登记).',
  })
  earlier?: EarlierRegistrationInput | null;
}

export const RegisterAssetResult = resultOf('RegisterAssetResult', DataAsset);
