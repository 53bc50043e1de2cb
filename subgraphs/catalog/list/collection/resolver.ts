import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import type { CatalogContext } from '../../context';
import { entryOf } from '../../entry/look-up';
import { CatalogEntry } from '../../entry/types';
import { listBatches } from './list-batches';
import {
  CollectionBatch,
  CollectionBatchConnection,
  CollectionBatchFilter,
  CollectionBatchResult,
  UploadCollectionBatchInput,
} from './types';
import { uploadCollectionBatch } from './upload-batch';

@Resolver(() => CollectionBatch)
export class CollectionBatchResolver {
  @Query(() => CollectionBatchConnection, { description: 'Batches of collected data, the latest first (采集批次列表).' })
  collectionBatches(
    @Arg('filter', () => CollectionBatchFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: CollectionBatchFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listBatches(context, filter, args, info);
  }

  @FieldResolver(() => CatalogEntry, { nullable: true, description: 'The entry that it is of (目录条目).' })
  entry(@Root() { entry }: CollectionBatch, @Ctx() context: CatalogContext) {
    return entry ? entryOf(context, { id: entry.id }) : null;
  }

  @Mutation(() => CollectionBatchResult, { description: 'Delivers a batch of what a department collects (报送采集批次).' })
  uploadCollectionBatch(
    @Arg('input', () => UploadCollectionBatchInput, { description: 'The batch (批次内容).' }) input: UploadCollectionBatchInput,
    @Ctx() context: CatalogContext,
  ) {
    return uploadCollectionBatch(context, input);
  }
}
