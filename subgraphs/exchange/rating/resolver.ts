import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { keyOf } from '../../../kernel/global-id';
import type { ExchangeContext } from '../context';
import { CatalogEntry } from '../stubs';
import { rateDataset } from './rate-dataset';
import { QualityRating, RateDatasetInput, RateDatasetResult } from './types';

/** What the exchange adds to the catalog entries of others: what users say of their data. */
@Resolver(() => CatalogEntry)
export class RatingResolver {
  @FieldResolver(() => QualityRating, {
    nullable: true,
    description: 'What users say of its data; null where nobody has rated it (数据质量评价).',
  })
  async quality(@Root() { id }: CatalogEntry, @Ctx() context: ExchangeContext): Promise<QualityRating | null> {
    const key = keyOf('catalog', id);
    const row = key === undefined ? null : await context.loaders.quality.load(key);
    if (row === null) return null;
    const { ratings, conformity, completeness, accuracy, consistency, timeliness, usability } = row;
    return { ratings, conformity, completeness, accuracy, consistency, timeliness, usability };
  }

  @Mutation(() => RateDatasetResult, { description: 'Rates data that was obtained, in six dimensions (评价数据).' })
  rateDataset(
    @Arg('input', () => RateDatasetInput, { description: 'The rating (评价内容).' }) input: RateDatasetInput,
    @Ctx() context: ExchangeContext,
  ) {
    return rateDataset(context, input);
  }
}
