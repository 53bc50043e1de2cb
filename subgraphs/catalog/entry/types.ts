import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { CreditCodeScalar, DateTimeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { EntryTerms } from './described';
import { CatalogKind, CatalogStatus, DataItemType, OpenType, ServiceMode, ShareType } from './kinds';
import { ItemKind, Sensitivity } from './terms-kinds';

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
export class CatalogEntry extends EntryTerms {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { description: 'Code of the entry (信息资源代码).' })
  code: string;

  @Field(() => String, { description: 'Title (信息资源名称).' })
  title: string;

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

  @Field(() => [String], { description: 'Tags (标签).' })
  tags: string[];

  @Field(() => [ServiceMode], { description: 'Services by which it is shared (共享服务方式).' })
  shareModes: ServiceMode[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of publication (发布日期).' })
  publishedOn?: string | null;

  @Field(() => Boolean, { description: 'In the published open catalog (是否列入开放目录).' })
  openListed: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which secrets were looked for (保密审查日期).' })
  secrecyReviewedOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its data last reached the platform (最近汇聚时间).' })
  lastAggregatedAt?: Date | null;
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
