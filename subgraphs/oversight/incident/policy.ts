import { type Access, all, own, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { maySeeOfBodies, securitySeers, seenOfBodies } from '../security/policy';

/** What of an incident decides who sees it and who does something about it. */
export interface SeenIncident {
  jurisdiction: string;
  recordedBy: string | null;
  provider: string | null;
  responsibleParties: readonly string[];
}

const recording = [Role.AUTHORITY, Role.PLATFORM, Role.PROVIDER, Role.CONSUMER, Role.OPERATOR];

/** Whoever acts for a body of the city, at once. */
export const mayRecordIncident = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(...recording) && actor.covers(jurisdiction);

const runsThePlatform = (actor: Actor, jurisdiction: string): boolean => actor.is(Role.PLATFORM) && actor.covers(jurisdiction);

/** Those who recorded it, who answer for it and whose data it was; who runs the platform, and who watches in the city. */
export const maySeeIncident = (actor: Actor, row: SeenIncident): boolean =>
  runsThePlatform(actor, row.jurisdiction) ||
  maySeeOfBodies(actor, { ...row, bodies: [row.recordedBy, row.provider, ...row.responsibleParties] });

/** `maySeeIncident` for lists: the same decision in SQL, over `security_incident n`. */
export function incidentsVisibleTo(actor: Actor): Sql {
  const seen = seenOfBodies(
    actor,
    sql`n.jurisdiction`,
    code => sql`${code} in (n.recorded_by, n.provider) or n.responsible_parties @> ${[code]}::text[]`,
  );
  if (!actor.is(Role.PLATFORM)) return seen;
  return actor.jurisdiction === undefined ? sql`true` : sql`(n.jurisdiction = ${actor.jurisdiction} or ${seen})`;
}

/** Those who recorded it or answer for it, who runs the platform, and the authority of the city. */
export const mayHandleIncident = (actor: Actor, row: SeenIncident): boolean =>
  actor.covers(row.jurisdiction) &&
  (actor.is(Role.AUTHORITY, Role.PLATFORM) ||
    (actor.is(Role.PROVIDER, Role.CONSUMER, Role.OPERATOR) &&
      actor.organization !== undefined &&
      [row.recordedBy, ...row.responsibleParties].includes(actor.organization)));

const handlers: Who = { ...own(Role.PROVIDER, Role.CONSUMER, Role.OPERATOR), ...all(Role.AUTHORITY, Role.PLATFORM) };
const seers: Who = { ...securitySeers, ...all(Role.PLATFORM) };

export const incidentAccess = {
  Query: { securityIncident: seers, securityIncidents: 'everyone' },
  Mutation: { recordIncident: all(...recording), noteIncident: handlers, closeIncident: handlers },
  SecurityIncident: seers,
  IncidentStep: seers,
} satisfies Access;
