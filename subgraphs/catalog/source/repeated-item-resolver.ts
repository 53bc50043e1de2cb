import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import type { CatalogContext } from '../context';
import { presentEntry } from '../entry/present';
import { CatalogEntry } from '../entry/types';
import { LegalEntity } from '../stubs';
import { listRepeatedItems, type RepeatedItemRow } from './list-repeated-items';
import { RepeatedItem, RepeatedItemConnection } from './repeated-item-types';

@Resolver(() => RepeatedItem)
export class RepeatedItemResolver {
  @Query(() => RepeatedItemConnection, {
    description: 'Items that published entries of several departments of a city have, by name (多部门采集的数据项).',
  })
  itemsOfSeveralDepartments(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listRepeatedItems(context, { jurisdiction: jurisdictionCode(jurisdiction) ?? jurisdiction, args, info });
  }

  @FieldResolver(() => [LegalEntity])
  departments(@Root() { departments }: RepeatedItemRow): LegalEntity[] {
    return departments.map(creditCode => ({ creditCode }));
  }

  @FieldResolver(() => [CatalogEntry], { nullable: 'items' })
  async entries(@Root() { entries }: RepeatedItemRow, @Ctx() context: CatalogContext) {
    const rows = await Promise.all(entries.map(id => context.loaders.entry.load(id)));
    return rows.map(row => row && presentEntry(row));
  }
}
