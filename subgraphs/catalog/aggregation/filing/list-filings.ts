import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../../kernel/connection';
import { all } from '../../../../kernel/sql';
import type { CatalogContext } from '../../context';
import { overseenBy } from '../policy';
import { narrowed } from '../records';
import { filings } from './context';
import type { AggregationFilingRow } from './entity';
import { presentFiling } from './present';
import type { AggregationFiling, AggregationFilingFilter } from './types';

/** The filings that fit the filter, the latest first. */
export async function listFilings(
  context: CatalogContext,
  filter: AggregationFilingFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<AggregationFiling>> {
  const page = await context.pages.list<AggregationFilingRow>({
    listing: filings,
    where: all(overseenBy(context.actor), ...narrowed(filter)),
    sort: { by: 'FILED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.aggregationFiling,
  });
  return presentPage(page, presentFiling);
}
