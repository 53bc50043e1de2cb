import { type Access, all, own, parties } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { oversees, type SeenRequest } from '../share-request/policy';

/** A request to compare is seen by both departments, wherever they sit, and by those who decide or watch in the city of the data. */
export function maySeeVerification(
  actor: Actor,
  { jurisdiction, consumer, provider }: Pick<SeenRequest, 'jurisdiction' | 'consumer' | 'provider'>,
): boolean {
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && [consumer, provider].includes(actor.organization);
}

/** `maySeeVerification` for lists: the same decision in SQL, over `verification_request r`. */
export function verificationsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`r.consumer = ${organization} or r.provider = ${organization}`;
  if (!oversees(actor)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(r.jurisdiction = ${jurisdiction} or ${own})`;
}

const requests = { ...parties, ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) };

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const verificationAccess = {
  Query: { verificationRequest: requests, verificationRequests: 'everyone' },
  Mutation: {
    requestVerification: own(Role.CONSUMER, Role.PROVIDER),
    decideVerificationRequest: own(Role.PROVIDER),
    runVerification: own(Role.CONSUMER, Role.PROVIDER, Role.INTEGRATOR),
  },
  VerificationRequest: requests,
  VerificationOutcome: requests,
} satisfies Access;
