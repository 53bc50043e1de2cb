import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { globalId, keyOf } from '../../../kernel/global-id';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { OperationContext } from '../context';
import { DataAsset } from '../stubs';
import { ContractFilter, ContractSortInput } from './inputs';
import { listContracts } from './list-contracts';
import { availableOn, contractOf } from './look-up';
import { OperationContract, OperationContractConnection } from './types';

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

  @FieldResolver(() => OperationContract, { nullable: true, description: 'The contract that it renews (被续期协议).' })
  renews(@Root() { renewedKey }: OperationContract, @Ctx() context: OperationContext) {
    return renewedKey ? contractOf(context, { id: globalId('contract', renewedKey) }) : null;
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: OperationContract, @Ctx() context: OperationContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: OperationContract, @Ctx() context: OperationContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: OperationContract, @Ctx() context: OperationContext) {
    return availableOn(context, id);
  }
}
