import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { duties } from './context';
import type { DepartmentDutyRow } from './entity';
import { presentDuty } from './present';
import type { DepartmentDuty, DepartmentDutyFilter } from './types';

/** The duties that fit the filter, by code. */
export async function listDuties(
  context: ExchangeContext,
  { filter, args, info }: { filter?: DepartmentDutyFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<DepartmentDuty>> {
  const { today, actor } = context;
  const stands = sql`(d.since <= ${today}::date and (d.until is null or ${today}::date < d.until))`;
  const page = await context.pages.list<DepartmentDutyRow>({
    listing: duties,
    where: all(
      actor.isPublic ? sql`false` : undefined,
      filter?.jurisdiction ? sql`d.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.department ? sql`d.department = ${filter.department}` : undefined,
      filter?.standing == null ? undefined : filter.standing ? stands : sql`not ${stands}`,
    ),
    sort: { by: 'CODE' },
    args,
    info,
    remember: context.loaders.departmentDuty,
  });
  return presentPage(page, presentDuty);
}
