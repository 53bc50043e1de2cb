import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a request decides who sees it. */
export interface SeenVerification {
  jurisdiction: string;
  consumer: string;
  provider: string;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** A request to compare is a matter of the two departments, and of those who decide or watch in the city of the data. */
export function maySeeVerification(actor: Actor, { jurisdiction, consumer, provider }: SeenVerification): boolean {
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && [consumer, provider].includes(actor.organization);
}

/** `maySeeVerification` for lists: the same decision in SQL, over `verification_request r`. */
export function verificationsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const theirs = organization === undefined ? sql`false` : sql`${organization} in (r.consumer, r.provider)`;
  if (!oversees(actor)) return sql`(${theirs})`;
  return jurisdiction === undefined ? sql`true` : sql`(r.jurisdiction = ${jurisdiction} or ${theirs})`;
}

const seers: Who = { ...parties, ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) };

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const verificationAccess = {
  Query: { verificationRequest: seers, verificationRequests: 'everyone' },
  Mutation: {
    requestVerification: own(Role.CONSUMER, Role.PROVIDER),
    decideVerificationRequest: own(Role.PROVIDER),
    runVerification: own(Role.CONSUMER, Role.PROVIDER, Role.INTEGRATOR),
  },
  VerificationRequest: seers,
  VerificationOutcome: seers,
} satisfies Access;
