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
 * Counts projects in one statement, whatever their number. The predicates are those of `verdict/seen.ts` and `verdict/standing.ts`; a
 * test compares the two over registers made at random.
 */
export const countProjects = (reader: Reader, where: Sql, on: LocalDate, lapsing: Lapsing): Promise<CountedProject[]> => {
  const holdsThen = 'by' in lapsing ? sql`k.expires_on > ${lapsing.by}::date` : sql`k.expires_on > ${on}::date`;
  const isOther = 'by' in lapsing ? sql`true` : sql`k.asset <> ${lapsing.asset}::uuid`;
  return reader.rows<CountedProject>(sql`
    select p.code, p.owner, p.stage, p.jurisdiction, m.money::text, m.operations::text, c.planned, c.listed, c.published, c.aggregated,
      a.named, a.registered, a.registered_then as "registeredThen", s.systems, s.connected
    from project p
    cross join lateral (
      select coalesce(sum(l.amount), 0) as money, coalesce(sum(l.amount) filter (where l.kind = 'OPERATIONS'), 0) as operations
      from budget_line l where l.project = p.code) m
    cross join lateral (
      select count(*)::int as planned, count(k.entry)::int as listed,
        count(*) filter (where k.status = any(${publishedStates}))::int as published,
        count(*) filter (where k.status = any(${publishedStates}) and k.aggregated)::int as aggregated
      from project_catalog_entry e left join known_entry k on k.entry = e.entry where e.project = p.code) c
    cross join lateral (
      select count(*)::int as named, count(*) filter (where t.now)::int as registered, count(*) filter (where t.later)::int as registered_then
      from (
        select r.stands and (k.expires_on is null or k.expires_on > ${on}::date) as now,
          r.stands and (k.expires_on is null or ${holdsThen}) and ${isOther} as later
        from project_asset d
        left join known_asset k on k.asset = d.asset
        cross join lateral (
          select coalesce(k.status = any(${registeredStates}) and cardinality(k.entries) > 0 and not exists (
            select from unnest(k.entries) as made (entry) left join known_entry n on n.entry = made.entry
            where n.aggregated is not true), false) as stands) r
        where d.project = p.code) t) a
    cross join lateral (
      select count(*)::int as systems, count(*) filter (where k.connected)::int as connected
      from project_system y left join known_system k on k.system = y.system where y.project = p.code) s
    where ${where}
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
