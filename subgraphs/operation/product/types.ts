import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { DataAsset, LegalEntity } from '../stubs';

@ObjectType({ description: 'A product that an operator makes of public data (运营方数据产品).' })
export class OperatorProduct {
  @Field(() => ID, { description: 'Id in this list (标识).' })
  id: string;

  @Field(() => String, { description: 'Name (产品名称).' })
  name: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Who makes it (运营方).' })
  operator?: LegalEntity | null;

  @Field(() => DataAsset, { nullable: true, description: 'The asset as which it is entered, where it is (对应资产).' })
  asset?: DataAsset | null;

  @Field(() => Boolean, { description: 'Whether it is a registered asset (是否已登记).' })
  registered: boolean;
}

@ObjectType({ description: 'A page of products (运营方数据产品分页列表).' })
export class OperatorProductConnection extends connectionOf(OperatorProduct, 'OperatorProduct') {}

@InputType({ description: 'Which products to list (数据产品筛选条件).' })
export class OperatorProductFilter {
  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this operator (运营方代码).' })
  operator?: string | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Registered as assets, or not (是否已登记).' })
  registered?: boolean | null;
}

@InputType({ description: 'A product that is made under a contract (登记数据产品).' })
export class NameContractProductInput extends CommandFields {
  @Field(() => ID, { description: 'The contract (协议标识).' })
  contract: string;

  @Field(() => String, { description: 'Name (产品名称).' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The asset as which it is entered, once it is (对应资产标识).' })
  asset?: string | null;
}

export const ContractProductResult = resultOf('ContractProductResult', OperatorProduct);
