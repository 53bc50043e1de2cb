import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { BudgetLineKind, ProjectKind, ProjectStage } from './kinds';
import { type BudgetLine, Project } from './types';

@InputType({ description: 'Money planned for a year (预算明细).' })
export class BudgetLineInput implements BudgetLine {
  @Field(() => BudgetLineKind, { description: 'What the money is for (预算类型).' })
  kind: BudgetLineKind;

  @Field(() => Int, { description: 'Budget year (预算年度).' })
  year: number;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (金额).' })
  amount: string;
}

/** What of a project may be put right while it is a draft. */
@InputType()
export abstract class ProjectContentFields extends CommandFields {
  @Field(() => [ID], { nullable: true, description: 'Catalog entries it plans to make (拟编制目录标识).' })
  plannedCatalog?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Assets it declares (申报资产标识).' })
  declaredAssets?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Information systems it builds (拟建信息系统标识).' })
  systems?: string[] | null;

  @Field(() => [BudgetLineInput], { nullable: true, description: 'Money planned (预算明细).' })
  budgetLines?: BudgetLineInput[] | null;

  @Field(() => ProjectKind, {
    nullable: true,
    description: 'What it builds; an information system, where left out (项目类别).',
  })
  projectKind?: ProjectKind | null;
}

@InputType({ description: 'A project to draw up (项目编制).' })
export class DraftProjectInput extends ProjectContentFields {
  @Field(() => ID, { description: 'Project code (项目编码).' })
  code: string;

  @Field(() => String, { description: 'Name (项目名称).' })
  name: string;

  @Field(() => CreditCodeScalar, { description: 'Who builds it (项目单位代码).' })
  owner: string;

  @Field(() => DivisionCodeScalar, { description: 'City whose regulation applies (适用地区代码).' })
  jurisdiction: string;
}

@InputType({ description: 'What to put right in a draft; what is left out stays (修改项目草稿).' })
export class ChangeProjectDraftInput extends ProjectContentFields {
  @Field(() => ID, { description: 'Project code (项目编码).' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'Version that was read; with another, nothing is done (所读版本).' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Name (项目名称).' })
  name?: string | null;
}

@InputType({
  description: 'A project to submit: a draft by its code alone, or a project drawn up and submitted in one step (项目申报).',
})
export class SubmitProjectInput extends ProjectContentFields {
  @Field(() => ID, { description: 'Project code (项目编码).' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'Version of the draft that was read (所读草稿版本).' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Name; left out, the draft of this code is submitted (项目名称).' })
  name?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Who builds it; asked for with a name (项目单位代码).' })
  owner?: string | null;

  @Field(() => DivisionCodeScalar, {
    nullable: true,
    description: 'City whose regulation applies; asked for with a name (适用地区代码).',
  })
  jurisdiction?: string | null;

  @Field(() => ProjectStage, {
    nullable: true,
    description: 'Stage of a project begun before this register, taken over as it stands (历史项目阶段).',
  })
  earlier?: ProjectStage | null;
}

/** What every step with a project names. */
@InputType()
export abstract class ProjectStepFields extends CommandFields {
  @Field(() => ID, { description: 'Project code (项目编码).' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'Version that was read; with another, nothing is done (所读版本).' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;
}

@InputType({ description: 'A project that is built (报告建成).' })
export class ReportBuiltInput extends ProjectStepFields {
  @Field(() => [ID], {
    nullable: true,
    description: 'Information systems that were built; left out, those of before (建成信息系统标识).',
  })
  systems?: string[] | null;
}

export const ProjectResult = resultOf('ProjectResult', Project);
export const SubmitProjectResult = resultOf('SubmitProjectResult', Project);
