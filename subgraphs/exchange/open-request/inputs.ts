import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import {
  ApplicantKind,
  ConsultationAnswer,
  OpenMeans,
  OpenRequestDecision,
  OpenRequestKind,
  OpenRequestSort,
  OpenRequestStatus,
} from './kinds';
import { OpenRequest } from './types';

@InputType({ description: 'Which requests for opened data to list (开放申请筛选条件).' })
export class OpenRequestFilter {
  @Field(() => [OpenRequestStatus], { nullable: true, description: 'Any of these states (开放申请状态).' })
  openRequestStatus?: OpenRequestStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'For data of this department (数据开放主体代码).' })
  provider?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked for by this body (申请单位代码).' })
  applicant?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this catalog entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'By what to sort requests for opened data (开放申请排序).' })
export class OpenRequestSortInput extends sortOf(OpenRequestSort) {}

@InputType({ description: 'A request for data that is opened on conditions (开放申请).' })
export class CreateOpenRequestInput extends CommandFields {
  @Field(() => ID, { description: 'Entry of the open catalog (目录条目标识).' })
  entry: string;

  @Field(() => ApplicantKind, { description: 'Who asks (申请主体类型).' })
  applicantKind: ApplicantKind;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'The body that asks, the caller’s own; left out by citizens (申请单位代码).',
  })
  applicant?: string | null;

  @Field(() => OpenRequestKind, { defaultValue: OpenRequestKind.DATA, description: 'What is asked for (申请类别).' })
  kind: OpenRequestKind;

  @Field(() => String, { nullable: true, description: 'For what the data is wanted; no personal data (申请用途).' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it will be used; no personal data (应用场景).' })
  scenario?: string | null;

  @Field(() => String, { nullable: true, description: 'How it will be kept safe; no personal data (安全措施).' })
  securityMeasures?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of data items; where the city does not ask for them, none means all of the entry (申请数据项).',
  })
  items: string[];

  @Field(() => OpenMeans, { defaultValue: OpenMeans.DOWNLOAD, description: 'By which means it is to be used (获取方式).' })
  means: OpenMeans;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The applicant accepts the responsibility for the use of the data throughout (承诺承担使用责任).',
  })
  acceptedResponsibility: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Kept as a draft, to be handed in later (保存为草稿).' })
  asDraft: boolean;
}

/** What every step with a request names. */
@InputType()
export abstract class OpenRequestStepFields extends CommandFields {
  @Field(() => ID, { description: 'The request (开放申请标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'A draft to hand in, with what is still to be changed in it (提交开放申请).' })
export class SubmitOpenRequestInput extends OpenRequestStepFields {
  @Field(() => String, { nullable: true, description: 'For what the data is wanted; no personal data (申请用途).' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it will be used; no personal data (应用场景).' })
  scenario?: string | null;

  @Field(() => String, { nullable: true, description: 'How it will be kept safe; no personal data (安全措施).' })
  securityMeasures?: string | null;

  @Field(() => [String], { nullable: true, description: 'Names of data items (申请数据项).' })
  items?: string[] | null;

  @Field(() => OpenMeans, { nullable: true, description: 'By which means it is to be used (获取方式).' })
  means?: OpenMeans | null;

  @Field(() => Boolean, { nullable: true, description: 'The responsibility for the use is accepted (承诺承担使用责任).' })
  acceptedResponsibility?: boolean | null;
}

@InputType({ description: 'A decision on a request for opened data (开放申请决定).' })
export class DecideOpenRequestInput extends OpenRequestStepFields {
  @Field(() => OpenRequestDecision, { description: 'Whether it is agreed to (决定).' })
  decision: OpenRequestDecision;

  @Field(() => String, { nullable: true, description: 'For what the data may be used; no personal data (许可用途).' })
  permittedPurpose?: string | null;

  @Field(() => String, { nullable: true, description: 'Within which bounds; no personal data (许可范围).' })
  permittedScope?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Items that are opened; all that were asked for, where left out (许可数据项).',
  })
  permittedItems?: string[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of use (使用期限).' })
  permittedUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is refused; no personal data (不同意的理由).' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'On which basis it is refused (不同意的依据).' })
  legalBasis?: string | null;
}

@InputType({ description: 'More time for the answer, with the consent of the principal (延长答复期限).' })
export class ExtendOpenReplyInput extends OpenRequestStepFields {
  @Field(() => Int, { nullable: true, description: 'Working days more; as many as may be, where left out (延长工作日数).' })
  workingDays?: number | null;

  @Field(() => String, { nullable: true, description: 'Why; no personal data (延长理由).' })
  comment?: string | null;
}

@InputType({ description: 'A letter by which the province asks a provider for its consent (省级征求意见).' })
export class RecordConsultationInput extends CommandFields {
  @Field(() => ID, { description: 'Entry of the open catalog (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'Number of the letter (征求意见函号).' })
  consultation: string;

  @Field(() => String, { nullable: true, description: 'For what the data is wanted; no personal data (申请用途).' })
  purpose?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Names of the data items that the province names (数据项).' })
  items: string[];
}

@InputType({ description: 'What the provider tells the province (征求意见答复).' })
export class AnswerConsultationInput extends OpenRequestStepFields {
  @Field(() => ConsultationAnswer, { description: 'Whether it consents (答复).' })
  answer: ConsultationAnswer;

  @Field(() => String, { nullable: true, description: 'Why not; no personal data (不同意的理由).' })
  reason?: string | null;
}

@InputType({ description: 'Use of opened data to suspend (暂停访问).' })
export class SuspendOpenAccessInput extends OpenRequestStepFields {
  @Field(() => String, { description: 'Why; no personal data (暂停原因).' })
  because: string;

  @Field(() => ID, { nullable: true, description: 'The case of violation that concerns it (违规事项标识).' })
  violationCase?: string | null;
}

@InputType({ description: 'Use of opened data to restore (恢复访问).' })
export class RestoreOpenAccessInput extends OpenRequestStepFields {
  @Field(() => Boolean, { description: 'The matter was corrected and is closed (已改正并办结).' })
  corrected: boolean;

  @Field(() => String, { nullable: true, description: 'What was corrected; no personal data (说明).' })
  comment?: string | null;
}

@InputType({ description: 'Use of opened data to end (关闭授权).' })
export class CloseOpenAccessInput extends OpenRequestStepFields {
  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (说明).' })
  comment?: string | null;
}

export const OpenRequestResult = resultOf('OpenRequestResult', OpenRequest);
