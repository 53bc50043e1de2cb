import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a deferral decides who sees it. */
export interface SeenDeferral {
  jurisdiction: string;
  organization: string;
}

/** The government or the authority of the city, acting for a body of its own, which is named in the order. */
export const mayDefer = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.GOVERNMENT, Role.AUTHORITY) && actor.organization !== undefined && actor.covers(jurisdiction);

const oversees = (actor: Actor) => actor.is(Role.GOVERNMENT, Role.AUTHORITY, Role.AUDITOR);
const handles = (actor: Actor) => actor.is(Role.PROVIDER, Role.CONSUMER);

/** Those who order and those who audit in the city, and the body whose looking it is; never the persons looked at. */
export const maySeeDeferral = (actor: Actor, { jurisdiction, organization }: SeenDeferral): boolean =>
  (oversees(actor) && actor.covers(jurisdiction)) || (handles(actor) && actor.organization === organization);

/** `maySeeDeferral` for lists: the same decision in SQL, over `disclosure_deferral d`. */
export function deferralsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  const theirs = handles(actor) && organization !== undefined ? sql`d.organization = ${organization}` : sql`false`;
  if (!oversees(actor)) return theirs;
  return jurisdiction === undefined ? sql`true` : sql`(d.jurisdiction = ${jurisdiction} or ${theirs})`;
}

const seeing = { ...all(Role.GOVERNMENT, Role.AUTHORITY, Role.AUDITOR), ...own(Role.PROVIDER, Role.CONSUMER) };

export const deferralAccess = {
  Query: { disclosureDeferrals: 'everyone' },
  Mutation: {
    deferDisclosure: own(Role.GOVERNMENT, Role.AUTHORITY),
    liftDeferral: own(Role.GOVERNMENT, Role.AUTHORITY),
  },
  DisclosureDeferral: seeing,
} satisfies Access;
