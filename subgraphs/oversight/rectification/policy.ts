import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of an order decides who sees it. */
export interface SeenOrder {
  jurisdiction: string;
  issuer: string;
  addressee: string;
  supervisor: string | null;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** An order is a matter of its issuer, its addressee and those who decide or watch in the city; to others there is none. */
export function maySeeOrder(actor: Actor, { jurisdiction, issuer, addressee, supervisor }: SeenOrder): boolean {
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && [issuer, addressee, supervisor].includes(actor.organization);
}

/** `maySeeOrder` for lists: the same decision in SQL, over `rectification_order o`. */
export function ordersVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`${organization} in (o.issuer, o.addressee, o.supervisor)`;
  if (!oversees(actor)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(o.jurisdiction = ${jurisdiction} or ${own})`;
}

/** An order is issued by a body, in its own city, against another: nobody orders itself. */
export const mayIssueOrder = (
  actor: Actor,
  role: Role | null,
  { jurisdiction, addressee }: { jurisdiction: string; addressee: string },
): boolean =>
  role !== null &&
  actor.is(role) &&
  actor.covers(jurisdiction) &&
  actor.organization !== undefined &&
  actor.organization !== addressee;

export const orderSeers: Exclude<Who, string> = {
  ...parties,
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
};

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const orderAccess = {
  Query: { rectificationOrder: orderSeers, rectificationOrders: 'everyone' },
  Mutation: {
    issueRectification: own(Role.AUTHORITY, Role.GOVERNMENT),
    submitRectification: own(Role.AUTHORITY, Role.PROVIDER, Role.CONSUMER, Role.PLATFORM),
    confirmRectification: own(Role.AUTHORITY, Role.GOVERNMENT),
    rejectRectification: own(Role.AUTHORITY, Role.GOVERNMENT),
    escalateRectification: own(Role.AUTHORITY),
    criticise: own(Role.AUTHORITY),
    transferCase: own(Role.AUTHORITY, Role.GOVERNMENT),
    exempt: own(Role.AUTHORITY, Role.GOVERNMENT),
  },
  Evidence: orderSeers,
  RectificationOrder: orderSeers,
} satisfies Access;
