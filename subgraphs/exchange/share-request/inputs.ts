import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CrossComparison } from '../call/kinds';
import { ServiceMode } from '../kinds';
import { Decision, ShareRequestStatus } from './kinds';
import { ShareRequest } from './types';

@InputType({ description: 'What a request from before this register has come to (历史共享申请).' })
export class EarlierShareRequestInput {
  @Field(() => ShareRequestStatus, { description: 'Where it stands (共享申请状态).' })
  shareRequestStatus: ShareRequestStatus;

  @Field(() => LocalDateScalar, { description: 'Day of submission (提交日期).' })
  submittedOn: string;

  @Field(() => String, { nullable: true, description: 'Number it was given (申请编号).' })
  requestNumber?: string | null;
}

/** What is said of a request whether it is drafted or submitted. */
@InputType()
abstract class StatedRequestFields extends CommandFields {
  @Field(() => ID, { description: 'Catalog entry asked for (目录条目标识).' })
  entry: string;

  @Field(() => CreditCodeScalar, { description: 'Department that asks (使用部门代码).' })
  consumer: string;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description:
      'Department whose data it is: the one the catalog names, or for an earlier request the one of that time (提供部门代码).',
  })
  provider?: string | null;

  @Field(() => String, { nullable: true, description: 'What the need rests on (申请依据).' })
  legalBasis?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of the data items asked for; none means the whole entry (申请的信息项).',
  })
  items: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Code of the duty that the data serves, in the list of the department (履职依据编号).',
  })
  dutyRef?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The department commits to lawful use (承诺合规使用).' })
  complianceCommitment?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The system that will use the data (使用数据的信息系统).' })
  consumingSystem?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The post that approved the request within the department, never a name (内部审批岗位).',
  })
  internalApprover?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why neither an interface nor cross-verification suffices (批量交换理由).',
  })
  bulkJustification?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it is no longer needed (使用期限).' })
  neededUntil?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A fee; sharing between departments knows none, so it is refused (费用).',
  })
  fee?: string | null;
}

@InputType({ description: 'A request to begin, which may lack what is asked for when it is submitted (共享申请草稿).' })
export class DraftShareRequestInput extends StatedRequestFields {
  @Field(() => String, { nullable: true, description: 'Where the data will be used (应用场景).' })
  scenario?: string | null;

  @Field(() => String, { nullable: true, description: 'For which duty the data is needed (使用目的).' })
  purpose?: string | null;

  @Field(() => ServiceMode, { description: 'By which service the data is to come (共享服务方式).' })
  serviceMode: ServiceMode;
}

@InputType({ description: 'A request to submit for the data of another department (共享申请).' })
export class SubmitShareRequestInput extends StatedRequestFields {
  @Field(() => ID, {
    nullable: true,
    description: 'The draft that this completes; its fields become these (所依据的草稿).',
  })
  draft?: string | null;

  @Field(() => String, { description: 'Where the data will be used (应用场景).' })
  scenario: string;

  @Field(() => String, { description: 'For which duty the data is needed (使用目的).' })
  purpose: string;

  @Field(() => ServiceMode, {
    nullable: true,
    description:
      'By which service the data is to come; left out, as the entry offers it where the city leaves that open (共享服务方式).',
  })
  serviceMode?: ServiceMode | null;

  @Field(() => EarlierShareRequestInput, {
    nullable: true,
    description: 'Set by the authority to take over a request from before this register began (历史共享申请).',
  })
  earlier?: EarlierShareRequestInput | null;
}

