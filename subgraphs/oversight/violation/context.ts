import type { Actor } from '../../../kernel/actor';
import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import { ordersVisibleTo } from '../rectification/policy';
import type { MissedDeadlineRow } from './entity';

const columns = `v.id, v.lead, v.thing, v.workflow, v.state, v.jurisdiction, v.title, v.organization, v.parameter, v.article,
  v.due_on::text as "dueOn", v.ended_on::text as "endedOn", v.entries`;

/**
 * What other registers told of, the annual reports that oversight keeps itself, refused attempts to collect what another collects
 * (they stand in the trail), and complaints of being asked for what a published entry holds. Of the last two `due_on` is their day.
 */
const source = `(
  select id, 'MISSED_DEADLINE' as lead, thing, workflow, state, jurisdiction, title, organization, parameter, article, due_on, ended_on,
    '{}'::uuid[] as entries from missed_deadline
  union all
  select 'annual-report:' || id, 'MISSED_DEADLINE', 'annual-report:' || id, 'ANNUAL_REPORT', case when submitted_on is null then 'OWED' else 'SUBMITTED' end,
    jurisdiction, (year - 1)::text || '年度数据管理情况', filer, 'annual_report_' || lower(filer_kind) || '_due', article, due_on, submitted_on, '{}'
  from annual_report where binding
  union all
  select 'attempt:' || a.key, 'DUPLICATE_SOURCE', coalesce(a.aggregate, 'attempt:' || a.key), '', 'REFUSED', city.code, '重复采集：' || a.operation,
    a.organization, '', null, (a.at at time zone 'Asia/Shanghai')::date, null, '{}'
  from audit_trail a cross join lateral unnest(a.jurisdictions[1:1]) city(code)
  where a.outcome = 'REFUSED' and 'DUPLICATE_SOURCE' = any (a.rules)
  union all
  select 'complaint:' || c.id, c.kind, 'complaint:' || c.id, '', 'FILED', c.jurisdiction, '重复要求提供：' || c.item, c.department, '', null, c.filed_on, null,
    c.entries
  from complaint c where c.kind = 'REPEATED_REQUEST' and c.entries <> '{}'
) v`;

/** Deadlines by due day; whether a day has passed, the list asks. */
export const missedDeadlines: Listing = {
  from: source,
  columns,
  key: 'v.id',
  keyType: 'text',
  sorts: { DUE_ON: { by: 'v.due_on', type: 'date' } },
};

export const violationLoaders = ({ reader, actor }: { reader: Reader; actor: Actor }) => ({
  missedDeadline: oneByKey<MissedDeadlineRow>(
    ids => reader.rows(sql`select ${raw(columns)} from ${raw(source)} where v.id = any(${ids}::text[])`),
    row => row.id,
  ),
  /** The latest order that names a thing as evidence, of those that the actor may see: another city's hides none. */
  orderNaming: oneByKey<{ thing: string; id: string }>(
    things =>
      reader.rows(sql`select t.thing, o.id from unnest(${things}::text[]) t(thing) cross join lateral (
          select o.id from rectification_order o
          where o.evidence @> jsonb_build_array(jsonb_build_object('reference', t.thing)) and ${ordersVisibleTo(actor)}
          order by o.issued_on desc, o.id limit 1) o`),
    row => row.thing,
  ),
});
