import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import type { CommandInput } from '../../../kernel/transaction';
import { EntryTerms } from './described';
import {
  CatalogKind,
  CatalogSort,
  CatalogStatus,
  DataItemType,
  OpenType,
  ServiceMode,
  ShareType,
  UpdateFrequency,
} from './kinds';
import { CatalogDecision, ItemKind, Sensitivity } from './terms-kinds';
import { CatalogEntry, type DataItem } from './types';

@InputType({ description: 'Which entries to list (目录筛选条件).' })
export class CatalogFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Department whose data it is (提供方代码).' })
  provider?: string | null;

  @Field(() => [CatalogKind], { nullable: true, description: 'Any of these kinds (目录类别).' })
  catalogKind?: CatalogKind[] | null;

  @Field(() => [CatalogStatus], { nullable: true, description: 'Any of these states (目录状态).' })
  catalogStatus?: CatalogStatus[] | null;

  @Field(() => [ShareType], { nullable: true, description: 'Any of these share types (共享类型).' })
  shareType?: ShareType[] | null;

  @Field(() => [OpenType], { nullable: true, description: 'Any of these open types (开放类型).' })
  openType?: OpenType[] | null;

  @Field(() => String, { nullable: true, description: 'Domain (所属领域).' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'Carries this tag (标签).' })
  tag?: string | null;

  @Field(() => [UpdateFrequency], { nullable: true, description: 'Any of these frequencies (更新周期).' })
  updateFrequency?: UpdateFrequency[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Cites no basis for its share type, or cites one (是否缺少共享依据).',
  })
  shareBasisMissing?: boolean | null;
}

@InputType({ description: 'By what to sort entries (目录排序).' })
export class CatalogSortInput extends sortOf(CatalogSort) {}

@InputType({ description: 'An item of data to enter with the entry (信息项).' })
export class DataItemInput implements Omit<DataItem, 'id'> {
  @Field(() => String, { description: 'Name (信息项名称).' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Name in English or of the column (英文名称).' })
  nameEn?: string | null;

  @Field(() => DataItemType, { description: 'What its values are (数据类型).' })
  dataType: DataItemType;

  @Field(() => Int, { nullable: true, description: 'Characters of a text or digits of a number (数据长度).' })
  length?: number | null;

  @Field(() => String, { nullable: true, description: 'What it means (说明).' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the item, the same wherever it is held (信息项代码).' })
  code?: string | null;

  @Field(() => ItemKind, { nullable: true, description: 'Whether every department needs it (信息项类别).' })
  itemKind?: ItemKind | null;

  @Field(() => Sensitivity, { nullable: true, description: 'What it must be protected as (敏感类别).' })
  sensitivity?: Sensitivity | null;

  @Field(() => Int, { nullable: true, description: 'Grade of its security, 1 to 5 (安全级别).' })
  securityGrade?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Law by which it is collected although another source has it (另行采集的法律依据).',
  })
  lawfulException?: string | null;

  @Field(() => [CreditCodeScalar], { nullable: true, description: 'Departments that collect it together (协同采集部门).' })
  collectors?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Who of them does what (职责分工).' })
  divisionOfDuties?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'The one of them that is its source (数源部门代码).' })
  source?: string | null;
}

@InputType({ description: 'A publication from before this register began, taken over as it stands (历史发布迁入).' })
export class EarlierPublicationInput {
  @Field(() => LocalDateScalar, { description: 'Day of publication (发布日期).' })
  publishedOn: string;
}