/** What every step with a request names. */
@InputType()
export abstract class RequestStepFields extends CommandFields {
  @Field(() => ID, { description: 'The request (共享申请标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'A request to take up (受理).' })
export class AcceptShareRequestInput extends CommandFields {
  @Field(() => ID, { description: 'The request (共享申请标识).' })
  id: string;
}

@InputType({ description: 'How a request is decided (审批共享申请).' })
export class DecideShareRequestInput extends RequestStepFields {
  @Field(() => Decision, { description: 'Granted or refused (审批决定).' })
  decision: Decision;

  @Field(() => [String], {
    nullable: true,
    description: 'Names of the items granted, of those asked for; left out, all of them (同意的信息项).',
  })
  items?: string[] | null;

  @Field(() => ServiceMode, {
    nullable: true,
    description: 'By which service; where the authority sets it, it must be said (明确的服务方式).',
  })
  serviceMode?: ServiceMode | null;

  @Field(() => String, { nullable: true, description: 'Why; no personal data (理由).' })
  reason?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Laws and regulations that a refusal rests on (法律法规依据).' })
  refusalBasis: string[];
}

@InputType({ description: 'How the unit whose data it is reviews a request (数据生产单位审核).' })
export class DecideAsProducerInput extends RequestStepFields {
  @Field(() => Decision, { description: 'Passed or not (审核结果).' })
  decision: Decision;

  @Field(() => String, { nullable: true, description: 'Why; no personal data (理由).' })
  reason?: string | null;
}

@InputType({ description: 'A letter of one department to the authority (函件).' })
export class OfficialLetterInput {
  @Field(() => String, { nullable: true, description: 'Number of the letter (文号).' })
  number?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the letter (日期).' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'Where its scan is kept (影印件).' })
  file?: string | null;
}

@InputType({ description: 'A letter to register on the draft of what it asks for (登记函件).' })
export class RegisterOfficialLetterInput extends RequestStepFields {
  @Field(() => OfficialLetterInput, { nullable: true, description: 'The letter (函件).' })
  letter?: OfficialLetterInput | null;
}

@InputType({ description: 'How a letter is decided (函件审核).' })
export class DecideLetterInput extends RequestStepFields {
  @Field(() => Decision, { description: 'Consented to or not (审核结果).' })
  decision: Decision;

  @Field(() => String, { nullable: true, description: 'Why; no personal data (理由).' })
  reason?: string | null;
}

@InputType({ description: 'One result of a rule of cross-verification (核验结果字段).' })
export class VerificationResultInput {
  @Field(() => String, { description: 'What the result is called (结果名称).' })
  name: string;

  @Field(() => ID, { description: 'Entry whose data it is computed from (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'Item that is compared (信息项).' })
  item: string;

  @Field(() => CrossComparison, { description: 'How it is compared (核验方式).' })
  comparison: CrossComparison;

  @Field(() => String, { nullable: true, description: 'With what; left out where only its existence is asked (比对值).' })
  operand?: string | null;
}

@InputType({ description: 'By which rule the data of several departments is compared (交叉核验规则).' })
export class VerificationRuleInput {
  @Field(() => String, { description: 'The rule in words (规则内容).' })
  text: string;

  @Field(() => [CreditCodeScalar], { description: 'Departments whose data it spans (涉及部门).' })
  departments: string[];

  @Field(() => [VerificationResultInput], { description: 'What it gives, and nothing else (计算结果).' })
  results: VerificationResultInput[];
}

@InputType({ description: 'A rule of cross-verification to put into service (发布交叉核验规则).' })
export class PublishVerificationRuleInput extends RequestStepFields {
  @Field(() => VerificationRuleInput, { description: 'The rule (规则).' })
  rule: VerificationRuleInput;
}

@InputType({ description: 'A request to supply (完成共享).' })
export class FulfilShareRequestInput extends RequestStepFields {
  @Field(() => String, {
    nullable: true,
    description: 'Certificate of the protection level of the system that connects (等级保护测评编号).',
  })
  systemCertificate?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'By another way than the platform, which is refused (平台外提供).',
  })
  offPlatform: boolean;

  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (说明).' })
  comment?: string | null;
}

@InputType({ description: 'A delivery to allow to be late (批准延期提供).' })
export class ExtendFulfilmentInput extends RequestStepFields {
  @Field(() => LocalDateScalar, { description: 'New last day (延期至).' })
  until: string;

  @Field(() => String, { nullable: true, description: 'The written application; no personal data (书面延期申请).' })
  application?: string | null;
}

@InputType({ description: 'Another day for what is waited for, on the ground of another law (另定时限).' })
export class OverrideDeadlineInput extends RequestStepFields {
  @Field(() => LocalDateScalar, { description: 'The day that the other law sets (另定的截止日期).' })
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'The law or regulation that provides otherwise (法律法规依据).' })
  citedLaw?: string | null;
}

@InputType({ description: 'A review of what a grant would bring together (敏感汇聚评估).' })
export class ReviewAggregationInput extends CommandFields {
  @Field(() => ID, { description: 'The request (共享申请标识).' })
  id: string;

  @Field(() => String, { description: 'What was found; no personal data (评估结论).' })
  conclusion: string;
}

@InputType()
abstract class SharedAccessFields extends RequestStepFields {
  @Field(() => String, { description: 'Why, as it is on record; no personal data (事由).' })
  reason: string;
}
export type SharedAccessInput = SharedAccessFields;

@InputType({ description: 'Supply to suspend (暂停访问).' })
export class SuspendSharedAccessInput extends SharedAccessFields {}

@InputType({ description: 'Supply to restore (恢复访问).' })
export class RestoreSharedAccessInput extends SharedAccessFields {}

@InputType({ description: 'Supply to end (终止访问).' })
export class TerminateSharedAccessInput extends SharedAccessFields {}

export const DraftShareRequestResult = resultOf('DraftShareRequestResult', ShareRequest);
export const SubmitShareRequestResult = resultOf('SubmitShareRequestResult', ShareRequest);
export const DecideShareRequestResult = resultOf('DecideShareRequestResult', ShareRequest);
/** Of every other step. */
export const ShareRequestResult = resultOf('ShareRequestResult', ShareRequest);
