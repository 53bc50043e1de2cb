import { raw, type Sql, sql } from '../../../kernel/sql';
import { asItStood, spansOf } from '../record/as-it-stood';

/** The days within which an entry that promises to be renewed so often is renewed; the others promise no day. */
const RENEWED_WITHIN = `case e.update_frequency when 'REAL_TIME' then 1 when 'DAILY' then 1 when 'WEEKLY' then 7 when 'MONTHLY' then 31
  when 'QUARTERLY' then 92 when 'HALF_YEARLY' then 184 when 'YEARLY' then 366 end`;

/** What is kept of an entry. */
export const ENTRIES = {
  table: 'entry_record',
  key: 'id',
  columns: [
    'id',
    'title',
    'jurisdiction',
    'provider',
    'catalog_status',
    'share_type',
    'update_frequency',
    'items',
    'published_on',
  ],
} as const;

/** What is kept of a report of problem data. */
export const PROBLEMS = {
  table: 'problem_record',
  key: 'id',
  columns: ['id', 'jurisdiction', 'entry', 'provider', 'problem_status', 'cause', 'reported_on'],
} as const;

/** Units of which the register has any work, as a relation `(jurisdiction, unit)`. */
export const WORKING_UNITS = `(select jurisdiction, provider as unit from entry_record
    union select jurisdiction, organization from deadline_record union select jurisdiction, filer from annual_report
    union select jurisdiction, department from inspection_finding union select jurisdiction, provider from problem_record)`;

/** An entry `e` that was in force at the end of the span. */
export const WAS_IN_FORCE = `(e.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED')
    and (e.published_on <= s.up_to or (e.published_on is null and e.in_time)))`;

/** Published entries of a unit at the end of the span: as they stood then, whatever became of them since. */
const IN_FORCE = `(select e.*, (select max(a.aggregated_on) from entry_aggregation a where a.entry = e.id and a.aggregated_on <= s.up_to) as fed_on
  from ${asItStood(ENTRIES, x => `${x}.provider = q.unit`)} e where ${WAS_IN_FORCE}) e`;

/**
 * Everything that is counted of the work of units in a year, thing by thing: what `q(unit, year)` asks about, `s` is the span of the
 * year until today (`spansOf`). What stood at the end of a year that is over is counted as it stood then. A deadline that binds nobody
 * is held against nobody, and neither is one that is not over yet.
 */
const THINGS = `(
  select e.jurisdiction, m.dimension, m.measure, 'catalog:' || e.id as thing, e.title as label, m.counted, m.day
  from ${IN_FORCE} cross join lateral (values
    ('COMPLETENESS', 'ENTRIES_DESCRIBED', true, e.published_on,
      cardinality(e.items) > 0 and e.share_type is not null and e.update_frequency is not null),
    ('COMPLETENESS', 'ENTRIES_AGGREGATED', e.share_type is distinct from 'NOT_SHARED', e.fed_on, e.fed_on is not null),
    ('TIMELINESS', 'UPDATES_IN_TIME', e.fed_on is not null and ${RENEWED_WITHIN} is not null, e.fed_on, e.fed_on + ${RENEWED_WITHIN} >= s.up_to),
    ('CONFORMITY', 'ENTRIES_WITHOUT_FINDINGS', true, e.published_on, not exists (
      select from inspection_finding f where f.entry = e.id and f.found_on <= s.up_to and coalesce(f.closed_on, 'infinity') > s.up_to))
  ) m(dimension, measure, applies, day, counted) where m.applies
  union all
  select f.jurisdiction, 'COMPLETENESS', 'NOTHING_LEFT_OUT', 'inspection:' || f.inspection || '/' || f.place, f.description,
    coalesce(f.closed_on <= s.up_to, false), f.found_on
  from inspection_finding f where f.department = q.unit and f.kind = 'UNDECLARED_DATA' and f.found_on <= s.up_to
  union all
  select d.jurisdiction, 'TIMELINESS', 'DEADLINES_KEPT', d.thing, d.title, coalesce(d.answered_on <= d.due_on, false), d.due_on
  from deadline_record d where d.organization = q.unit and d.binding
    and ((d.answered_on is not null and d.answered_on between s.since and s.up_to)
      or (coalesce(d.answered_on, 'infinity') > s.up_to and d.due_on >= s.since and d.due_on < s.up_to))
  union all
  select r.jurisdiction, 'TIMELINESS', 'REPORT_IN_TIME', 'annual-report:' || r.id, (r.year - 1)::text || '年度数据管理情况',
    coalesce(r.submitted_on <= r.due_on, false), r.due_on
  from annual_report r where r.filer = q.unit and r.year = q.year and r.binding and (r.submitted_on <= s.up_to or r.due_on < s.up_to)
  union all
  select p.jurisdiction, 'CONFORMITY', 'PROBLEMS_CORRECTED', 'problem-report:' || p.id, coalesce(e.title, '问题数据'),
    p.problem_status in ('CORRECTED', 'FED_BACK'), p.reported_on
  from ${asItStood(PROBLEMS, x => `${x}.provider = q.unit`)} p left join entry_record e on e.id = p.entry
  where p.cause = 'PRODUCER' and p.reported_on between s.since and s.up_to
) w`;

/**
 * What is counted, as a relation `w(unit, year, jurisdiction, dimension, measure, thing, label, counted, day)`, beside whatever else
 * `asked` has.
 * @param asked a relation `q(unit, year)`: whose work, in which years
 * @param asOf what the register knew by this moment; by now, if left out
 */
export const scoredWork = (asked: Sql, { today, asOf }: { today: string; asOf?: Date }): Sql =>
  sql`(select q.*, w.* from ${asked} cross join lateral ${spansOf(today, asOf)} s
    cross join lateral ${raw(THINGS)}) w`;
