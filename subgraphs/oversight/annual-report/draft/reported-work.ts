import { raw, type Sql, sql } from '../../../../kernel/sql';
import { asItStood, spansOf } from '../../record/as-it-stood';
import { ENTRIES, scoredWork, WAS_IN_FORCE, WORKING_UNITS } from '../../scorecard/scored-work';

/** Whose work a report tells of: that of the unit that files it, or of everybody in the city. */
export type ReportScope = 'UNIT' | 'CITY';

/** Machines by which one department asks another for its data, and by which the public asks for opened data. */
const [SHARING, OPENING] = ["('SMX-02', 'SMX-03', 'SMX-04', 'SMX-05')", "('SMX-06')"];
const PUBLISHED = "('PUBLISHED', 'UPDATE_REQUESTED')";

/** The day of a recorded moment in China. */
const dayOf = (moment: string) => `(${moment} at time zone 'Asia/Shanghai')::date`;

const ORDERS = {
  table: 'rectification_order',
  key: 'id',
  columns: ['id', 'jurisdiction', 'addressee', 'ground_text', 'order_status', 'issued_on'],
} as const;

/** What of an entry is its content: an aggregation, say, makes a new version without changing it. */
const CONTENT = 'jsonb_build_array(h.title, h.share_type, h.open_type, h.open_listed, h.update_frequency, h.items)';

/**
 * Everything that the figures of reports count besides what scorecards count, thing by thing: what `q(unit, city, year)` asks about,
 * in the days of `s` (`spansOf`).
 */
