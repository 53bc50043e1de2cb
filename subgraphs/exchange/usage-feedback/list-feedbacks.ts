import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { usageFeedbacks } from './context';
import type { UsageFeedbackRow } from './entity';
import { UsageFeedbackSort } from './kinds';
import { feedbacksVisibleTo } from './policy';
import { presentFeedback } from './present';
import type { UsageFeedback, UsageFeedbackFilter, UsageFeedbackSortInput } from './types';

const NEWEST_FIRST = { by: UsageFeedbackSort.SUBMITTED_ON, direction: SortDirection.DESC };

export interface ListFeedbacks {
  filter?: UsageFeedbackFilter | null;
  sort?: UsageFeedbackSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The accounts of use that fit the filter, the newest first unless told otherwise. */
export async function listFeedbacks(
  context: ExchangeContext,
  { filter, sort, args, info }: ListFeedbacks,
): Promise<Connection<UsageFeedback>> {
  const where = all(
    feedbacksVisibleTo(context.actor),
    filter?.grant ? sql`u.access_grant = ${keyOf('access-grant', filter.grant) ?? null}::uuid` : undefined,
    filter?.jurisdiction ? sql`u.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.provider ? sql`u.provider = ${filter.provider}` : undefined,
    filter?.holder ? sql`u.holder = ${filter.holder}` : undefined,
  );
  const page = await context.pages.list<UsageFeedbackRow>({
    listing: usageFeedbacks,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.usageFeedback,
  });
  return presentPage(page, presentFeedback);
}