@InputType({ description: 'An entry to enter into the catalog (目录编制).' })
export class RegisterCatalogEntryInput extends EntryTerms implements CommandInput {
  @Field(() => String, { nullable: true, description: 'Same key and input, same answer (幂等键).' })
  idempotencyKey?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Check only, write nothing (仅校验).' })
  validateOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the entry; left out, the next one under its classification (信息资源代码).',
  })
  code?: string | null;

  @Field(() => String, { description: 'Title (信息资源名称).' })
  title: string;

  @Field(() => DivisionCodeScalar, { description: 'City whose regulation applies (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Department whose data it is (提供方代码).' })
  provider: string;

  @Field(() => CatalogKind, { description: 'Base, theme or department catalog (目录类别).' })
  catalogKind: CatalogKind;

  @Field(() => [String], { defaultValue: [], description: 'Tags (标签).' })
  tags: string[];

  @Field(() => [ServiceMode], { defaultValue: [], description: 'Services by which it is shared (共享服务方式).' })
  shareModes: ServiceMode[];

  @Field(() => [DataItemInput], { defaultValue: [], description: 'The items of data in it, in their order (信息项).' })
  items: DataItemInput[];

  @Field(() => EarlierPublicationInput, {
    nullable: true,
    description: 'Its publication, where it was published already (历史发布).',
  })
  earlier?: EarlierPublicationInput | null;
}

@InputType({ description: 'What to change of an entry: what is left out stays (修改目录条目).' })
export class ChangeCatalogEntryInput extends EntryTerms implements CommandInput {
  @Field(() => String, { nullable: true, description: 'Same key and input, same answer (幂等键).' })
  idempotencyKey?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Check only, write nothing (仅校验).' })
  validateOnly?: boolean | null;

  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the entry (信息资源代码).' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Title (信息资源名称).' })
  title?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags (标签).' })
  tags?: string[] | null;

  @Field(() => [ServiceMode], { nullable: true, description: 'Services by which it is shared (共享服务方式).' })
  shareModes?: ServiceMode[] | null;

  @Field(() => [DataItemInput], { nullable: true, description: 'All its items of data, in their order (信息项).' })
  items?: DataItemInput[] | null;
}

/** What every step with an entry names. */
@InputType()
abstract class EntryStepFields extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'An entry to hand in for review (提交审核).' })
export class SubmitCatalogEntryInput extends EntryStepFields {}

@InputType({ description: 'What the review of an entry came to (目录审核).' })
export class ReviewCatalogEntryInput extends EntryStepFields {
  @Field(() => CatalogDecision, { description: 'Published, or sent back (审核结论).' })
  decision: CatalogDecision;

  @Field(() => String, { nullable: true, description: 'What is to be mended; no personal data (退回意见).' })
  comment?: string | null;
}

@InputType({ description: 'An entry that its unit registers by itself (自行登记发布).' })
export class PublishCatalogEntryInput extends EntryStepFields {}

@InputType({ description: 'A new version that is asked for: what is left out stays (申请更新目录).' })
export class RequestCatalogUpdateInput extends ChangeCatalogEntryInput {
  @Field(() => LocalDateScalar, { description: 'Day on which the law or the duties changed (变更日期).' })
  changedOn: string;

  @Field(() => String, { description: 'What changed in the law or the duties (变更事由).' })
  ground: string;
}

@InputType({ description: 'What the review of an update came to (更新审核).' })
export class ReviewCatalogUpdateInput extends EntryStepFields {
  @Field(() => CatalogDecision, {
    defaultValue: CatalogDecision.APPROVE,
    description: 'Whether the new version takes the place of the present one (审核结论).',
  })
  decision: CatalogDecision;

  @Field(() => String, { nullable: true, description: 'Why the present version stays; no personal data (意见).' })
  comment?: string | null;
}

@InputType({ description: 'An entry to take out of the catalog (撤回目录).' })
export class WithdrawCatalogEntryInput extends EntryStepFields {
  @Field(() => String, { description: 'Why; no personal data (撤回理由).' })
  reason: string;
}

@InputType({ description: 'That an entry was looked through for secrets (保密审查).' })
export class RecordSecrecyReviewInput extends EntryStepFields {
  @Field(() => Boolean, { description: 'Nothing secret was found (是否通过).' })
  passed: boolean;

  @Field(() => String, { description: 'The section that reviewed it, or the number of its review; no names (审查机构或编号).' })
  reviewer: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the review; today, where left out (审查日期).' })
  reviewedOn?: string | null;
}

export const RegisterCatalogEntryResult = resultOf('RegisterCatalogEntryResult', CatalogEntry);
export const ReviewCatalogEntryResult = resultOf('ReviewCatalogEntryResult', CatalogEntry);
export const CatalogEntryResult = resultOf('CatalogEntryResult', CatalogEntry);
