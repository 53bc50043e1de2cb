import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { RaisedStepFields } from '../raised/step-fields';
import { ReturnDirection, ReturnFlowSort, ReturnFlowStatus } from './kinds';
import { ReturnFlowRequest } from './types';

@InputType({ description: 'Which requests for return to list (回流申请筛选条件).' })
export class ReturnFlowFilter {
  @Field(() => [ReturnFlowStatus], { nullable: true, description: 'Any of these states (回流申请状态).' })
  returnFlowStatus?: ReturnFlowStatus[] | null;

  @Field(() => ReturnDirection, { nullable: true, description: 'Flowing so (回流方向).' })
  direction?: ReturnDirection | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked for by this body (申请单位代码).' })
  applicant?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'For data of this body (数据生产部门代码).' })
  producer?: string | null;

  @Field(() => ID, { nullable: true, description: 'That this demand led to (需求标识).' })
  demand?: string | null;
}

@InputType({ description: 'By what to sort requests for return (回流申请排序).' })
export class ReturnFlowSortInput extends sortOf(ReturnFlowSort) {}

@InputType({ description: 'Data of another level that is to flow back (提出回流申请).' })
export class CreateReturnFlowRequestInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City at whose level it is asked (适用地区代码).' })
  jurisdiction: string;

  @Field(() => ReturnDirection, { defaultValue: ReturnDirection.FROM_ABOVE, description: 'Which way it flows (回流方向).' })
  direction: ReturnDirection;

  @Field(() => String, { description: 'Which data is to flow back (回流内容).' })
  content: string;

  @Field(() => String, { description: 'What it is for; no personal data (用途).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'The department of the level above that holds it (上级部门).' })
  holder?: string | null;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'The department whose data it is or will be; the one that asks, unless told (数据生产部门代码).',
  })
  producer?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows are needed (所需记录数).' })
  expectedRows?: number | null;
}

@InputType({ description: 'A request to sign as the other side (会签回流申请).' })
export class CosignReturnFlowInput extends RaisedStepFields {}

@InputType({ description: 'A request to submit to the level above (向上级部门申请).' })
export class SubmitUpstreamInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (说明).' })
  comment?: string | null;
}

@InputType({ description: 'What was returned (记录回流结果).' })
export class FulfilReturnFlowInput extends RaisedStepFields {
  @Field(() => Int, { description: 'How many rows came in all (回流记录数).' })
  deliveredRows: number;
}

@InputType({ description: 'Why nothing is returned (不予回流).' })
export class RefuseReturnFlowInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'The reason (理由).' })
  reason?: string | null;
}

export const ReturnFlowResult = resultOf('ReturnFlowResult', ReturnFlowRequest);
