import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { ContractClause, ContractMode, ContractSort, ContractStatus, SelectionMethod, UsePurpose } from './kinds';
import { OperationContract } from './types';

@InputType({ description: 'Which contracts to list (协议筛选条件).' })
export class ContractFilter {
  @Field(() => [ContractStatus], { nullable: true, description: 'Any of these states (协议状态).' })
  contractStatus?: ContractStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Granted by this body (授权方代码).' })
  grantor?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Operated by this body (运营方代码).' })
  operator?: string | null;

  @Field(() => [UsePurpose], { nullable: true, description: 'For any of these purposes (使用目的).' })
  purpose?: UsePurpose[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'In force on this day (指定日期有效).' })
  on?: string | null;

  @Field(() => [ContractMode], { nullable: true, description: 'In any of these ways (开发利用方式).' })
  mode?: ContractMode[] | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day without the right comes before this day (终止日早于).',
  })
  endsBefore?: string | null;
}

@InputType({ description: 'By what to sort contracts (协议排序).' })
export class ContractSortInput extends sortOf(ContractSort) {}

@InputType({ description: 'How an operator was chosen in competition (竞争性选择).' })
export class SelectionInput {
  @Field(() => SelectionMethod, { description: 'By which competition (方式).' })
  method: SelectionMethod;

  @Field(() => String, { description: 'Reference of the procedure (项目编号).' })
  reference: string;

  @Field(() => LocalDateScalar, { description: 'Day of the decision (确定日期).' })
  decidedOn: string;
}

@InputType({ description: 'A contract to draw up (授权运营协议).' })
export class CreateOperationContractInput extends CommandFields {
  @Field(() => String, { description: 'Number of the contract (协议编号).' })
  contractNumber: string;

  @Field(() => DivisionCodeScalar, { description: 'City whose regulation applies (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Who grants the right (授权方代码).' })
  grantor: string;

  @Field(() => CreditCodeScalar, { description: 'Who operates the data (运营方代码).' })
  operator: string;

  @Field(() => [String], { defaultValue: [], description: 'Fields in which the data may be used (授权领域).' })
  domains: string[];

  @Field(() => [ID], { description: 'Assets it covers (授权资产标识).' })
  assets: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Nobody else may hold the right at the same time (独家授权).' })
  exclusive: boolean;

  @Field(() => LocalDateScalar, { description: 'First day with the right (起始日).' })
  startsOn: string;

  @Field(() => LocalDateScalar, { description: 'First day without the right (终止日).' })
  endsOn: string;

  @Field(() => UsePurpose, { description: 'What the data may be used for (使用目的).' })
  purpose: UsePurpose;

  @Field(() => DecimalScalar, { nullable: true, description: 'Price in CNY (价格).' })
  price?: string | null;

  @Field(() => String, { nullable: true, description: 'What the price rests on (定价依据).' })
  priceBasis?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Revenue expected per year in CNY (预期年收入).' })
  expectedRevenuePerYear?: string | null;

  @Field(() => ContractMode, { nullable: true, description: 'In which way the data is developed (开发利用方式).' })
  mode?: ContractMode | null;

  @Field(() => String, { nullable: true, description: 'Under which conditions it may be used (使用条件).' })
  conditions?: string | null;

  @Field(() => String, { nullable: true, description: 'Why use for the public good is paid (收费理由).' })
  priceJustification?: string | null;

  @Field(() => [String], { nullable: true, description: 'Responsibilities and obligations of the operator (责任义务).' })
  obligations?: string[] | null;

  @Field(() => [ContractClause], { nullable: true, description: 'Clauses that it has (协议条款).' })
  clauses?: ContractClause[] | null;

  @Field(() => SelectionInput, {
    nullable: true,
    description: 'How the operator was chosen, where not recorded yet (竞争性选择).',
  })
  selection?: SelectionInput | null;

  @Field(() => ID, { nullable: true, description: 'The request from which it is drawn up (申请标识).' })
  request?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract that it renews (被续期协议标识).' })
  renews?: string | null;

  @Field(() => ContractStatus, {
    nullable: true,
    description: 'State of a contract made before this register began, taken over as it stands (历史协议状态).',
  })
  earlier?: ContractStatus | null;
}

/** What every step with a contract names. */
@InputType()
export abstract class ContractStepFields extends CommandFields {
  @Field(() => ID, { description: 'The contract (协议标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What is to be said of it; no personal data (说明).' })
  comment?: string | null;
}

@InputType({ description: 'Assets to add to a contract that is being drawn up (补充授权资产).' })
export class AddContractAssetsInput extends ContractStepFields {
  @Field(() => [ID], { description: 'Assets to add (资产标识).' })
  assets: string[];
}

@InputType({ description: 'A contract to approve (审定协议).' })
export class ApproveContractInput extends ContractStepFields {}

@InputType({ description: 'A contract to let begin (协议生效).' })
export class ActivateContractInput extends ContractStepFields {}

@InputType({ description: 'A contract to suspend, and on which case (暂停协议).' })
export class SuspendContractInput extends ContractStepFields {
  @Field(() => ID, { description: 'The violation case that is open (违规事项标识).' })
  violationCase: string;
}

@InputType({ description: 'A contract to let go on (恢复协议).' })
export class ResumeContractInput extends ContractStepFields {
  @Field(() => String, { description: 'What was put right (改正情况).' })
  correction: string;
}

@InputType({ description: 'A contract to end before its term (终止协议).' })
export class TerminateContractInput extends ContractStepFields {
  @Field(() => String, { description: 'The ground to end it (终止事由).' })
  reason: string;
}

export const ContractResult = resultOf('OperationContractResult', OperationContract);
export const CreateOperationContractResult = resultOf('CreateOperationContractResult', OperationContract);
