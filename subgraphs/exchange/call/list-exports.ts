import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import { grantsVisibleTo } from '../access-grant/policy';
import type { ExchangeContext } from '../context';
import { bulkExports } from './context';
import type { BulkExportRow } from './entity';
import { presentExport } from './present';
import type { BulkExport, BulkExportFilter } from './types';

/** The exports that fit the filter, the latest first. A mark names its export by what stands before the hyphen. */
export async function listExports(
  context: ExchangeContext,
  { filter, args, info }: { filter?: BulkExportFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<BulkExport>> {
  const where = all(
    grantsVisibleTo(context.actor),
    filter?.grant ? sql`x.access_grant = ${keyOf('access-grant', filter.grant) ?? null}::uuid` : undefined,
    filter?.watermark ? sql`x.watermark = ${filter.watermark.split('-')[0]}` : undefined,
  );
  const page = await context.pages.list<BulkExportRow>({
    listing: bulkExports,
    where,
    sort: { by: 'REQUESTED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.bulkExport,
  });
  return presentPage(page, presentExport);
}
