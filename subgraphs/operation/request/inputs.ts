import { Field, ID, InputType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { ContractStepFields } from '../contract/inputs';
import { AssessmentConclusion, ContractMode, SelectionMethod, UsePurpose } from '../contract/kinds';
import { OperationContract } from '../contract/types';
import { ProducerOpinionKind } from './kinds';

@InputType({ description: 'A request to operate public data (开发利用申请).' })
export class RequestOperationInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City whose regulation applies (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Who is to grant the right (授权方代码).' })
  grantor: string;

  @Field(() => CreditCodeScalar, { description: 'Who wishes to operate the data (运营方代码).' })
  operator: string;

  @Field(() => [ID], { description: 'Assets that are asked for (资产标识).' })
  assets: string[];

  @Field(() => [String], { defaultValue: [], description: 'Fields in which the data is to be used (领域).' })
  domains: string[];

  @Field(() => UsePurpose, { description: 'What the data is to be used for (使用目的).' })
  purpose: UsePurpose;

  @Field(() => ContractMode, { nullable: true, description: 'In which way it is to be developed (开发利用方式).' })
  mode?: ContractMode | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The right is to be exclusive (独家授权).' })
  exclusive: boolean;

  @Field(() => LocalDateScalar, { description: 'First day of the term that is wished for (期望起始日).' })
  startsOn: string;

  @Field(() => LocalDateScalar, { description: 'First day after the term that is wished for (期望终止日).' })
  endsOn: string;

  @Field(() => [CreditCodeScalar], {
    defaultValue: [],
    description: 'Departments whose data it is, beside those that the catalog names (数据生产单位代码).',
  })
  sources: string[];
}

@InputType({ description: 'What a department says of a request (数据生产单位意见).' })
export class RecordProducerOpinionInput extends ContractStepFields {
  @Field(() => ProducerOpinionKind, { description: 'What it says (意见).' })
  opinion: ProducerOpinionKind;

  @Field(() => String, { nullable: true, description: 'In its words (意见内容).' })
  statement?: string | null;
}

@InputType({ description: 'To what the experts came (专家评估).' })
export class RecordExpertAssessmentInput extends ContractStepFields {
  @Field(() => AssessmentConclusion, { description: 'To what they came (结论).' })
  conclusion: AssessmentConclusion;

  @Field(() => String, { description: 'Reference of their report (报告编号).' })
  reference: string;
}

@InputType({ description: 'How the operator was chosen (竞争性选择结果).' })
export class RecordSelectionInput extends ContractStepFields {
  @Field(() => SelectionMethod, { description: 'By which competition (方式).' })
  method: SelectionMethod;

  @Field(() => String, { description: 'Reference of the procedure (项目编号).' })
  reference: string;

  @Field(() => LocalDateScalar, { description: 'Day of the decision (确定日期).' })
  decidedOn: string;
}

@InputType({ description: 'A request to reject, and why (不予授权).' })
export class RejectDevelopmentInput extends ContractStepFields {
  @Field(() => String, { description: 'Why (理由).' })
  reason: string;
}

export const OperationRequestResult = resultOf('OperationRequestResult', OperationContract);
