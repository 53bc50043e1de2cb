import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { BudgetLineKind, ProjectKind, ProjectSort, ProjectStage } from './kinds';

@ObjectType({ description: 'Money planned for a project in a year (预算明细).' })
export class BudgetLine {
  @Field(() => BudgetLineKind, { description: 'What the money is for (预算类型).' })
  kind: BudgetLineKind;

  @Field(() => Int, { description: 'Budget year (预算年度).' })
  year: number;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (金额).' })
  amount: string;
}

@ObjectType({ description: 'An IT project that makes public data (政务信息化项目).' })
@Directive('@key(fields: "code")')
export class Project {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => ID, { description: 'Project code (项目编码).' })
  code: string;

  @Field(() => String, { description: 'Name (项目名称).' })
  name: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Who builds it (项目单位).' })
  owner?: LegalEntity | null;

  @Field(() => ProjectStage, { description: 'How far it has come (项目阶段).' })
  stage: ProjectStage;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => ProjectKind, { description: 'What it builds (项目类别).' })
  projectKind: ProjectKind;

  @Field(() => [String], { description: 'What was missing when it last failed its acceptance (验收差距).' })
  acceptanceGaps: string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of its acceptance in this register (通过验收日期).' })
  acceptedOn?: string | null;

  @Field(() => Int, { description: 'Version of the project (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of projects (项目分页列表).' })
export class ProjectConnection extends connectionOf(Project, 'Project') {}

@InputType({ description: 'Which projects to list (项目筛选条件).' })
export class ProjectFilter {
  @Field(() => [ProjectStage], { nullable: true, description: 'At any of these stages (项目阶段).' })
  stage?: ProjectStage[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Built by this body (项目单位代码).' })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: 'Declares this asset (申报资产标识).' })
  declaredAsset?: string | null;

  @Field(() => ID, { nullable: true, description: 'Plans this catalog entry (拟编制目录标识).' })
  plannedEntry?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it plans any catalog entry: false finds those approved without one (是否编制目录清单).',
  })
  hasPlannedCatalog?: boolean | null;

  @Field(() => ProjectKind, { nullable: true, description: 'Builds this (项目类别).' })
  projectKind?: ProjectKind | null;
}

@InputType({ description: 'By what to sort projects (项目排序).' })
export class ProjectSortInput extends sortOf(ProjectSort) {}
