import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../../kernel/connection';
import { keyOf } from '../../../../kernel/global-id';
import { all, sql } from '../../../../kernel/sql';
import type { CatalogContext } from '../../context';
import { mayOversee, overseenBy } from '../policy';
import { narrowed } from '../records';
import { notices } from './context';
import type { DataNoticeRow } from './entity';
import { DataNoticeCause, kindOfCause } from './kinds';
import { presentNotice } from './present';
import type { DataNotice, DataNoticeFilter } from './types';

/** The notices that fit the filter, the latest first. */
export async function listNotices(
  context: CatalogContext,
  filter: DataNoticeFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<DataNotice>> {
  const causes = Object.values(DataNoticeCause).filter(cause => kindOfCause(cause) === filter?.kind);
  const page = await context.pages.list<DataNoticeRow>({
    listing: notices,
    where: all(
      overseenBy(context.actor),
      ...narrowed(filter),
      filter?.kind ? sql`t.cause = any(${causes})` : undefined,
      filter?.open == null ? undefined : sql`(t.ended_at is null) = ${filter.open}`,
    ),
    sort: { by: 'RAISED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.dataNotice,
  });
  return presentPage(page, presentNotice);
}

/** A notice by id; null where there is none, or none that the actor may see. */
export async function noticeOf(context: CatalogContext, id: string): Promise<DataNotice | null> {
  const key = keyOf('data-notice', id);
  const row = key === undefined ? null : await context.loaders.dataNotice.load(key);
  return row && mayOversee(context.actor, row) ? presentNotice(row) : null;
}
