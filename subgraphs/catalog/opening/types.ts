import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { OpenType } from '../entry/kinds';
import { CatalogLevel } from '../entry/terms-kinds';
import { CatalogEntry } from '../entry/types';
import { Jurisdiction, LegalEntity } from '../stubs';
import { PriorityArea, PriorityTag, ResourceFormat, ResourceProcessing } from './kinds';

@ObjectType({ description: 'Where opened data can be had (开放数据资源).' })
export class OpenDataResource {
  @Field(() => ID, { description: 'Id of the resource (资源标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department whose data it is (数据提供方).' })
  provider?: LegalEntity | null;

  @Field(() => String, { description: 'Name (资源名称).' })
  name: string;

  @Field(() => String, { description: 'Address on the web (资源地址).' })
  url: string;

  @Field(() => ResourceFormat, { description: 'Format (资源格式).' })
  format: ResourceFormat;

  @Field(() => CatalogLevel, { nullable: true, description: 'Of which level of government it is (层级).' })
  level?: CatalogLevel | null;

  @Field(() => Boolean, { description: 'Whether programs can read it value by value (是否可机器读取).' })
  machineReadable: boolean;

  @Field(() => [ResourceProcessing], { description: 'What was done to it before (处理方式).' })
  processing: ResourceProcessing[];

  @Field(() => LocalDateScalar, { description: 'When it was reported (登记日期).' })
  reportedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was attached to an entry (挂载日期).' })
  attachedOn?: string | null;
}

@ObjectType({ description: 'A page of open resources (开放数据资源分页列表).' })
export class OpenDataResourceConnection extends connectionOf(OpenDataResource, 'OpenDataResource') {}

@ObjectType({ description: 'A line of the open catalog as it stood for a time (开放目录版本).' })
export class OpenListing {
  @Field(() => Int, { description: 'Version of the line, from 1 (版本).' })
  version: number;

  @Field(() => OpenType, { description: 'Open type (开放类型).' })
  openType: OpenType;

  @Field(() => String, { nullable: true, description: 'Conditions of opening (开放条件).' })
  openConditions?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was published (发布时间).' })
  publishedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When another took its place, or none (替换或撤下时间).' })
  unlistedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was published anew (变更理由).' })
  reason?: string | null;
}

@ObjectType({ description: 'A line of the open catalog as it stands (开放目录条目).' })
export class OpenCatalogueItem {
  @Field(() => ID, { description: 'Id of the line (条目标识).' })
  id: string;

  @Field(() => CatalogEntry, { description: 'The entry (目录条目).' })
  entry: CatalogEntry;

  @Field(() => OpenType, { description: 'Open type (开放类型).' })
  openType: OpenType;

  @Field(() => String, { nullable: true, description: 'Conditions of opening (开放条件).' })
  openConditions?: string | null;

  @Field(() => Int, { description: 'Version of the line, from 1 (版本).' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When this version was published (发布时间).' })
  publishedAt: Date;
}

@ObjectType({ description: 'A page of the open catalog (开放目录分页列表).' })
export class OpenCatalogueItemConnection extends connectionOf(OpenCatalogueItem, 'OpenCatalogueItem') {}

@ObjectType({ description: 'An entry in the plan of what is to be opened (开放计划条目).' })
export class OpeningPlanItem {
  @Field(() => CatalogEntry, { description: 'The entry (目录条目).' })
  entry: CatalogEntry;

  @Field(() => Boolean, { description: 'To be opened before others (是否优先开放).' })
  prior: boolean;

  @Field(() => [PriorityTag], { description: 'Why (优先开放标签).' })
  priorityTags: PriorityTag[];

  @Field(() => PriorityArea, { nullable: true, description: 'In which area (重点开放领域).' })
  priorityArea?: PriorityArea | null;

  @Field(() => Boolean, { description: 'In the open catalog already (是否已列入开放目录).' })
  listed: boolean;
}

@ObjectType({ description: 'A page of the opening plan (开放计划分页列表).' })
export class OpeningPlanItemConnection extends connectionOf(OpeningPlanItem, 'OpeningPlanItem') {}

@ObjectType({ description: 'Entries of one open type (开放类型条目数).' })
export class OpenScopeCount {
  @Field(() => OpenType, { description: 'Open type (开放类型).' })
  openType: OpenType;

  @Field(() => Int, { description: 'How many entries (条目数).' })
  entries: number;
}

@ObjectType({ description: 'How much a unit had open at the end of a month (开放范围).' })
export class OpenScopePeriod {
  @Field(() => String, { description: 'Year and month (年月).' })
  month: string;

  @Field(() => [OpenScopeCount], { description: 'Entries in the open catalog, by open type (按开放类型).' })
  counts: OpenScopeCount[];
}

@ObjectType({ description: 'A version of the conditions of opening (开放条件版本).' })
export class OpenConditions {
  @Field(() => ID, { description: 'Id of the version (版本标识).' })
  id: string;

  @Field(() => Int, { description: 'Version, from 1 (版本).' })
  version: number;

  @Field(() => String, { description: 'The conditions (开放条件).' })
  conditions: string;

  @Field(() => String, { description: 'Why they were set or changed (理由).' })
  reason: string;

  @Field(() => LegalEntity, { nullable: true, description: 'The authority that approved them (审定单位).' })
  approvedBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'Day of approval (审定日期).' })
  approvedOn: string;
}

@ObjectType({ description: 'A version of a city’s rules of classification and grading (分类分级规则).' })
export class GradingRules {
  @Field(() => ID, { description: 'Id of the version (规则标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose rules they are (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { description: 'Number of the version (规则版本).' })
  ruleVersion: string;

  @Field(() => String, { description: 'Title (规则名称).' })
  title: string;

  @Field(() => [String], { description: 'Classes (数据类别).' })
  dataClasses: string[];

  @Field(() => [String], { description: 'Grades (数据级别).' })
  dataGrades: string[];

  @Field(() => LocalDateScalar, { description: 'First day in force (生效日期).' })
  since: string;
}
