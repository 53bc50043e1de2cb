import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { ExchangeContext } from '../context';
import { checkMaterial } from './check-material';
import { listDeliveries } from './list-deliveries';
import { recordDelivery } from './record-delivery';
import { DeliveryConnection, DeliveryFilter, MaterialCheck, RecordDeliveryInput, RecordDeliveryResult } from './types';

@Resolver()
export class DeliveryResolver {
  @Query(() => DeliveryConnection, { description: 'What was delivered on requests, the latest first (数据交付列表).' })
  deliveries(
    @Arg('filter', () => DeliveryFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DeliveryFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDeliveries(context, { filter, args, info });
  }

  @Query(() => MaterialCheck, { nullable: true, description: 'Whether people may be asked for it on paper (证明材料核查).' })
  materialCheck(
    @Arg('jurisdiction', () => String, { description: 'City, by slug or division code (地区).' }) jurisdiction: string,
    @Arg('item', () => String, { description: 'Name of the material or item (材料或信息项名称).' }) item: string,
    @Arg('paperBasis', () => String, {
      nullable: true,
      description: 'The law or regulation that asks for paper all the same (另有规定的依据).',
    })
    paperBasis: string | null,
    @Ctx() context: ExchangeContext,
  ) {
    return checkMaterial(context, { jurisdiction, item, paperBasis });
  }

  @Mutation(() => RecordDeliveryResult, { description: 'Records a delivery on a request (登记数据交付).' })
  recordDelivery(
    @Arg('input', () => RecordDeliveryInput, { description: 'The delivery (交付内容).' }) input: RecordDeliveryInput,
    @Ctx() context: ExchangeContext,
  ) {
    return recordDelivery(context, input);
  }
}
