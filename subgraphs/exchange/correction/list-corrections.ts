import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { corrections } from './context';
import type { CatalogCorrectionRow } from './entity';
import type { CatalogCorrectionFilter, CorrectionSortInput } from './inputs';
import { CorrectionSort } from './kinds';
import { correctionsVisibleTo } from './policy';
import { presentCorrection } from './present';
import type { CatalogCorrection } from './types';

const NEWEST_FIRST = { by: CorrectionSort.FILED_ON, direction: SortDirection.DESC };

export interface ListCorrections {
  filter?: CatalogCorrectionFilter | null;
  sort?: CorrectionSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The requests for correction that fit the filter, the newest first unless told otherwise. */
export async function listCorrections(
  context: ExchangeContext,
  { filter, sort, args, info }: ListCorrections,
): Promise<Connection<CatalogCorrection>> {
  const where = all(
    correctionsVisibleTo(context.actor),
    filter?.correctionStatus ? sql`c.correction_status = any(${filter.correctionStatus})` : undefined,
    filter?.jurisdiction ? sql`c.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.provider ? sql`c.provider = ${filter.provider}` : undefined,
    filter?.entry ? sql`c.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
  );
  const page = await context.pages.list<CatalogCorrectionRow>({
    listing: corrections,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.correction,
  });
  return presentPage(page, presentCorrection);
}
