import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { CatalogEntry, LegalEntity } from '../stubs';
import { FindingKind, InspectionKind, InspectionOutcome, InspectionSort } from './kinds';

@ObjectType({ description: 'What was found on an inspection (检查发现的问题).' })
export class InspectionFinding {
  @Field(() => ID, { description: 'Id of the inspection (监督检查标识).' })
  inspection: string;

  @Field(() => Int, { description: 'Its place in the inspection, from 1 (序号).' })
  place: number;

  @Field(() => FindingKind, { description: 'What it is (问题类别).' })
  kind: FindingKind;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry that it is about (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => String, { nullable: true, description: 'Title of the entry when it was found (目录名称).' })
  entryTitle?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who answers for it (责任部门).' })
  department?: LegalEntity | null;

  @Field(() => String, { description: 'What was found (问题说明).' })
  description: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was found (发现日期).' })
  foundOn: string;

  @Field(() => Boolean, { description: 'Whether it still has to be put right (是否未办结).' })
  isOpen: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was put right (办结日期).' })
  closedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What was put right (整改情况).' })
  remedy?: string | null;
}

@ObjectType({ description: 'A page of findings (检查问题分页列表).' })
export class InspectionFindingConnection extends connectionOf(InspectionFinding, 'InspectionFinding') {
  @Field(() => Int, { description: 'How many still have to be put right, of all that the caller may see (未办结数).' })
  open: number;

  @Field(() => Int, { description: 'How many were put right (已办结数).' })
  closed: number;
}

@ObjectType({ description: 'An inspection of a unit (监督检查).' })
@Directive('@key(fields: "id")')
export class Inspection {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => InspectionKind, { description: 'What was inspected (检查类别).' })
  kind: InspectionKind;

  @Field(() => LegalEntity, { nullable: true, description: 'Who was inspected (被检查单位).' })
  unit?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who inspected (检查单位).' })
  inspector?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'On which day (检查日期).' })
  inspectedOn: string;

  @Field(() => InspectionOutcome, { description: 'What it came to (检查结果).' })
  result: InspectionOutcome;

  @Field(() => DecimalScalar, { nullable: true, description: 'From 0 to 100, where one was given (评分).' })
  score?: string | null;

  @Field(() => String, { description: 'What was inspected and how (检查情况).' })
  summary: string;

  @Field(() => Int, { description: 'Version of the record (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of inspections (监督检查分页列表).' })
export class InspectionConnection extends connectionOf(Inspection, 'Inspection') {}

@ObjectType({ description: 'A round of inspections, in which every unit of its scope has a result (检查轮次).' })
@Directive('@key(fields: "id")')
export class InspectionRound {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => InspectionKind, { description: 'What is inspected (检查类别).' })
  kind: InspectionKind;

  @Field(() => String, { description: 'Its title (检查名称).' })
  title: string;

  @Field(() => [LegalEntity], { description: 'The units to inspect (检查范围).' })
  scope: LegalEntity[];

  @Field(() => LegalEntity, { nullable: true, description: 'Who inspects (检查单位).' })
  inspector?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'First day (启动日期).' })
  openedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it ended; null while it goes on (结束日期).' })
  closedOn?: string | null;

  @Field(() => Int, { description: 'Version of the record (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of rounds (检查轮次分页列表).' })
export class InspectionRoundConnection extends connectionOf(InspectionRound, 'InspectionRound') {}

@InputType({ description: 'Which inspections to list (监督检查筛选条件).' })
export class InspectionFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this unit (被检查单位代码).' })
  unit?: string | null;

  @Field(() => InspectionKind, { nullable: true, description: 'Of this kind (检查类别).' })
  kind?: InspectionKind | null;

  @Field(() => ID, { nullable: true, description: 'Of this round (检查轮次标识).' })
  round?: string | null;

  @Field(() => InspectionOutcome, { nullable: true, description: 'Of this result (检查结果).' })
  result?: InspectionOutcome | null;
}

@InputType({ description: 'By what to sort inspections (监督检查排序).' })
export class InspectionSortInput extends sortOf(InspectionSort) {}

@InputType({ description: 'Which findings to list (检查问题筛选条件).' })
export class InspectionFindingFilter {
  @Field(() => FindingKind, { nullable: true, description: 'Of this kind (问题类别).' })
  kind?: FindingKind | null;

  @Field(() => ID, { nullable: true, description: 'About this entry (目录条目标识).' })
  entry?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Still to be put right, or not (是否未办结).' })
  isOpen?: boolean | null;
}
