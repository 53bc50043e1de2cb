import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { violationListing } from './context';
import type { ViolationRow } from './entity';
import { maySeeViolationRecord, violationRecordsVisibleTo } from './policy';
import { presentViolation } from './present';
import type { Violation, ViolationFilter } from './types';

/** A violation by its id; null where there is none, or none that the actor may see. */
export async function violationOf(context: OversightContext, id: string): Promise<Violation | null> {
  const key = keyOf('violation', id);
  const row = key === undefined ? null : await context.loaders.violationRecord.load(key);
  return row && maySeeViolationRecord(context.actor, row) ? presentViolation(row, context.law(row.jurisdiction)) : null;
}

/** The violations that fit the filter, the latest first. */
export async function listViolations(
  context: OversightContext,
  filter: ViolationFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<Violation>> {
  const page = await context.pages.list<ViolationRow>({
    listing: violationListing,
    where: all(
      violationRecordsVisibleTo(context.actor),
      filter?.jurisdiction ? sql`t.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.responsible ? sql`t.responsible = ${filter.responsible}` : undefined,
      filter?.type ? sql`t.type = ${filter.type}` : undefined,
    ),
    sort: { by: 'RAISED_ON', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.violationRecord,
  });
  return presentPage(page, row => presentViolation(row, context.law(row.jurisdiction)));
}
