import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../kernel/connection';
import type { LineageContext } from './context';
import { ExternalDatasetConnection, ExternalDatasetFilter } from './dataset-types';
import { datasetNamed, listDatasets } from './list-datasets';
import { ExternalDataset } from './types';

@Resolver(() => ExternalDataset)
export class ExternalDatasetResolver {
  @Query(() => ExternalDataset, {
    nullable: true,
    description: 'One dataset by the name its producer gives it (查询外部数据集).',
  })
  externalDataset(
    @Arg('namespace', () => String, { description: 'Namespace (命名空间).' }) namespace: string,
    @Arg('datasetName', () => String, { description: 'Name within the namespace (数据集名称).' }) datasetName: string,
    @Ctx() context: LineageContext,
  ) {
    return datasetNamed(context, namespace, datasetName);
  }

  @Query(() => ExternalDatasetConnection, { description: 'Datasets that only lineage knows, by name (外部数据集列表).' })
  externalDatasets(
    @Arg('filter', () => ExternalDatasetFilter, { nullable: true, description: 'Which of them (筛选条件).' })
    filter: ExternalDatasetFilter | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name (名称关键词).' }) search: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: LineageContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDatasets(context, { filter, search, args, info });
  }
}
