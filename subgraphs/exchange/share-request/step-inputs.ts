import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CrossComparison } from '../call/kinds';
import { ServiceMode } from '../kinds';
import { Decision } from './kinds';
import { ShareRequest } from './types';

/** What every step with a request names. */
@InputType()
export abstract class RequestStepFields extends CommandFields {
  @Field(() => ID, { description: 'The request (共享申请标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'A request to take up (受理).' })
export class AcceptShareRequestInput extends RequestStepFields {}

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
export class ReviewAggregationInput extends RequestStepFields {
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

export const DecideShareRequestResult = resultOf('DecideShareRequestResult', ShareRequest);
/** Of every other step. */
export const ShareRequestResult = resultOf('ShareRequestResult', ShareRequest);
