import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { OpenType } from '../entry/kinds';
import { CatalogLevel } from '../entry/terms-kinds';
import { OpenCatalogueSort, ResourceFormat, ResourceProcessing } from './kinds';
import { GradingRules, OpenConditions, OpenDataResource } from './types';

@InputType({ description: 'Which lines of the open catalog to list (开放目录筛选条件).' })
export class OpenCatalogueFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City or county (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Department whose data it is (提供方代码).' })
  provider?: string | null;

  @Field(() => String, { nullable: true, description: 'Domain (所属领域).' })
  domain?: string | null;
}

@InputType({ description: 'By what to sort the open catalog (开放目录排序).' })
export class OpenCatalogueSortInput extends sortOf(OpenCatalogueSort) {}

@InputType({ description: 'Which entries of the opening plan to list (开放计划筛选条件).' })
export class OpeningPlanFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Department whose data it is (提供方代码).' })
  provider?: string | null;

  @Field(() => [OpenType], { nullable: true, description: 'Any of these open types (开放类型).' })
  openType?: OpenType[] | null;

  @Field(() => Boolean, { nullable: true, description: 'In the open catalog already, or not (是否已列入开放目录).' })
  listed?: boolean | null;
}

@InputType({ description: 'Which open data without an entry to list (未列入目录的开放数据筛选条件).' })
export class OpenUnlistedFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Department whose data it is (提供方代码).' })
  provider?: string | null;
}

/** What every step with an entry names. */
@InputType()
abstract class EntryStep extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'An entry to publish in the open catalog (列入开放目录).' })
export class PublishOpenEntryInput extends EntryStep {
  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;
}

@InputType({ description: 'An entry to take out of the open catalog (撤出开放目录).' })
export class UnlistOpenEntryInput extends EntryStep {
  @Field(() => String, { description: 'Why; no personal data (理由).' })
  reason: string;
}

@InputType({ description: 'A resource to attach to an entry (挂载数据资源).' })
export class AttachOpenResourceInput extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Open data that was reported before, to be listed with it (已登记的开放数据标识).',
  })
  resource?: string | null;

  @Field(() => String, { description: 'Name (资源名称).' })
  name: string;

  @Field(() => String, { description: 'Address on the web (资源地址).' })
  url: string;

  @Field(() => ResourceFormat, { description: 'Format (资源格式).' })
  format: ResourceFormat;

  @Field(() => [ResourceProcessing], { defaultValue: [], description: 'What was done to it before (处理方式).' })
  processing: ResourceProcessing[];

  @Field(() => CatalogLevel, { nullable: true, description: 'Of which level it is; left out, that of the entry (层级).' })
  level?: CatalogLevel | null;
}

@InputType({ description: 'A resource to detach (撤下数据资源).' })
export class DetachOpenResourceInput extends CommandFields {
  @Field(() => ID, { description: 'The resource (资源标识).' })
  resource: string;
}

@InputType({ description: 'Open data that no entry lists (登记未列入目录的开放数据).' })
export class ReportOpenDataInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Department whose data it is (提供方代码).' })
  provider: string;

  @Field(() => String, { description: 'Name (资源名称).' })
  name: string;

  @Field(() => String, { description: 'Address on the web (资源地址).' })
  url: string;

  @Field(() => ResourceFormat, { description: 'Format (资源格式).' })
  format: ResourceFormat;
}

@InputType({ description: 'Conditions of opening to set or to change (制定或调整开放条件).' })
export class SetOpenConditionsInput extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'The conditions (开放条件).' })
  conditions: string;

  @Field(() => String, { description: 'Why: the law, the policy or the work that changed (理由).' })
  reason: string;
}

@InputType({ description: 'Rules of classification and grading to set (制定分类分级规则).' })
export class SetGradingRulesInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

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

@InputType({ description: 'An entry to class and grade (数据定级).' })
export class GradeCatalogEntryInput extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'Version of the rules that it is graded by (规则版本).' })
  ruleVersion: string;

  @Field(() => String, { description: 'Class (数据类别).' })
  dataClass: string;

  @Field(() => String, { description: 'Grade (数据级别).' })
  dataGrade: string;
}

export const OpenDataResourceResult = resultOf('OpenDataResourceResult', OpenDataResource);
export const OpenConditionsResult = resultOf('OpenConditionsResult', OpenConditions);
export const GradingRulesResult = resultOf('GradingRulesResult', GradingRules);
