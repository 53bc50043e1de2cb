import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a request decides who sees it. */
export interface SeenRequest {
  jurisdiction: string;
  consumer: string;
  provider: string;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** A request is a matter of the two departments, wherever they sit, and of those who decide or watch in the city of the data. */
export function maySee(actor: Actor, { jurisdiction, consumer, provider }: SeenRequest): boolean {
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && [consumer, provider].includes(actor.organization);
}

/** `maySee` for lists: the same decision in SQL, over `share_request r`. */
export function visibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`r.consumer = ${organization} or r.provider = ${organization}`;
  if (!oversees(actor)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(r.jurisdiction = ${jurisdiction} or ${own})`;
}

/** A department asks for itself, also for the data of another city. */
export const maySubmit = (actor: Actor, { consumer }: { consumer: string }): boolean =>
  actor.is(Role.CONSUMER, Role.PROVIDER) && actor.organization === consumer;

/** Only the authority takes over what was asked for elsewhere: it comes with a day and a state of its own. */
export const mayTakeOver = (actor: Actor): boolean => actor.is(Role.AUTHORITY);

/** And it does so in the city of the data. */
export const mayTakeOverIn = (actor: Actor, jurisdiction: string): boolean => mayTakeOver(actor) && actor.covers(jurisdiction);

const requests: Who = { ...parties, ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) };

/** A request is for its two departments and those who decide or watch. */
export const requestAccess = {
  Query: { shareRequest: requests, shareRequests: 'everyone' },
  Mutation: { submitShareRequest: { ...all(Role.AUTHORITY), ...own(Role.CONSUMER, Role.PROVIDER) } },
  ShareRequest: requests,
} satisfies Access;
