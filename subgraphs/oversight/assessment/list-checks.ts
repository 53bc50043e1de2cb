import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { seenOfBodies } from '../security/policy';
import { checks, type OverdueRow, overdue, type ReadinessRow, readiness } from './context';
import type { SecurityCheckRow } from './entity';
import type { SecurityCheckFilter } from './inputs';
import { intervalsOf } from './intervals';
import { SecurityCheckKind } from './kinds';
import { mayAskOfCity } from './policy';
import { presentCheck, presentOverdue, presentReadiness } from './present';
import type { EmergencyReadiness, OverdueCheck, SecurityCheck } from './types';

interface Asked {
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The checks that fit the filter, the latest first. Whoever took part in one sees it. */
export async function listChecks(
  context: OversightContext,
  { filter, args, info }: Asked & { filter?: SecurityCheckFilter | null },
): Promise<Connection<SecurityCheck>> {
  const named = (code: string) => sql`c.body = ${code} or c.participants @> ${JSON.stringify([{ body: code }])}::jsonb`;
  const page = await context.pages.list<SecurityCheckRow>({
    listing: checks,
    where: all(
      seenOfBodies(context.actor, sql`c.jurisdiction`, named),
      filter?.jurisdiction ? sql`c.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.kind ? sql`c.kind = any(${filter.kind})` : undefined,
      filter?.body ? sql`c.body = ${filter.body}` : undefined,
      filter?.system ? sql`c.system = ${keyOf('information-system', filter.system) ?? null}::uuid` : undefined,
      filter?.from ? sql`c.performed_on >= ${filter.from}::date` : undefined,
    ),
    sort: { by: 'PERFORMED_ON', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.securityCheck,
  });
  return presentPage(page, presentCheck);
}

/** Whoever watches sees all bodies of the city, a body itself alone. */
function ofWhom({ actor }: OversightContext, jurisdiction: string, column: Sql): Sql {
  if (mayAskOfCity(actor, jurisdiction)) return sql`true`;
  return actor.isPublic || actor.organization === undefined ? sql`false` : sql`${column} = ${actor.organization}`;
}

/** What the bodies of a city owe as a whole, and what of each system. */
const OWED = {
  assessments: {
    ofBodies: [SecurityCheckKind.SECURITY_TEST, SecurityCheckKind.RISK_ASSESSMENT],
    ofSystems: [SecurityCheckKind.SECURITY_TEST, SecurityCheckKind.RISK_ASSESSMENT],
  },
  drills: { ofBodies: [SecurityCheckKind.DRILL, SecurityCheckKind.SELF_CHECK], ofSystems: [] },
};

/**
 * Checks that were not made in their interval, counted in calendar time from the last one: on the day of its end the check is due, from
 * the next day on overdue. What never was is overdue at once. A check of the body as a whole answers for none of its systems.
 */
export async function listOverdue(
  context: OversightContext,
  { owed, jurisdiction, args, info }: Asked & { owed: keyof typeof OWED; jurisdiction: string },
): Promise<Connection<OverdueCheck>> {
  const intervals = await intervalsOf(context, jurisdiction);
  const { ofBodies, ofSystems } = OWED[owed];
  const every = sql`unnest(${intervals.map(({ kind }) => kind)}::text[], ${intervals.map(one => one.every)}::text[]) e(kind, every)`;
  const from = sql`(
    select owing.body || ' ' || coalesce(owing.system::text, '') || ' ' || e.kind as key, owing.body, owing.system, e.kind, e.every,
      l.last_on, (l.last_on + e.every::interval)::date as due_on
    from (
      select b.body, null::uuid as system, true as whole from known_body b
      where b.jurisdiction = ${jurisdiction} and b.is_department and not b.gone
      union all
      select s.department, s.system, false from known_system s where s.jurisdiction = ${jurisdiction}
    ) owing
    join ${every} on e.kind = any(case when owing.whole then ${ofBodies}::text[] else ${ofSystems}::text[] end)
    cross join lateral (
      select max(c.performed_on) as last_on from security_check c
      where c.kind = e.kind and c.body = owing.body and c.jurisdiction = ${jurisdiction} and c.system is not distinct from owing.system
    ) l
  ) o`;
  const page = await context.pages.list<OverdueRow>({
    listing: overdue,
    from,
    where: all(ofWhom(context, jurisdiction, sql`o.body`), sql`(o.due_on is null or o.due_on < ${context.today}::date)`),
    sort: { by: 'BODY' },
    args,
    info,
    remember: context.loaders.overdueCheck,
  });
  return presentPage(page, presentOverdue);
}

/** How ready the departments of a city are, or one of them. */
export async function listReadiness(
  context: OversightContext,
  { jurisdiction, body, args, info }: Asked & { jurisdiction: string; body?: string | null },
): Promise<Connection<EmergencyReadiness>> {
  const page = await context.pages.list<ReadinessRow>({
    listing: readiness,
    where: all(
      ofWhom(context, jurisdiction, sql`b.body`),
      sql`b.jurisdiction = ${jurisdiction} and b.is_department and not b.gone`,
      body ? sql`b.body = ${body}` : undefined,
    ),
    sort: { by: 'BODY' },
    args,
    info,
    remember: context.loaders.emergencyReadiness,
  });
  return presentPage(page, presentReadiness);
}
