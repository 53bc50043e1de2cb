import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { CatalogContext } from '../context';
import { entryOf } from '../entry/look-up';
import { CatalogEntry } from '../entry/types';
import { editionsOf, listsOf } from './editions';
import { ListKind } from './kinds';
import { ListEdition, ListEditionConnection, ManagedList } from './types';

@Resolver(() => ManagedList)
export class ManagedListResolver {
  @Query(() => [ManagedList], { description: 'The lists that a city keeps beside its catalog (清单管理).' })
  catalogLists(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('kind', () => ListKind, { nullable: true, description: 'This list only (清单类别).' }) kind: ListKind | null,
    @Ctx() context: CatalogContext,
  ) {
    return listsOf(context, { jurisdiction, kind });
  }

  @FieldResolver(() => ListEditionConnection, { description: 'All editions, the latest first (历次版本).' })
  editions(
    @Root() list: ManagedList,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return editionsOf(context, list, args, info);
  }
}

@Resolver(() => ListEdition)
export class ListEditionResolver {
  @FieldResolver(() => CatalogEntry, { nullable: true, description: 'The entry whose change made it (引起变更的目录条目).' })
  entry(@Root() { entry }: ListEdition, @Ctx() context: CatalogContext) {
    return entry ? entryOf(context, { id: entry.id }) : null;
  }
}
