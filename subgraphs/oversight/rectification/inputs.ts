import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { EvidenceKind, RectificationSort, RectificationStatus } from './kinds';
import { RectificationOrder } from './types';

@InputType({ description: 'Which orders to list (整改通知筛选条件).' })
export class RectificationOrderFilter {
  @Field(() => [RectificationStatus], { nullable: true, description: 'Any of these states (整改状态).' })
  orderStatus?: RectificationStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Addressed to this body (整改单位代码).' })
  addressee?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Issued by this body (责令机关代码).' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'On this ground (事由代码).' })
  ground?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Serious, or not (是否情节严重).' })
  serious?: boolean | null;
}

@InputType({ description: 'By what to sort orders (整改通知排序).' })
export class RectificationSortInput extends sortOf(RectificationSort) {}

@InputType({ description: 'What an order rests on (依据材料).' })
export class EvidenceInput {
  @Field(() => EvidenceKind, { description: 'What it refers to (种类).' })
  kind: EvidenceKind;

  @Field(() => String, { description: 'Global id or number of what it refers to (编号).' })
  reference: string;

  @Field(() => String, { nullable: true, description: 'What is to be said of it; no personal data (说明).' })
  note?: string | null;
}

@InputType({ description: 'An order to issue (责令整改).' })
export class IssueRectificationInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Who must put it right (整改单位代码).' })
  addressee: string;

  @Field(() => String, { description: 'Code of the ground, one of the city’s (事由代码).' })
  ground: string;

  @Field(() => [EvidenceInput], { defaultValue: [], description: 'What it rests on (依据材料).' })
  evidence: EvidenceInput[];

  @Field(() => String, { nullable: true, description: 'What was not as it should be; no personal data (情形说明).' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the article that was broken (违反的条款).' })
  citedArticle?: string | null;

  @Field(() => String, { nullable: true, description: 'Another law that prevails on the liability (优先适用的法律法规).' })
  supersedingLaw?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The case is serious (是否情节严重).' })
  serious: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to put it right (整改期限).' })
  dueOn?: string | null;
}

/** What every step with an order names. */
@InputType()
abstract class OrderStepFields extends CommandFields {
  @Field(() => ID, { description: 'The order (整改通知标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'What was put right (报送整改结果).' })
export class SubmitRectificationInput extends OrderStepFields {
  @Field(() => String, { description: 'What was done; no personal data (整改情况).' })
  report: string;
}

@InputType({ description: 'An order to close as put right (确认整改).' })
export class ConfirmRectificationInput extends OrderStepFields {
  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;
}

@InputType({ description: 'A report to send back (退回整改).' })
export class RejectRectificationInput extends OrderStepFields {
  @Field(() => String, { description: 'What is still missing; no personal data (退回理由).' })
  comment: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'New last day to put it right (整改期限).' })
  dueOn?: string | null;
}

@InputType({ description: 'An overdue order to report to the government (上报督办).' })
export class EscalateRectificationInput extends OrderStepFields {
  @Field(() => CreditCodeScalar, { description: 'The government body that supervises it from now on (督办机关代码).' })
  supervisor: string;

  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;
}

@InputType({ description: 'An overdue order to criticise in a circular (通报批评).' })
export class CriticiseInput extends OrderStepFields {
  @Field(() => String, { nullable: true, description: 'Number of the circular, or what it says; no personal data (通报文号).' })
  comment?: string | null;
}

@InputType({ description: 'A serious case to hand over (移送处理).' })
export class TransferCaseInput extends OrderStepFields {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Marks the case as serious, where the order does not (是否情节严重).',
  })
  serious?: boolean | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'The body that receives it (移送部门代码).' })
  receivingBody?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Persons directly responsible, by opaque id (直接责任人员标识).' })
  persons: string[];

  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;
}

@InputType({ description: 'An addressee to release from liability (免责).' })
export class ExemptInput extends OrderStepFields {
  @Field(() => String, { nullable: true, description: 'Code of the ground of exemption, one of the city’s (免责事由代码).' })
  exemptionGround?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;
}

export const RectificationResult = resultOf('RectificationResult', RectificationOrder);
