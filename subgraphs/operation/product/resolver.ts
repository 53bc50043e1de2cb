import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { OperationContext } from '../context';
import { listProducts } from './list-products';
import { nameContractProduct } from './name-contract-product';
import {
  ContractProductResult,
  NameContractProductInput,
  OperatorProduct,
  OperatorProductConnection,
  OperatorProductFilter,
} from './types';

@Resolver(() => OperatorProduct)
export class OperatorProductResolver {
  @Query(() => OperatorProductConnection, {
    description: 'Products that operators make of public data, registered as assets or not (运营方数据产品).',
  })
  operatorProducts(
    @Arg('filter', () => OperatorProductFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: OperatorProductFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProducts(context, filter, args, info);
  }

  @Mutation(() => ContractProductResult, { description: 'Names a product that is made under a contract (登记数据产品).' })
  nameContractProduct(
    @Arg('input', () => NameContractProductInput, { description: 'Which contract, and the product (数据产品).' })
    input: NameContractProductInput,
    @Ctx() context: OperationContext,
  ) {
    return nameContractProduct(context, input);
  }
}
