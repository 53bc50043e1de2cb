import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { globalId, keyOf } from '../../../kernel/global-id';
import type { OperationContext } from '../context';
import { DataAsset } from '../stubs';
import { createOperationContract } from './create-operation-contract';
import { listContracts } from './list-contracts';
import { contractOf } from './look-up';
import {
  ContractFilter,
  ContractSortInput,
  CreateOperationContractInput,
  CreateOperationContractResult,
  OperationContract,
  OperationContractConnection,
} from './types';

@Resolver(() => OperationContract)
export class OperationContractResolver {
  @Query(() => OperationContract, { nullable: true, description: 'One contract by id or number (查询授权运营协议).' })
  operationContract(
    @Arg('id', () => ID, { nullable: true, description: 'Global id (全局标识).' }) id: string | null,
    @Arg('contractNumber', () => String, { nullable: true, description: 'Number of the contract (协议编号).' }) contractNumber:
      | string
      | null,
    @Ctx() context: OperationContext,
  ) {
    return contractOf(context, { id, contractNumber });
  }

  @Query(() => OperationContractConnection, { description: 'Contracts, filtered and sorted (授权运营协议列表).' })
  operationContracts(
    @Arg('filter', () => ContractFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ContractFilter | null,
    @Arg('sort', () => ContractSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: ContractSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listContracts(context, { filter, sort, args, info });
  }

  @FieldResolver(() => [DataAsset], { nullable: 'items', description: 'Assets it covers (授权资产).' })
  async assets(@Root() contract: OperationContract, @Ctx() context: OperationContext) {
    const rows = await context.loaders.assets.load(keyOf('contract', contract.id) as string);
    return rows.map(row => ({ id: globalId('asset', row.asset) }));
  }

  @Mutation(() => CreateOperationContractResult, { description: 'Draws up a contract (拟定授权运营协议).' })
  createOperationContract(
    @Arg('input', () => CreateOperationContractInput, { description: 'The contract to draw up (协议内容).' })
    input: CreateOperationContractInput,
    @Ctx() context: OperationContext,
  ) {
    return createOperationContract(context, input);
  }
}
