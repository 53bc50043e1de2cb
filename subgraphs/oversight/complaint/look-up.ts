import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { complaintListing } from './context';
import type { ComplaintRow } from './entity';
import { complaintsVisibleTo, maySeeComplaint } from './policy';
import { presentComplaint } from './present';
import type { Complaint, ComplaintFilter } from './types';

/** A complaint by its id; null where there is none, or none that the actor may see. */
export async function complaintOf(context: OversightContext, id: string): Promise<Complaint | null> {
  const key = keyOf('complaint', id);
  const row = key === undefined ? null : await context.loaders.complaint.load(key);
  return row && maySeeComplaint(context.actor, row) ? presentComplaint(row) : null;
}

/** The complaints that fit the filter, the latest first. */
export async function listComplaints(
  context: OversightContext,
  filter: ComplaintFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<Complaint>> {
  const page = await context.pages.list<ComplaintRow>({
    listing: complaintListing,
    where: all(
      complaintsVisibleTo(context.actor),
      filter?.jurisdiction ? sql`t.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.department ? sql`t.department = ${filter.department}` : undefined,
    ),
    sort: { by: 'FILED_ON', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.complaint,
  });
  return presentPage(page, presentComplaint);
}
