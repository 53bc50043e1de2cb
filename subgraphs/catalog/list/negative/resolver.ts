import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import type { CatalogContext } from '../../context';
import { entryOf } from '../../entry/look-up';
import { CatalogEntry } from '../../entry/types';
import { addToNegativeList, removeFromNegativeList } from './exclude-data';
import { listNegativeItems } from './list-negative-items';
import {
  AddToNegativeListInput,
  NegativeListFilter,
  NegativeListItem,
  NegativeListItemConnection,
  NegativeListResult,
  RemoveFromNegativeListInput,
} from './types';

@Resolver(() => NegativeListItem)
export class NegativeListResolver {
  @Query(() => NegativeListItemConnection, {
    description: 'What is not shared or not opened in a city, as it holds or as an edition had it (负面清单).',
  })
  negativeList(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('filter', () => NegativeListFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: NegativeListFilter | null,
    @Arg('version', () => Int, { nullable: true, description: 'An edition; left out, the one that holds (清单版本号).' })
    version: number | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNegativeItems(context, { jurisdiction, filter, version, args, info });
  }

  @FieldResolver(() => CatalogEntry, { nullable: true, description: 'The entry whose data it is (目录条目).' })
  entry(@Root() { entry }: NegativeListItem, @Ctx() context: CatalogContext) {
    return entry ? entryOf(context, { id: entry.id }) : null;
  }

  @Mutation(() => NegativeListResult, { description: 'Puts data on the negative list (列入负面清单).' })
  addToNegativeList(
    @Arg('input', () => AddToNegativeListInput, { description: 'Which data, and why (列入内容).' })
    input: AddToNegativeListInput,
    @Ctx() context: CatalogContext,
  ) {
    return addToNegativeList(context, input);
  }

  @Mutation(() => NegativeListResult, { description: 'Takes data off the negative list (移出负面清单).' })
  removeFromNegativeList(
    @Arg('input', () => RemoveFromNegativeListInput, { description: 'Which line, and why (移出内容).' })
    input: RemoveFromNegativeListInput,
    @Ctx() context: CatalogContext,
  ) {
    return removeFromNegativeList(context, input);
  }
}
