import { Field, ID, InputType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { ServiceMode } from '../kinds';
import { ShareRequestStatus } from './kinds';
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

  @Field(() => String, {
    nullable: true,
    description: 'Platform through which it is exchanged; left out, that of the city, and no other is taken (交换平台).',
  })
  platform?: string | null;

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

  @Field(() => ServiceMode, {
    nullable: true,
    description: 'By which service the data is to come; left out, as the entry offers it (共享服务方式).',
  })
  serviceMode?: ServiceMode | null;
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

export const DraftShareRequestResult = resultOf('DraftShareRequestResult', ShareRequest);
export const SubmitShareRequestResult = resultOf('SubmitShareRequestResult', ShareRequest);
