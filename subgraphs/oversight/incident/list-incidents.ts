import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import { trail } from '../audit/context';
import type { AuditTrailRow } from '../audit/entity';
import { trailVisibleTo } from '../audit/policy';
import { presentEntry } from '../audit/present';
import type { AuditEntry } from '../audit/types';
import type { OversightContext } from '../context';
import { recordKey } from '../security/record-id';
import { incidents } from './context';
import type { SecurityIncidentRow } from './entity';
import type { SecurityIncidentFilter } from './inputs';
import { incidentsVisibleTo, maySeeIncident } from './policy';
import { presentIncident } from './present';
import type { SecurityIncident } from './types';

interface Asked {
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** An incident by its id; null where there is none, or none that the actor may see. */
export async function incidentOf(context: OversightContext, id: string): Promise<SecurityIncident | null> {
  const key = recordKey('security-incident', id);
  const row = key === undefined ? null : await context.loaders.securityIncident.load(key);
  return row && maySeeIncident(context.actor, row) ? presentIncident(row) : null;
}

/** The incidents that fit the filter, the latest first. */
export async function listIncidents(
  context: OversightContext,
  { filter, args, info }: Asked & { filter?: SecurityIncidentFilter | null },
): Promise<Connection<SecurityIncident>> {
  const page = await context.pages.list<SecurityIncidentRow>({
    listing: incidents,
    where: all(
      incidentsVisibleTo(context.actor),
      filter?.jurisdiction ? sql`n.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.incidentKind ? sql`n.incident_kind = any(${filter.incidentKind})` : undefined,
      filter?.stage ? sql`n.stage = any(${filter.stage})` : undefined,
      filter?.responsibleParty ? sql`n.responsible_parties @> ${[filter.responsibleParty]}::text[]` : undefined,
      filter?.closed == null ? undefined : sql`(n.closed_at is not null) = ${filter.closed}`,
    ),
    sort: { by: 'BEGAN_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.securityIncident,
  });
  return presentPage(page, presentIncident);
}

/** Lines of the audit trail in the time of an incident that concern its city, as far as the actor reads the trail. */
export async function auditEntriesOf(
  context: OversightContext,
  { jurisdiction, beganAt, endedAt }: SecurityIncident,
  { args, info }: Asked,
): Promise<Connection<AuditEntry>> {
  const page = await context.pages.list<AuditTrailRow>({
    listing: trail,
    where: all(
      trailVisibleTo(context.actor),
      sql`t.jurisdictions @> ${[jurisdiction?.code ?? '']}::text[] and t.at >= ${beganAt} and t.at < ${endedAt}`,
      context.asOf ? sql`t.at <= ${context.asOf}` : undefined,
    ),
    sort: { by: 'AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.auditEntry,
  });
  return presentPage(page, presentEntry);
}
