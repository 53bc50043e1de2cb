import type { Actor } from '../../../kernel/actor';
import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import { ordersVisibleTo } from '../rectification/policy';
import type { MissedDeadlineRow } from './entity';

const columns = `v.id, v.thing, v.workflow, v.state, v.jurisdiction, v.title, v.organization, v.parameter, v.article,
  v.due_on::text as "dueOn", v.ended_on::text as "endedOn"`;

/** What other registers told of, and the annual reports that oversight keeps itself. */
const source = `(
  select id, thing, workflow, state, jurisdiction, title, organization, parameter, article, due_on, ended_on from missed_deadline
  union all
  select 'annual-report:' || id, 'annual-report:' || id, 'ANNUAL_REPORT', case when submitted_on is null then 'OWED' else 'SUBMITTED' end,
    jurisdiction, (year - 1)::text || '年度数据管理情况', filer, 'annual_report_' || lower(filer_kind) || '_due', article, due_on, submitted_on
  from annual_report where binding
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
