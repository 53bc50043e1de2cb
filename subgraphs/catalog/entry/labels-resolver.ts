import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Label, TypeLabel } from './label-types';
import { labelsOf, typeLabels } from './type-labels';
import { CatalogEntry } from './types';

@Resolver(() => CatalogEntry)
export class LabelsResolver {
  @Query(() => [TypeLabel], { description: 'Share types of a city in the words of its text (共享类型名称).' })
  shareTypeLabels(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code of the city (适用地区).' }) jurisdiction: string,
    @Ctx() context: CatalogContext,
  ) {
    return typeLabels(context.law(jurisdiction), 'share_types');
  }

  @Query(() => [TypeLabel], { description: 'Open types of a city in the words of its text (开放类型名称).' })
  openTypeLabels(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code of the city (适用地区).' }) jurisdiction: string,
    @Ctx() context: CatalogContext,
  ) {
    return typeLabels(context.law(jurisdiction), 'open_types');
  }

  @FieldResolver(() => [Label], { description: 'Its types in the words of its city’s text (类型的法定名称).' })
  labels(@Root() entry: CatalogEntry, @Ctx() context: CatalogContext) {
    return entry.jurisdiction ? labelsOf(context.law(entry.jurisdiction.code), entry) : [];
  }
}
