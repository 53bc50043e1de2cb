import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { verificationRequests } from './context';
import type { VerificationRequestRow } from './entity';
import { VerificationSort } from './kinds';
import { verificationsVisibleTo } from './policy';
import { presentVerification } from './present';
import type { VerificationRequest, VerificationRequestFilter, VerificationSortInput } from './types';

const NEWEST_FIRST = { by: VerificationSort.SUBMITTED_ON, direction: SortDirection.DESC };

export interface ListVerifications {
  filter?: VerificationRequestFilter | null;
  sort?: VerificationSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The requests to compare that fit the filter, the newest first unless told otherwise. */
export async function listVerifications(
  context: ExchangeContext,
  { filter, sort, args, info }: ListVerifications,
): Promise<Connection<VerificationRequest>> {
  const where = all(
    verificationsVisibleTo(context.actor),
    filter?.verificationStatus ? sql`r.verification_status = any(${filter.verificationStatus})` : undefined,
    filter?.jurisdiction ? sql`r.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.consumer ? sql`r.consumer = ${filter.consumer}` : undefined,
    filter?.provider ? sql`r.provider = ${filter.provider}` : undefined,
    filter?.entry ? sql`r.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
  );
  const page = await context.pages.list<VerificationRequestRow>({
    listing: verificationRequests,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.verificationRequest,
  });
  return presentPage(page, presentVerification);
}
