import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import type { ExchangeContext } from '../context';
import { openResource } from './open-resource';
import { openRoutes } from './open-routes';
import { OpenedData, OpenedDataResult, OpenRoute } from './types';

@Resolver(() => OpenedData)
export class OpenedDataResolver {
  @Query(() => OpenedDataResult, { description: 'Opened data, and where it is taken from; or why not (获取开放数据).' })
  openResource(
    @Arg('id', () => ID, { description: 'Entry of the open catalog (目录条目标识).' }) id: string,
    @Ctx() context: ExchangeContext,
  ) {
    return openResource(context, id);
  }

  @Query(() => [OpenRoute], { description: 'How data of each open type is obtained in a city (开放数据获取途径).' })
  openRoutes(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'City (适用地区代码).' }) jurisdiction: string,
    @Ctx() context: ExchangeContext,
  ) {
    return openRoutes(context, jurisdiction);
  }
}
