import { Role } from '../../kernel/actor';
import { addDays, type LocalDate } from '../../rulebook/values/local-date';
import { cityOfProjects } from '../data/entries';
import { officialsOf } from '../data/register';
import type { Asked, Question } from './question';

const finance = {
  subject: 'benchmark',
  roles: [Role.FINANCE],
  organization: officialsOf(cityOfProjects)[0] as string,
  jurisdiction: cityOfProjects,
};

const pots = ['allowed', 'advised', 'blocked', 'undetermined', 'notRegulated', 'atRisk'];

const potsOf = (row: string): string =>
  ["'projects', $.projects", ...pots.map(pot => `'${pot}', trim_scale($."${pot}")::text`)].join(', ').replaceAll('$', row);

/**
 * The money of a city by department. Its statement knows what the gates of 三明 ask, that no gate is unregulated or unknown, and that
 * the work of a body is scored where it has an entry that is published; for any other city it would be another.
 */
export const overview: Question = {
  id: 'overview',
  title: 'Overview of 2,000 projects',
  as: finance,
  givenUp: /"undetermined":"[^0]/,
  document: `query Overview($city: String!, $days: Int!) {
  fundingOverview(jurisdiction: $city, lapsingWithinDays: $days) {
    lapsingBy
    total { projects ${pots.join(' ')} }
    departments { department { name } figures { projects ${pots.join(' ')} } }
  }
}`,
  sql: `
with p as (select code, owner, stage from budget.project where jurisdiction = $1),
m as (
  select l.project, sum(l.amount) as money, coalesce(sum(l.amount) filter (where l.kind = 'OPERATIONS'), 0) as operations
  from p join budget.budget_line l on l.project = p.code group by l.project),
r as (
  select k.asset, k.expires_on
  from budget.known_asset k cross join lateral unnest(k.entries) as made (entry) left join budget.known_entry n on n.entry = made.entry
  where k.status = any ('{REGISTERED,CHANGED}') and k.asset in (select d.asset from p join budget.project_asset d on d.project = p.code)
  group by k.asset having bool_and(n.aggregated is true)),
a as (
  select d.project, count(*) as named, count(r.asset) filter (where r.expires_on is null or r.expires_on > $2::date) as registered,
    count(r.asset) filter (where r.expires_on is null or r.expires_on > $3::date) as registered_then
  from p join budget.project_asset d on d.project = p.code left join r on r.asset = d.asset group by d.project),
w as (
  select distinct provider from oversight.entry_record
  where catalog_status = any ('{PUBLISHED,UPDATE_REQUESTED}') and coalesce(published_on, $2::date) <= $2::date),
j as (
  select p.owner, coalesce(case when p.stage = any ('{ACCEPTED,OPERATIONS_FUNDED}') then m.operations else m.money end, 0) as amount,
    case when p.stage = 'REJECTED' then null
      when p.stage = any ('{DRAFTING,SUBMITTED}') then case when a.named > 0 then 'ALLOW' else 'BLOCK' end
      when p.stage = 'APPROVED' then case when w.provider is not null then 'ALLOW' else 'ADVISE' end
      when p.stage = any ('{BUILT,ACCEPTANCE_FAILED}') then case when a.registered = a.named then 'ALLOW' else 'BLOCK' end
      else 'ALLOW' end as outcome,
    p.stage <> all ('{REJECTED,ACCEPTED,OPERATIONS_FUNDED}') and a.registered = a.named and a.registered_then < a.named as at_risk
  from p left join m on m.project = p.code left join a on a.project = p.code left join w on w.provider = p.owner),
f as (
  select owner, count(outcome) as projects, coalesce(sum(amount) filter (where outcome = 'ALLOW'), 0) as allowed,
    coalesce(sum(amount) filter (where outcome = 'ADVISE'), 0) as advised, coalesce(sum(amount) filter (where outcome = 'BLOCK'), 0) as blocked,
    0::numeric as undetermined, 0::numeric as "notRegulated", coalesce(sum(amount) filter (where at_risk), 0) as "atRisk"
  from j group by grouping sets ((owner), ()))
select json_build_object('data', json_build_object('fundingOverview', json_build_object(
  'lapsingBy', $3::date::text,
  'total', (select json_build_object(${potsOf('f')}) from f where f.owner is null),
  'departments', (
    select coalesce(json_agg(json_build_object('department', json_build_object('name', e.name), 'figures', json_build_object(${potsOf('f')}))
      order by f."atRisk" desc, f.blocked desc, f.owner), '[]')
    from f join legal_entity.legal_entity e on e.credit_code = f.owner))))::text`,
};

/** The overview with registrations at risk that end within so many days. */
export const overviewsToAsk = (today: LocalDate, withinDays: readonly number[] = [60]): Asked[] =>
  withinDays.map(days => ({
    variables: { city: cityOfProjects, days },
    parameters: [cityOfProjects, today, addDays(today, days)],
  }));
