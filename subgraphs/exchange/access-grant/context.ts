import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { AccessGrantRow, AccessMisuseRow } from './entity';

export const grantColumns = `g.id, g.jurisdiction, g.entry, g.provider, g.holder, g.held_by as "heldBy", g.ground_register as "groundRegister",
  g.ground_key as "groundKey", g.means, g.items, g.purpose, g.scenario, g.system, g.since::text as since, g.until::text as until, g.approver,
  g.approved_by as "approvedBy", g.grant_status as "grantStatus", g.status_reason as "statusReason", g.version`;

export const misuseColumns = `m.id, m.access_grant as "accessGrant", m.jurisdiction, m.rule, m.organization, m.subject, m.system,
  m.tried_at as "triedAt", m.tried_on::text as "triedOn", m.version`;

/** Grants by their first day. */
export const grants: Listing = {
  from: 'access_grant g',
  columns: grantColumns,
  key: 'g.id',
  keyType: 'uuid',
  sorts: { SINCE: { by: 'g.since', type: 'date' } },
};

export const misuses: Listing = {
  from: 'access_misuse m join access_grant g on g.id = m.access_grant',
  columns: misuseColumns,
  key: 'm.id',
  keyType: 'uuid',
  sorts: { TRIED_AT: { by: 'm.tried_at', type: 'timestamptz' } },
};

export const grantLoaders = ({ reader }: { reader: Reader }) => ({
  accessGrant: oneByKey<AccessGrantRow>(
    ids => reader.rows(sql`select ${raw(grantColumns)} from access_grant g where g.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  accessMisuse: oneByKey<AccessMisuseRow>(
    ids => reader.rows(sql`select ${raw(misuseColumns)} from access_misuse m where m.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
