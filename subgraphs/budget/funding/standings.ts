import type { Reader } from '../../../kernel/database';
import { type Sql, sql } from '../../../kernel/sql';
import type { ProjectStanding, Tally } from '../../../rulebook/rules/budget-conditions';
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
  /** Of how many of these the city was never told: they are counted below as if it were this one. */
  readonly plannedUntold: number;
  readonly listed: number;
  readonly published: number;
  readonly aggregated: number;
  readonly declared: number;
  /** Of how many of these, of all that their registration holds for, an entry's city was never told. */
  readonly declaredUntold: number;
  readonly named: number;
  readonly registered: number;
  /** Once the registrations that are asked about have lapsed. */
  readonly registeredThen: number;
  readonly systems: number;
  readonly systemsUntold: number;
  readonly connected: number;
}

/** Registrations that are taken to have lapsed: those that end by a day, or one. */
export type Lapsing = { readonly by: LocalDate } | { readonly asset: string };

/**
 * Counts projects in one statement, each table gone through once whatever their number. The predicates are those of `verdict/seen.ts`
 * and `verdict/evidence-for.ts`; tests compare the two over registers made at random.
 */
export const countProjects = (reader: Reader, where: Sql, on: LocalDate, lapsing: Lapsing): Promise<CountedProject[]> => {
  const holdsThen = 'by' in lapsing ? sql`r.expires_on > ${lapsing.by}::date` : sql`r.expires_on > ${on}::date`;
  const isOther = 'by' in lapsing ? sql`true` : sql`r.asset <> ${lapsing.asset}::uuid`;
  const isHere = sql`coalesce(k.jurisdiction, p.jurisdiction) = p.jurisdiction`;
  return reader.rows<CountedProject>(sql`
    with p as (select p.code, p.owner, p.stage, p.jurisdiction from project p where ${where}),
    m as (
      select l.project, sum(l.amount) as money, coalesce(sum(l.amount) filter (where l.kind = 'OPERATIONS'), 0) as operations
      from p join budget_line l on l.project = p.code group by l.project),
    c as (
      select e.project, count(*)::int as planned, count(*) filter (where k.entry is not null and k.jurisdiction is null)::int as untold,
        count(*) filter (where k.entry is not null and ${isHere} and (k.status = any(${publishedStates}) or coalesce(k.provider, p.owner) = p.owner))::int as listed,
        count(*) filter (where ${isHere} and k.status = any(${publishedStates}))::int as published,
        count(*) filter (where ${isHere} and k.status = any(${publishedStates}) and k.aggregated)::int as aggregated
      from p join project_catalog_entry e on e.project = p.code left join known_entry k on k.entry = e.entry group by e.project),
    r as (
      select k.asset, k.jurisdiction, k.expires_on, bool_or(n.jurisdiction is null) as is_untold, k.status = any(${registeredStates})
        and bool_and(n.aggregated is true and coalesce(n.jurisdiction, k.jurisdiction) = k.jurisdiction) as holds
      from known_asset k left join lateral unnest(k.entries) as made (entry) on true left join known_entry n on n.entry = made.entry
      where k.asset in (select d.asset from p join project_asset d on d.project = p.code)
      group by k.asset, k.jurisdiction, k.expires_on, k.status),
    a as (
      select d.project, count(*)::int as declared, count(r.asset)::int as named, count(*) filter (where r.holds and r.is_untold)::int as untold,
        count(*) filter (where r.holds and (r.expires_on is null or r.expires_on > ${on}::date))::int as registered,
        count(*) filter (where r.holds and (r.expires_on is null or ${holdsThen}) and ${isOther})::int as registered_then
      from p join project_asset d on d.project = p.code left join r on r.asset = d.asset and r.jurisdiction = p.jurisdiction
      group by d.project),
    s as (
      select y.project, count(*)::int as systems, count(*) filter (where k.connected and k.jurisdiction is null)::int as untold,
        count(*) filter (where k.connected and ${isHere} and coalesce(k.department, p.owner) = p.owner)::int as connected
      from p join project_system y on y.project = p.code left join known_system k on k.system = y.system group by y.project)
    select p.code, p.owner, p.stage, p.jurisdiction, coalesce(m.money, 0)::text as money, coalesce(m.operations, 0)::text as operations,
      coalesce(c.planned, 0) as planned, coalesce(c.untold, 0) as "plannedUntold", coalesce(c.listed, 0) as listed, coalesce(c.published, 0) as published,
      coalesce(c.aggregated, 0) as aggregated, coalesce(a.declared, 0) as declared,
      coalesce(a.untold, 0) as "declaredUntold", coalesce(a.named, 0) as named, coalesce(a.registered, 0) as registered,
      coalesce(a.registered_then, 0) as "registeredThen", coalesce(s.systems, 0) as systems,
      coalesce(s.untold, 0) as "systemsUntold", coalesce(s.connected, 0) as connected
    from p left join m on m.project = p.code left join c on c.project = p.code left join a on a.project = p.code
      left join s on s.project = p.code
    order by p.code`);
};

/** What oversight knows of owners: undefined where it cannot be asked. */
export type OwnersKnown = ReadonlyMap<string, { readonly scored: boolean; readonly evaluated: boolean }> | undefined;

/** Enough would be met if all were of this city: of which city some are was never told, so that is not known. */
const tallyOf = (of: number, met: number, untold: number): Tally => ({ of, met: met === of && untold > 0 ? null : met });

/** The standing that the conditions are judged by: as it is, or as it would be with the registrations lapsed. */
export function standingOf(project: CountedProject, owners: OwnersKnown, lapsed = false): ProjectStanding {
  const { planned, plannedUntold, declared, declaredUntold, systems, systemsUntold } = project;
  const owner = owners?.get(project.owner);
  return {
    listed: tallyOf(planned, project.listed, plannedUntold),
    published: tallyOf(planned, project.published, plannedUntold),
    aggregated: tallyOf(planned, project.aggregated, plannedUntold),
    named: tallyOf(declared, project.named, 0),
    registered: tallyOf(declared, lapsed ? project.registeredThen : project.registered, declaredUntold),
    connected: tallyOf(systems, project.connected, systemsUntold),
    scored: { of: 1, met: owners ? Number(owner?.scored ?? false) : null },
    evaluated: { of: 1, met: owners ? Number(owner?.evaluated ?? false) : null },
    accepted: { of: 1, met: Number(isAccepted(project)) },
  };
}
