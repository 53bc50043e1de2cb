import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { AuditTrailRow } from './entity';

const columns = `t.key, t.subgraph, t.id, t.batch, t.at, t.subject, t.roles, t.organization, t.purpose, t.operation,
  t.operation_name as "operationName", t.outcome, t.rules, t.aggregate, t.event, t.jurisdictions, t.keep_until::text as "keepUntil",
  t.request_id as "requestId"`;

/** The trail in the order of its moments; lines of one moment in the order in which their subgraph wrote them. */
export const trail: Listing = {
  from: 'audit_trail t',
  columns,
  key: 't.key',
  keyType: 'text',
  sorts: { AT: { by: 't.at', type: 'timestamptz' } },
};

export const trailLoaders = ({ reader }: { reader: Reader }) => ({
  auditEntry: oneByKey<AuditTrailRow>(
    keys => reader.rows(sql`select ${raw(columns)} from audit_trail t where t.key = any(${keys})`),
    row => row.key,
  ),
});