function thingsOf(scope: ReportScope): string {
  const inTheCity = (x: string) => `${x}.jurisdiction = q.city`;
  const of = (x: string, body: string) => (scope === 'CITY' ? inTheCity(x) : `${x}.${body} = q.unit and ${inTheCity(x)}`);
  const among = (x: string, bodies: string) =>
    scope === 'CITY' ? inTheCity(x) : `${x}.${bodies} @> array[q.unit] and ${inTheCity(x)}`;
  const entries = asItStood(ENTRIES, x => of(x, 'provider'));
  return `(
  select e.provider as unit, m.figure, 'catalog:' || e.id as thing, e.title as label, true as counted, e.published_on as day
  from ${entries} e cross join lateral (values
    ('ENTRIES_PUBLISHED', ${WAS_IN_FORCE}), ('ENTRIES_ADDED', e.published_on between s.since and s.up_to)) m(figure, applies)
  where m.applies
  union all
  select v.provider, v.figure, 'catalog:' || v.id, (array_agg(v.title order by v.recorded_from desc))[1], true, ${dayOf('max(v.recorded_from)')}
  from (
    select h.id, h.provider, h.title, h.recorded_from, case
        when coalesce(lag(h.catalog_status) over w, '') not in ${PUBLISHED} then null
        when h.catalog_status = 'WITHDRAWN' then 'ENTRIES_WITHDRAWN'
        when h.catalog_status in ${PUBLISHED} and lag(${CONTENT}) over w <> ${CONTENT} then 'ENTRIES_CHANGED' end as figure
    from entry_record_history h where ${of('h', 'provider')} and h.recorded_from <= s.known
    window w as (partition by h.id order by h.recorded_from)
  ) v where v.figure is not null and v.recorded_from >= s.begins and v.recorded_from < s.ends group by v.provider, v.id, v.figure
  union all
  select e.provider, 'ENTRIES_ARRIVED', 'catalog:' || e.id, e.title, true, a.fed_on
  from entry_record e cross join lateral (
    select max(a.aggregated_on) as fed_on from entry_aggregation a where a.entry = e.id and a.aggregated_on between s.since and s.up_to) a
  where ${of('e', 'provider')} and a.fed_on is not null
  union all
  select r.organization, r.matter || f.figure, r.thing, r.title, true, f.day
  from (
    select d.organization, d.thing, case when d.workflow in ${SHARING} then 'SHARING' else 'OPENING' end as matter, max(d.title) as title,
      min(d.started_on) as received_on, max(coalesce(d.answered_on, 'infinity')) as answered_on,
      min(d.due_on) filter (where d.binding and coalesce(d.answered_on, 'infinity') > d.due_on and (
        d.answered_on between s.since and s.up_to
        or (coalesce(d.answered_on, 'infinity') > s.up_to and d.due_on >= s.since and d.due_on < s.up_to))) as missed_on
    from deadline_record d where ${of('d', 'organization')} and (d.workflow in ${SHARING} or d.workflow in ${OPENING})
    group by 1, 2, 3
  ) r cross join lateral (values
    ('_RECEIVED', case when r.received_on between s.since and s.up_to then r.received_on end),
    ('_ANSWERED', case when r.answered_on between s.since and s.up_to then r.answered_on end),
    ('_LATE', r.missed_on)) f(figure, day) where f.day is not null
  union all
  select p.provider, 'PROBLEMS_REPORTED', 'problem-report:' || p.id, coalesce(e.title, '问题数据'), true, p.reported_on
  from problem_record p left join entry_record e on e.id = p.entry
  where ${of('p', 'provider')} and p.reported_on between s.since and s.up_to
  union all
  select f.department, 'FINDINGS_CLOSED', 'inspection:' || f.inspection || '/' || f.place, f.description, coalesce(f.closed_on <= s.up_to, false),
    f.found_on
  from inspection_finding f where ${of('f', 'department')} and f.found_on between s.since and s.up_to
  union all
  select c.unit, case c.kind when 'asset.changed' then 'ASSETS_CHANGED' else 'CONTRACTS_CHANGED' end, c.aggregate, null, true,
    ${dayOf('max(c.recorded_at)')}
  from (select ${scope === 'CITY' ? 'c.parties[1]' : 'q.unit'} as unit, c.* from change c where ${among('c', 'parties')}
    and c.kind in ('asset.changed', 'contract.changed') and c.shown_to = 'SIGNED_IN' and c.recorded_at >= s.begins and c.recorded_at < s.ends) c
  group by c.unit, c.kind, c.aggregate
  union all
  select i.unit, 'INSPECTIONS_PASSED', 'inspection:' || i.id, i.summary, i.result = 'PASSED', i.inspected_on
  from inspection i where ${of('i', 'unit')} and i.inspected_on between s.since and s.up_to
  union all
  select o.addressee, 'ORDERS_CLOSED', 'rectification:' || o.id, o.ground_text, o.order_status = 'CLOSED', o.issued_on
  from ${asItStood(ORDERS, x => of(x, 'addressee'))} o where o.issued_on between s.since and s.up_to
  union all
  select v.responsible, 'VIOLATIONS', 'violation:' || v.id, v.wording, true, v.raised_on
  from violation v where ${of('v', 'responsible')} and v.raised_on between s.since and s.up_to
  union all
  select c.department, 'COMPLAINTS', 'complaint:' || c.id, c.item, true, c.filed_on
  from complaint c where ${of('c', 'department')} and c.filed_on between s.since and s.up_to
  union all
  select k.body, 'SECURITY_CHECKS', 'security-check:' || k.id, k.result, true, k.performed_on
  from security_check k where ${of('k', 'body')} and k.performed_on between s.since and s.up_to
  union all
  select ${scope === 'CITY' ? 'n.responsible_parties[1]' : 'q.unit'}, 'SECURITY_INCIDENTS', 'security-incident:' || n.id, n.title, true,
    ${dayOf('n.began_at')}
  from security_incident n where ${among('n', 'responsible_parties')} and n.began_at >= s.begins and ${dayOf('n.began_at')} <= s.up_to
  ${scope === 'CITY' ? UNITS_REPORTED : ''}
) f`;
}

/** Of a report on the year filed in the next. */
const UNITS_REPORTED = `union all
  select r.filer, 'UNITS_REPORTED', 'annual-report:' || r.id, q.year || '年度数据管理情况', r.submitted_on is not null, r.submitted_on
  from annual_report r where r.jurisdiction = q.city and r.year = q.year + 1 and r.filer_kind = 'DEPARTMENT'`;

const things: Readonly<Record<ReportScope, Sql>> = { UNIT: raw(thingsOf('UNIT')), CITY: raw(thingsOf('CITY')) };

/**
 * What the figures of reports count, as a relation `w(key, unit, figure, thing, label, counted, day)`.
 * @param asked a relation `q(key, unit, city, year)`: whose reports, on which years
 * @param at the day that it is, and until when the register is asked what it knew
 */
export function reportedWork(asked: Sql, scope: ReportScope, at: { today: string; asOf?: Date }): Sql {
  const scored =
    scope === 'UNIT'
      ? asked
      : sql`(select q.key, u.unit, q.city, q.year from ${asked} join ${raw(WORKING_UNITS)} u on u.jurisdiction = q.city) q`;
  return sql`(
    select w.key, w.unit, w.measure as figure, w.thing, w.label, w.counted, w.day
    from ${scoredWork(scored, at)} where w.jurisdiction = w.city
    union all
    select q.key, f.* from ${asked} cross join lateral ${spansOf(at.today, at.asOf)} s cross join lateral ${things[scope]}) w`;
}
