import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../../kernel/connection';
import type { CatalogContext } from '../../context';
import { entryOf } from '../../entry/look-up';
import { CatalogEntry } from '../../entry/types';
import { declareNeed } from './declare-need';
import { endNeed } from './end-need';
import { listNeeds } from './list-needs';
import {
  DeclareNeedInput,
  DemandListFilter,
  DemandListItem,
  DemandListItemConnection,
  DemandListResult,
  EndNeedInput,
} from './types';

@Resolver(() => DemandListItem)
export class DemandListResolver {
  @Query(() => DemandListItemConnection, {
    description: 'What departments need of each other in a city, as it holds or as an edition had it (需求清单).',
  })
  demandList(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('filter', () => DemandListFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DemandListFilter | null,
    @Arg('version', () => Int, { nullable: true, description: 'An edition; left out, the one that holds (清单版本号).' })
    version: number | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNeeds(context, { jurisdiction, filter, version, args, info });
  }

  @FieldResolver(() => CatalogEntry, { nullable: true, description: 'The entry that meets it (满足需求的目录条目).' })
  metBy(@Root() { metBy }: DemandListItem, @Ctx() context: CatalogContext) {
    return metBy ? entryOf(context, { id: metBy.id }) : null;
  }

  @Mutation(() => DemandListResult, { description: 'Puts a need on the demand list (列入需求清单).' })
  declareNeed(
    @Arg('input', () => DeclareNeedInput, { description: 'What is needed, of whom (需求内容).' }) input: DeclareNeedInput,
    @Ctx() context: CatalogContext,
  ) {
    return declareNeed(context, input);
  }

  @Mutation(() => DemandListResult, { description: 'Takes a need off the demand list (移出需求清单).' })
  endNeed(
    @Arg('input', () => EndNeedInput, { description: 'Which need, and why (移出内容).' }) input: EndNeedInput,
    @Ctx() context: CatalogContext,
  ) {
    return endNeed(context, input);
  }
}
