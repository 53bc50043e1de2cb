import type { Reader } from '../../../kernel/database';
import { type Sql, sql } from '../../../kernel/sql';
import type { ProjectStanding } from '../../../rulebook/rules/budget-conditions';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { ProjectRow } from '../project/entity';
import { isAccepted } from '../project/workflow';
import { publishedStates, registeredStates } from '../verdict/seen';

/** What a project stands at, counted from what other registers last told; what oversight knows of its owner is added to it. */
export interface CountedProject extends Pick<ProjectRow, 'code' | 'owner' | 'stage' | 'jurisdiction'> {
  /** All its money, and that of running it; CNY, exact. */
  readonly money: string;
  readonly operations: string;
  readonly planned: number;
  readonly listed: number;
  readonly published: number;
  readonly aggregated: number;
  readonly named: number;
  readonly registered: number;
  /** Once the registrations that are asked about have lapsed. */
  readonly registeredThen: number;
  readonly systems: number;
  readonly connected: number;
}

/** Registrations that are taken to have lapsed: those that end by a day, or one. */
export type Lapsing = { readonly by: LocalDate } | { readonly asset: string };

/**
 * Counts projects in one statement, each table gone through once whatever their number. The predicates are those of `verdict/seen.ts`
 * and `verdict/standing.ts`; a test compares the two over registers made at random.
 */
export const countProjects = (reader: Reader, where: Sql, on: LocalDate, lapsing: Lapsing): Promise<CountedProject[]> => {
  const holdsThen = 'by' in lapsing ? sql`r.expires_on > ${lapsing.by}::date` : sql`r.expires_on > ${on}::date`;
  const isOther = 'by' in lapsing ? sql`true` : sql`r.asset <> ${lapsing.asset}::uuid`;
  return reader.rows<CountedProject>(sql`
    with p as (select p.code, p.owner, p.stage, p.jurisdiction from project p where ${where}),
    m as (
      select l.project, sum(l.amount) as money, coalesce(sum(l.amount) filter (where l.kind = 'OPERATIONS'), 0) as operations
      from p join budget_line l on l.project = p.code group by l.project),
    c as (
      select e.project, count(*)::int as planned, count(k.entry)::int as listed,
        count(*) filter (where k.status = any(${publishedStates}))::int as published,
        count(*) filter (where k.status = any(${publishedStates}) and k.aggregated)::int as aggregated
      from p join project_catalog_entry e on e.project = p.code left join known_entry k on k.entry = e.entry group by e.project),
    r as (
      select k.asset, k.expires_on
      from known_asset k cross join lateral unnest(k.entries) as made (entry) left join known_entry n on n.entry = made.entry
      where k.status = any(${registeredStates}) and k.asset in (select d.asset from p join project_asset d on d.project = p.code)
      group by k.asset, k.expires_on having bool_and(n.aggregated is true)),
    a as (
      select d.project, count(*)::int as named,
        count(r.asset) filter (where r.expires_on is null or r.expires_on > ${on}::date)::int as registered,
        count(r.asset) filter (where (r.expires_on is null or ${holdsThen}) and ${isOther})::int as registered_then
      from p join project_asset d on d.project = p.code left join r on r.asset = d.asset group by d.project),
    s as (
      select y.project, count(*)::int as systems, count(*) filter (where k.connected)::int as connected
      from p join project_system y on y.project = p.code left join known_system k on k.system = y.system group by y.project)
    select p.code, p.owner, p.stage, p.jurisdiction, coalesce(m.money, 0)::text as money, coalesce(m.operations, 0)::text as operations,
      coalesce(c.planned, 0) as planned, coalesce(c.listed, 0) as listed, coalesce(c.published, 0) as published,
      coalesce(c.aggregated, 0) as aggregated, coalesce(a.named, 0) as named, coalesce(a.registered, 0) as registered,
      coalesce(a.registered_then, 0) as "registeredThen", coalesce(s.systems, 0) as systems, coalesce(s.connected, 0) as connected
    from p left join m on m.project = p.code left join c on c.project = p.code left join a on a.project = p.code
      left join s on s.project = p.code
    order by p.code`);
};

/** What oversight knows of owners: undefined where it cannot be asked. */
export type OwnersKnown = ReadonlyMap<string, { readonly scored: boolean; readonly evaluated: boolean }> | undefined;

/** The standing that the conditions are judged by: as it is, or as it would be with the registrations lapsed. */
export function standingOf(project: CountedProject, owners: OwnersKnown, lapsed = false): ProjectStanding {
  const { planned, named, systems } = project;
  const owner = owners?.get(project.owner);
  return {
    listed: { of: planned, met: project.listed },
    published: { of: planned, met: project.published },
    aggregated: { of: planned, met: project.aggregated },
    named: { of: named, met: named },
    registered: { of: named, met: lapsed ? project.registeredThen : project.registered },
    connected: { of: systems, met: project.connected },
    scored: { of: 1, met: owners ? Number(owner?.scored ?? false) : null },
    evaluated: { of: 1, met: owners ? Number(owner?.evaluated ?? false) : null },
    accepted: { of: 1, met: Number(isAccepted(project)) },
  };
}
