import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { BudgetLineKind, ProjectSort, ProjectStage } from './kinds';

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
}

@InputType({ description: 'By what to sort projects (项目排序).' })
export class ProjectSortInput extends sortOf(ProjectSort) {}

@InputType({ description: 'Money planned for a year (预算明细).' })
export class BudgetLineInput implements BudgetLine {
  @Field(() => BudgetLineKind, { description: 'What the money is for (预算类型).' })
  kind: BudgetLineKind;

  @Field(() => Int, { description: 'Budget year (预算年度).' })
  year: number;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (金额).' })
  amount: string;
}

@InputType({ description: 'A project to submit (项目申报).' })
export class SubmitProjectInput extends CommandFields {
  @Field(() => ID, { description: 'Project code (项目编码).' })
  code: string;

  @Field(() => String, { description: 'Name (项目名称).' })
  name: string;

  @Field(() => CreditCodeScalar, { description: 'Who builds it (项目单位代码).' })
  owner: string;

  @Field(() => DivisionCodeScalar, { description: 'City whose regulation applies (适用地区代码).' })
  jurisdiction: string;

  @Field(() => [ID], { defaultValue: [], description: 'Catalog entries it plans to make (拟编制目录标识).' })
  plannedCatalog: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Assets it declares (申报资产标识).' })
  declaredAssets: string[];

  @Field(() => [BudgetLineInput], { defaultValue: [], description: 'Money planned (预算明细).' })
  budgetLines: BudgetLineInput[];

  @Field(() => ProjectStage, {
    nullable: true,
    description: 'Stage of a project begun before this register, taken over as it stands (历史项目阶段).',
  })
  earlier?: ProjectStage | null;
}

export const SubmitProjectResult = resultOf('SubmitProjectResult', Project);
