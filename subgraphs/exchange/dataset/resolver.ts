import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { ExchangeContext } from '../context';
import { listDatasets } from './list-datasets';
import { loadDataset } from './load-dataset';
import { LoadDatasetInput, LoadDatasetResult, LoadedDatasetConnection, LoadedDatasetFilter } from './types';

@Resolver()
export class DatasetResolver {
  @Query(() => LoadedDatasetConnection, { nullable: true, description: 'Datasets that were loaded (已装载数据集列表).' })
  loadedDatasets(
    @Arg('filter', () => LoadedDatasetFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: LoadedDatasetFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDatasets(context, { filter, args, info });
  }

  @Mutation(() => LoadDatasetResult, { description: 'Loads the data of an entry (装载数据集).' })
  loadDataset(
    @Arg('input', () => LoadDatasetInput, { description: 'The data to load (数据集内容).' }) input: LoadDatasetInput,
    @Ctx() context: ExchangeContext,
  ) {
    return loadDataset(context, input);
  }
}
