import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a request for return decides who sees it. */
export interface SeenReturnFlow {
  jurisdiction: string;
  applicant: string;
  producer: string;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** It is a matter of whoever asks, of the department whose data it is, and of those who decide or watch in the city. */
export function maySeeReturnFlow(actor: Actor, { jurisdiction, applicant, producer }: SeenReturnFlow): boolean {
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && [applicant, producer].includes(actor.organization);
}

/** `maySeeReturnFlow` for lists: the same decision in SQL, over `return_flow f`. */
export function returnFlowsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const ours = organization === undefined ? sql`false` : sql`${organization} in (f.applicant, f.producer)`;
  if (!oversees(actor)) return ours;
  return jurisdiction === undefined ? sql`true` : sql`(f.jurisdiction = ${jurisdiction} or ${ours})`;
}

const seers: Who = { ...parties, ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) };
const handling = { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) };

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const returnFlowAccess = {
  Query: { returnFlow: seers, returnFlows: 'everyone' },
  Mutation: {
    createReturnFlowRequest: own(Role.CONSUMER, Role.PROVIDER, Role.AUTHORITY),
    cosignReturnFlow: handling,
    submitUpstream: handling,
    fulfilReturnFlow: handling,
    refuseReturnFlow: handling,
  },
  ReturnFlowRequest: seers,
} satisfies Access;
