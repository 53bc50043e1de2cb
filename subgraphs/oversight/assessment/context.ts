import { allColumns } from '../../../kernel/columns';
import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { SecurityCheckRow, SecurityIntervalRow } from './entity';

const columns = `c.id, c.jurisdiction, c.kind, c.body, c.system, c.participants, c.aspects, c.performed_on::text as "performedOn", c.result,
  c.recorded_by as "recordedBy", c.version`;

/** Checks by their day. */
export const checks: Listing = {
  from: 'security_check c',
  columns,
  key: 'c.id',
  keyType: 'uuid',
  sorts: { PERFORMED_ON: { by: 'c.performed_on', type: 'date' } },
};

/** What is owed: its key says of whom and which kind. Where the rows come from hangs on the intervals of the city. */
export interface OverdueRow {
  key: string;
  body: string;
  system: string | null;
  kind: SecurityCheckRow['kind'];
  lastOn: string | null;
  dueOn: string | null;
  every: string;
}

export const overdue: Listing = {
  from: 'overdue_check o',
  columns: `o.key, o.body, o.system, o.kind, o.last_on::text as "lastOn", o.due_on::text as "dueOn", o.every`,
  key: 'o.key',
  keyType: 'text',
  sorts: { BODY: { by: 'o.body', type: 'text' } },
};

export interface ReadinessRow {
  body: string;
  plan: string | null;
  lastDrill: string | null;
}

const lastDrill = `(select max(c.performed_on) from security_check c
  where c.body = b.body and c.jurisdiction = b.jurisdiction and c.kind = 'DRILL' and c.system is null)`;

/** How ready the departments of a city are. */
export const readiness: Listing = {
  from: 'known_body b left join security_regime r on r.body = b.body and r.jurisdiction = b.jurisdiction',
  columns: `b.body, r.emergency_plan as plan, ${lastDrill}::text as "lastDrill"`,
  key: 'b.body',
  keyType: 'text',
  sorts: { BODY: { by: 'b.body', type: 'text' } },
};

export const checkLoaders = ({ reader }: { reader: Reader }) => ({
  securityCheck: oneByKey<SecurityCheckRow>(
    ids => reader.rows(sql`select ${raw(columns)} from security_check c where c.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  /** Intervals that the authority of a city has set, by the city. */
  securityIntervals: manyByKey<SecurityIntervalRow>(
    cities =>
      reader.rows(sql`select i.id, i.jurisdiction, i.kind, i.every, i.basis, i.since::text as since, i.version
        from security_interval i where i.jurisdiction = any(${cities}) order by i.kind`),
    row => row.jurisdiction,
  ),
  /** Remembers nothing: what is owed is a list and no thing of its own. */
  overdueCheck: oneByKey<OverdueRow>(
    async () => [],
    row => row.key,
  ),
  emergencyReadiness: oneByKey<ReadinessRow>(
    bodies =>
      reader.rows(sql`select ${raw(allColumns(readiness.columns))} from ${raw(readiness.from)} where b.body = any(${bodies})`),
    row => row.body,
  ),
});
