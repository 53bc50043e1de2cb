import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { OperationContract } from '../contract/types';
import { FiscalLevel, RevenueClass, RevenueDestination } from './kinds';

@ObjectType({ description: 'What a contract earned in a period (收益).' })
export class ContractRevenue {
  @Field(() => ID, { description: 'Id (标识).' })
  id: string;

  @Field(() => RevenueClass, { description: 'What kind of income it is (收入类别).' })
  revenueClass: RevenueClass;

  @Field(() => LocalDateScalar, { description: 'First day of the period (起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { description: 'First day after the period (终止日).' })
  until: string;

  @Field(() => DecimalScalar, { description: 'Gross in CNY (总收入).' })
  gross: string;

  @Field(() => DecimalScalar, { description: 'Tax paid in CNY (税款).' })
  tax: string;

  @Field(() => DecimalScalar, { description: 'What is to be handed over in CNY (应上缴金额).' })
  due: string;

  @Field(() => DecimalScalar, { description: 'What was handed over in CNY (已上缴金额).' })
  remitted: string;

  @Field(() => RevenueDestination, { description: 'Where it goes (收益去向).' })
  destination: RevenueDestination;

  @Field(() => LocalDateScalar, { description: 'Day of the record (登记日期).' })
  recordedOn: string;

  /** Key of the contract. */
  contractKey: string;
}

@ObjectType({ description: 'What of revenue was handed over to the treasury (缴库).' })
export class TreasuryRemittance {
  @Field(() => ID, { description: 'Id (标识).' })
  id: string;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (金额).' })
  amount: string;

  @Field(() => String, { description: 'Number of the voucher (缴款凭证号).' })
  remittanceRef: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was handed over (缴款日期).' })
  remittedOn: string;

  @Field(() => FiscalLevel, { description: 'Level of finance to whose budget it is booked (财政级次).' })
  fiscalLevel: FiscalLevel;

  @Field(() => String, { description: 'Line of the budget (预算科目).' })
  budgetRef: string;
}

@ObjectType({ description: 'A page of revenue (收益分页列表).' })
export class ContractRevenueConnection extends connectionOf(ContractRevenue, 'ContractRevenue') {}

@ObjectType({ description: 'How far what a contract earned lies from what it expects (收入偏离).' })
export class RevenueDeviation {
  @Field(() => OperationContract, { description: 'The contract (协议).' })
  contract: OperationContract;

  @Field(() => DecimalScalar, {
    description: 'Expected for the days of the year that have passed, pro rata, in CNY (预期收入).',
  })
  expected: string;

  @Field(() => DecimalScalar, { description: 'Earned in these days, pro rata, in CNY (实际收入).' })
  actual: string;

  @Field(() => DecimalScalar, {
    description: 'By how much it deviates, as a share of what was expected; below zero where less (偏离比例).',
  })
  deviation: string;
}

@ObjectType({ description: 'A page of deviations (收入偏离分页列表).' })
export class RevenueDeviationConnection extends connectionOf(RevenueDeviation, 'RevenueDeviation') {}

@InputType({ description: 'Which revenue to list (收益筛选条件).' })
export class RevenueFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this operator (运营方代码).' })
  operator?: string | null;

  @Field(() => [RevenueClass], { nullable: true, description: 'Of any of these kinds (收入类别).' })
  revenueClass?: RevenueClass[] | null;
}

@InputType({ description: 'What a contract earned (登记收益).' })
export class RecordRevenueInput extends CommandFields {
  @Field(() => ID, { description: 'The contract (协议标识).' })
  contract: string;

  @Field(() => RevenueClass, { description: 'What kind of income it is (收入类别).' })
  revenueClass: RevenueClass;

  @Field(() => LocalDateScalar, { description: 'First day of the period (起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { description: 'First day after the period (终止日).' })
  until: string;

  @Field(() => DecimalScalar, { description: 'Gross in CNY (总收入).' })
  gross: string;

  @Field(() => DecimalScalar, { description: 'Tax paid in CNY (税款).' })
  tax: string;

  @Field(() => DecimalScalar, { description: 'What is to be handed over in CNY (应上缴金额).' })
  due: string;

  @Field(() => RevenueDestination, { description: 'Where it goes (收益去向).' })
  destination: RevenueDestination;
}

@InputType({ description: 'What of revenue was handed over (登记缴库).' })
export class RecordRemittanceInput extends CommandFields {
  @Field(() => ID, { description: 'The revenue (收益标识).' })
  revenue: string;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (金额).' })
  amount: string;

  @Field(() => String, { description: 'Number of the voucher (缴款凭证号).' })
  remittanceRef: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was handed over (缴款日期).' })
  remittedOn: string;

  @Field(() => FiscalLevel, { nullable: true, description: 'Level of finance (财政级次).' })
  fiscalLevel?: FiscalLevel | null;

  @Field(() => String, { nullable: true, description: 'Line of the budget (预算科目).' })
  budgetRef?: string | null;
}

export const RevenueResult = resultOf('ContractRevenueResult', ContractRevenue);
export const RemittanceResult = resultOf('TreasuryRemittanceResult', TreasuryRemittance);
