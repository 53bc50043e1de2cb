import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { SecurityIncidentRow, SecurityIncidentStepRow } from './entity';

const columns = `n.id, n.jurisdiction, n.incident_kind as "incidentKind", n.title, n.stage, n.access_grant as "accessGrant",
  n.recorded_by as "recordedBy", n.responsible_parties as "responsibleParties", n.provider, n.began_at as "beganAt", n.ended_at as "endedAt",
  n.recorded_at as "recordedAt", n.response_started_at as "responseStartedAt", n.reported_at as "reportedAt", n.reported_to as "reportedTo",
  n.closed_at as "closedAt", n.version`;

/** Incidents by when they began. */
export const incidents: Listing = {
  from: 'security_incident n',
  columns,
  key: 'n.id',
  keyType: 'uuid',
  sorts: { BEGAN_AT: { by: 'n.began_at', type: 'timestamptz' } },
};

export const incidentLoaders = ({ reader, asOf }: { reader: Reader; asOf?: Date }) => ({
  securityIncident: oneByKey<SecurityIncidentRow>(
    ids => reader.rows(sql`select ${raw(columns)} from security_incident n where n.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  incidentSteps: manyByKey<SecurityIncidentStepRow>(
    ids =>
      reader.rows(sql`select s.id, s.place, s.incident, s.step, s.at, s.by_organization as "byOrganization", s.note, s.version
        from security_incident_step s where s.incident = any(${ids}::uuid[]) order by s.incident, s.place`),
    row => row.incident,
  ),
  /** How many lines of the audit trail fall into the time of each and concern its city. */
  auditedActs: oneByKey<{ id: string; acts: number }>(
    ids =>
      reader.rows(sql`select n.id, (select count(*)::integer from audit_trail t
          where t.at >= n.began_at and t.at < n.ended_at and t.jurisdictions @> array[n.jurisdiction]
            and (${asOf ?? null}::timestamptz is null or t.at <= ${asOf ?? null})) as acts
        from security_incident n where n.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
