import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { RaisedStepFields } from '../raised/step-fields';
import { CaseSort, CaseStatus, ViolationGround } from './kinds';
import { ViolationCase } from './types';

@InputType({ description: 'Which cases to list (违规案件筛选条件).' })
export class ViolationCaseFilter {
  @Field(() => [CaseStatus], { nullable: true, description: 'Any of these states (违规案件状态).' })
  caseStatus?: CaseStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'About data of this body (数据提供单位代码).' })
  provider?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'About use by this body (数据使用单位代码).' })
  user?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this grant of access (授权标识).' })
  grant?: string | null;

  @Field(() => String, { nullable: true, description: 'With this number (案件编号).' })
  caseNumber?: string | null;
}

@InputType({ description: 'By what to sort cases (违规案件排序).' })
export class CaseSortInput extends sortOf(CaseSort) {}

/** On what ground, with what each ground asks to be stated. */
@InputType()
export abstract class GroundFields extends CommandFields {
  @Field(() => ViolationGround, { nullable: true, description: 'On what ground (违规事由).' })
  ground?: ViolationGround | null;

  @Field(() => ID, { nullable: true, description: 'The agreement on use that was broken (数据使用协议标识).' })
  agreement?: string | null;

  @Field(() => ID, { nullable: true, description: 'The security incident that followed (安全事件标识).' })
  incident?: string | null;

  @Field(() => String, { nullable: true, description: 'The law or article that forbids it (所违反的法律法规条款).' })
  citedLaw?: string | null;
}

@InputType({ description: 'An unlawful use to report (举报违规使用).' })
export class ReportViolationInput extends GroundFields {
  @Field(() => ID, { nullable: true, description: 'Entry whose data was used so (目录条目标识).' })
  entry?: string | null;

  @Field(() => ID, { nullable: true, description: 'The grant by which it was used, where known (授权标识).' })
  grant?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Who used it so, where known (数据使用单位代码).' })
  user?: string | null;

  @Field(() => String, { description: 'What was done; no personal data (违规情形).' })
  description: string;

  @Field(() => [String], { defaultValue: [], description: 'Numbers or names of the evidence (佐证材料).' })
  evidence: string[];

  @Field(() => [ID], { defaultValue: [], description: 'What the register noted of the grant (授权违规使用记录标识).' })
  misuses: string[];
}

@InputType({ description: 'A report to look into (立案核查).' })
export class OpenCaseInput extends GroundFields {
  @Field(() => ID, { description: 'Which report (违规案件标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'The grant by which it was used, once found (授权标识).' })
  grant?: string | null;
}

@InputType({ description: 'A case with nothing in it (不成立结案).' })
export class CloseCaseInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'Why (理由).' })
  reason?: string | null;
}

@InputType({ description: 'Access to close: of a case, or at once of a grant (关闭数据使用权限).' })
export class CloseAccessInput extends GroundFields {
  @Field(() => ID, { nullable: true, description: 'The case; left out, one is opened on the grant (违规案件标识).' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'The grant to close (授权标识).' })
  grant?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Numbers or names of the evidence (佐证材料).' })
  evidence: string[];

  @Field(() => String, { nullable: true, description: 'What was done; no personal data (违规情形).' })
  description?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to correct it (改正期限).' })
  dueOn?: string | null;
}

@InputType({ description: 'What the user has corrected (报送改正情况).' })
export class SubmitViolationCorrectionInput extends RaisedStepFields {
  @Field(() => String, { description: 'What was corrected; no personal data (改正情况).' })
  correction: string;
}

@InputType({ description: 'Access to restore (恢复数据使用权限).' })
export class ReopenAccessInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'On what the correction is accepted (认可意见).' })
  acceptance?: string | null;
}

@InputType({ description: 'Service to end for good (终止服务).' })
export class TerminateAccessInput extends RaisedStepFields {
  @Field(() => ID, { nullable: true, description: 'The grant that ends, where the case does not name it (授权标识).' })
  grant?: string | null;

  @Field(() => String, { nullable: true, description: 'Why (事由).' })
  reason?: string | null;
}

@InputType({ description: 'A case to refer (移送处理).' })
export class ReferCaseInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'To whom (移送机关).' })
  receivingBody?: string | null;

  @Field(() => String, { nullable: true, description: 'The law by which it is liable (追究责任的法律法规条款).' })
  citedLaw?: string | null;

  @Field(() => String, { nullable: true, description: 'That nothing was corrected, or which law requires it (移送理由).' })
  reason?: string | null;
}

export const ViolationCaseResult = resultOf('ViolationCaseResult', ViolationCase);
