import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { ContractSort, ContractStatus, UsePurpose } from './kinds';

@ObjectType({ description: 'A contract that lets an operator use public data (授权运营协议).' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "contractNumber")')
export class OperationContract {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { description: 'Number of the contract (协议编号).' })
  contractNumber: string;

  @Field(() => ContractStatus, { description: 'Where it stands (协议状态).' })
  contractStatus: ContractStatus;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who grants the right (授权方).' })
  grantor?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who operates the data (授权运营方).' })
  operator?: LegalEntity | null;

  @Field(() => [String], { description: 'Fields in which the data may be used (授权领域).' })
  domains: string[];

  @Field(() => Boolean, { description: 'Nobody else may hold the right at the same time (独家授权).' })
  exclusive: boolean;

  @Field(() => LocalDateScalar, { description: 'First day with the right (起始日).' })
  startsOn: string;

  @Field(() => LocalDateScalar, { description: 'First day without the right, at most three years after the start (终止日).' })
  endsOn: string;

  @Field(() => UsePurpose, { description: 'What the data may be used for (使用目的).' })
  purpose: UsePurpose;

  @Field(() => DecimalScalar, { nullable: true, description: 'Price in CNY, for those who may see it (价格).' })
  price?: string | null;

  @Field(() => String, { nullable: true, description: 'What the price rests on, for those who may see it (定价依据).' })
  priceBasis?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Revenue expected per year in CNY, for those who may see it (预期年收入).',
  })
  expectedRevenuePerYear?: string | null;
}

@ObjectType({ description: 'A page of contracts (协议分页列表).' })
export class OperationContractConnection extends connectionOf(OperationContract, 'OperationContract') {}

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

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day without the right comes before this day (终止日早于).',
  })
  endsBefore?: string | null;
}

@InputType({ description: 'By what to sort contracts (协议排序).' })
export class ContractSortInput extends sortOf(ContractSort) {}

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

  @Field(() => ContractStatus, {
    nullable: true,
    description: 'State of a contract made before this register began, taken over as it stands (历史协议状态).',
  })
  earlier?: ContractStatus | null;
}

export const CreateOperationContractResult = resultOf('CreateOperationContractResult', OperationContract);
