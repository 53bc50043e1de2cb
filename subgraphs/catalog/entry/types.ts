import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
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

@ObjectType({ description: 'One item of data in an entry (信息项).' })
export class DataItem {
  @Field(() => ID, { description: 'Id of the item (信息项标识).' })
  id: string;

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
}

@ObjectType({ description: 'An entry as the register held it for a time (目录历史版本).' })
export class CatalogVersion {
  @Field(() => Int, { description: 'Version, from 1 (版本).' })
  version: number;

  @Field(() => String, { description: 'Title at that time (名称).' })
  title: string;

  @Field(() => CatalogStatus, { description: 'Status at that time (目录状态).' })
  catalogStatus: CatalogStatus;

  @Field(() => ShareType, { nullable: true, description: 'Share type at that time (共享类型).' })
  shareType?: ShareType | null;

  @Field(() => OpenType, { nullable: true, description: 'Open type at that time (开放类型).' })
  openType?: OpenType | null;

  @Field(() => DateTimeScalar, { description: 'When the register came to hold it (记录起始时刻).' })
  recordedFrom: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When another version took its place (记录终止时刻).' })
  recordedUntil?: Date | null;
}

@ObjectType({ description: 'An entry of the catalog of public data (公共数据目录条目).' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
export class CatalogEntry {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { description: 'Code of the entry (信息资源代码).' })
  code: string;

  @Field(() => String, { description: 'Title (信息资源名称).' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What data it is (信息资源摘要).' })
  abstract?: string | null;

  @Field(() => Int, { description: 'Version, from 1 (版本).' })
  version: number;

  @Field(() => CatalogStatus, { description: 'Where it stands (目录状态).' })
  catalogStatus: CatalogStatus;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department whose data it is (信息资源提供方).' })
  provider?: LegalEntity | null;

  @Field(() => CatalogKind, { description: 'Base, theme or department catalog (目录类别).' })
  catalogKind: CatalogKind;

  @Field(() => String, { nullable: true, description: 'Domain (所属领域).' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'Format of the data (信息资源格式).' })
  format?: string | null;

  @Field(() => UpdateFrequency, { nullable: true, description: 'How often it is brought up to date (更新周期).' })
  updateFrequency?: UpdateFrequency | null;

  @Field(() => [String], { description: 'Tags (标签).' })
  tags: string[];

  @Field(() => ShareType, {
    nullable: true,
    description: 'On what terms public bodies share it; null only before publication (共享类型).',
  })
  shareType?: ShareType | null;

  @Field(() => String, { nullable: true, description: 'What a share type that is not unconditional rests on (共享依据).' })
  shareBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions of sharing (共享条件).' })
  shareConditions?: string | null;

  @Field(() => [ServiceMode], { description: 'Services by which it is shared (共享服务方式).' })
  shareModes: ServiceMode[];

  @Field(() => OpenType, { nullable: true, description: 'On what terms it is open to society (开放类型).' })
  openType?: OpenType | null;

  @Field(() => String, { nullable: true, description: 'What an open type that is not unconditional rests on (开放依据).' })
  openBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions of opening (开放条件).' })
  openConditions?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of publication (发布日期).' })
  publishedOn?: string | null;
}

@ObjectType({ description: 'How many entries have one value (分面计数).' })
export class FacetCount {
  @Field(() => String, { nullable: true, description: 'The value; null for entries that state none (取值).' })
  value?: string | null;

  @Field(() => Int, { description: 'How many entries (数量).' })
  count: number;
}

@ObjectType({ description: 'Entries of a list counted by their values, the most frequent first (目录分面).' })
export class CatalogFacets {
  @Field(() => [FacetCount], { description: 'By status (按目录状态).' })
  catalogStatus: FacetCount[];

  @Field(() => [FacetCount], { description: 'By kind (按目录类别).' })
  catalogKind: FacetCount[];

  @Field(() => [FacetCount], { description: 'By share type (按共享类型).' })
  shareType: FacetCount[];

  @Field(() => [FacetCount], { description: 'By open type (按开放类型).' })
  openType: FacetCount[];

  @Field(() => [FacetCount], { description: 'By domain, at most 50 of them (按所属领域).' })
  domain: FacetCount[];

  @Field(() => [FacetCount], { description: 'By update frequency (按更新周期).' })
  updateFrequency: FacetCount[];

  @Field(() => Boolean, { description: 'The list has more entries than were counted (计数已封顶).' })
  isCapped: boolean;
}

@ObjectType({ description: 'A page of entries (目录分页列表).' })
export class CatalogEntryConnection extends connectionOf(CatalogEntry, 'CatalogEntry') {
  @Field(() => CatalogFacets, { description: 'All entries of the list, counted by their values (分面).' })
  facets?: CatalogFacets;
}

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
}

@InputType({ description: 'A publication from before this register began, taken over as it stands (历史发布迁入).' })
export class EarlierPublicationInput {
  @Field(() => LocalDateScalar, { description: 'Day of publication (发布日期).' })
  publishedOn: string;
}

@InputType({ description: 'An entry to enter into the catalog (目录编制).' })
export class RegisterCatalogEntryInput extends CommandFields {
  @Field(() => String, { description: 'Code of the entry (信息资源代码).' })
  code: string;

  @Field(() => String, { description: 'Title (信息资源名称).' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What data it is (信息资源摘要).' })
  abstract?: string | null;

  @Field(() => DivisionCodeScalar, { description: 'City whose regulation applies (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Department whose data it is (提供方代码).' })
  provider: string;

  @Field(() => CatalogKind, { description: 'Base, theme or department catalog (目录类别).' })
  catalogKind: CatalogKind;

  @Field(() => String, { nullable: true, description: 'Domain (所属领域).' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'Format of the data (信息资源格式).' })
  format?: string | null;

  @Field(() => UpdateFrequency, { nullable: true, description: 'How often it is brought up to date (更新周期).' })
  updateFrequency?: UpdateFrequency | null;

  @Field(() => [String], { defaultValue: [], description: 'Tags (标签).' })
  tags: string[];

  @Field(() => ShareType, { nullable: true, description: 'On what terms public bodies share it (共享类型).' })
  shareType?: ShareType | null;

  @Field(() => String, { nullable: true, description: 'What the share type rests on (共享依据).' })
  shareBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions of sharing (共享条件).' })
  shareConditions?: string | null;

  @Field(() => [ServiceMode], { defaultValue: [], description: 'Services by which it is shared (共享服务方式).' })
  shareModes: ServiceMode[];

  @Field(() => OpenType, { nullable: true, description: 'On what terms it is open to society (开放类型).' })
  openType?: OpenType | null;

  @Field(() => String, { nullable: true, description: 'What the open type rests on (开放依据).' })
  openBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions of opening (开放条件).' })
  openConditions?: string | null;

  @Field(() => [DataItemInput], { defaultValue: [], description: 'The items of data in it, in their order (信息项).' })
  items: DataItemInput[];

  @Field(() => EarlierPublicationInput, {
    nullable: true,
    description: 'Its publication, where it was published already (历史发布).',
  })
  earlier?: EarlierPublicationInput | null;
}

export const RegisterCatalogEntryResult = resultOf('RegisterCatalogEntryResult', CatalogEntry);
