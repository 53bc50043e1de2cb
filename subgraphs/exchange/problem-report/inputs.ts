import { Field, ID, InputType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { RaisedStepFields } from '../raised/step-fields';
import { CoordinationResult, ProblemCause, ProblemDecision, ProblemSort, ProblemStatus } from './kinds';
import { ProblemReport } from './types';

@InputType({ description: 'Which reports to list (问题数据筛选条件).' })
export class ProblemReportFilter {
  @Field(() => [ProblemStatus], { nullable: true, description: 'Any of these states (问题数据状态).' })
  problemStatus?: ProblemStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'About data of this body (数据生产部门代码).' })
  provider?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Reported by this body (反馈单位代码).' })
  reporter?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this catalog entry (目录条目标识).' })
  entry?: string | null;

  @Field(() => [ProblemCause], { nullable: true, description: 'Caused by any of these (错误原因).' })
  cause?: ProblemCause[] | null;
}

@InputType({ description: 'By what to sort reports (问题数据排序).' })
export class ProblemSortInput extends sortOf(ProblemSort) {}

@InputType({ description: 'A problem to report (反馈问题数据).' })
export class ReportProblemDataInput extends CommandFields {
  @Field(() => ID, { description: 'Catalog entry whose data it is (目录条目标识).' })
  entry: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of the data items concerned; none means the whole entry (涉及的信息项).',
  })
  items: string[];

  @Field(() => String, { description: 'What is wrong, in short; no personal data (问题描述).' })
  description: string;

  @Field(() => [String], { defaultValue: [], description: 'Numbers or names of the evidence (佐证材料).' })
  evidence: string[];
}

@InputType({ description: 'A report to send to the department that produces the data (分发问题数据).' })
export class DispatchProblemDataInput extends RaisedStepFields {
  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'The department that produces it; the one that the catalog names, unless told (数据生产部门代码).',
  })
  producer?: string | null;

  @Field(() => String, { nullable: true, description: 'What the analysis showed; no personal data (分析情况).' })
  analysis?: string | null;
}

@InputType({ description: 'Whether problem data is corrected (决定是否更正).' })
export class DecideProblemDataInput extends RaisedStepFields {
  @Field(() => ProblemDecision, { description: 'The decision (决定).' })
  decision: ProblemDecision;

  @Field(() => ProblemCause, { nullable: true, description: 'Who caused a confirmed error (错误原因).' })
  cause?: ProblemCause | null;

  @Field(() => String, { nullable: true, description: 'Why; asked for where it is not corrected (理由).' })
  reason?: string | null;
}

@InputType({ description: 'What was corrected (确认更正).' })
export class ConfirmCorrectionInput extends RaisedStepFields {
  @Field(() => String, { description: 'What was put right; no personal data (更正情况).' })
  correction: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the aggregation that brought it, where the city asks for one (重新汇聚编号).',
  })
  aggregation?: string | null;
}

@InputType({ description: 'What whoever reported it is told (告知反馈人).' })
export class NotifyReporterInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'What came of the report; no personal data (反馈结果).' })
  feedback?: string | null;
}

@InputType({ description: 'What is disputed of an outcome (提出争议).' })
export class DisputeOutcomeInput extends RaisedStepFields {
  @Field(() => String, { description: 'What is disputed; no personal data (争议内容).' })
  dispute: string;
}

@InputType({ description: 'What the coordination of a dispute came to (协调争议).' })
export class CoordinateDisputeInput extends RaisedStepFields {
  @Field(() => CoordinationResult, { description: 'Whether it succeeded (协调是否一致).' })
  result: CoordinationResult;

  @Field(() => String, { description: 'What it came to; no personal data (协调情况).' })
  coordination: string;
}

@InputType({ description: 'What is decided on a dispute (决定争议).' })
export class DecideDisputeInput extends RaisedStepFields {
  @Field(() => String, { description: 'What is decided; no personal data (决定内容).' })
  decision: string;
}

export const ProblemReportResult = resultOf('ProblemReportResult', ProblemReport);
