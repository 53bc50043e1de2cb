import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of an interface decides who sees it. */
export interface SeenInterface {
  jurisdiction: string;
  provider: string;
  demandedBy: string | null;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE, Role.PLATFORM);

/** An interface is a matter of whoever asked for it, of the department whose data it gives, and of those who decide, wrap or watch. */
export function maySeeInterface(actor: Actor, { jurisdiction, provider, demandedBy }: SeenInterface): boolean {
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && [provider, demandedBy].includes(actor.organization);
}

/** `maySeeInterface` for lists: the same decision in SQL, over `data_interface i`. */
export function interfacesVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`${organization} in (i.provider, i.demanded_by)`;
  if (!oversees(actor)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(i.jurisdiction = ${jurisdiction} or ${own})`;
}

const seers: Exclude<Who, string> = {
  ...parties,
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE, Role.PLATFORM),
};

/** Who does what is the machine's to say; here is what no city goes beyond. */
export const interfaceAccess = {
  Query: { dataInterface: seers, dataInterfaces: 'everyone' },
  Mutation: {
    demandInterface: all(Role.AUTHORITY, Role.CONSUMER, Role.PROVIDER),
    agreeInterface: own(Role.PROVIDER),
    requestInterfaceDelay: own(Role.PROVIDER),
    allowInterfaceDelay: all(Role.AUTHORITY),
    submitInterface: own(Role.PROVIDER),
    wrapInterface: all(Role.PLATFORM),
    publishInterface: all(Role.PLATFORM),
  },
  DataInterface: seers,
} satisfies Access;
