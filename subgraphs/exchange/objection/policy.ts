import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import type { Sql } from '../../../kernel/sql';
import { maySeeRaised, raisedSeers, raisedVisibleTo } from '../raised/policy';

/** What of an objection decides who sees it. */
export interface SeenObjection {
  jurisdiction: string;
  provider: string;
  objector: string | null;
  objectorSubject: string;
}

/** An objection is a matter of whoever raised it, of the department whose data it is, and of those who decide or watch. */
export const maySeeObjection = (actor: Actor, { objector, objectorSubject, ...seen }: SeenObjection): boolean =>
  maySeeRaised(actor, { ...seen, by: objector, subject: objectorSubject });

/** `maySeeObjection` for lists: the same decision in SQL, over `objection o`. */
export const objectionsVisibleTo = (actor: Actor): Sql => raisedVisibleTo(actor, 'o', 'objector');

/** A department objects to a matter of sharing. */
export const mayObjectToSharing = (actor: Actor): boolean =>
  actor.is(Role.CONSUMER, Role.PROVIDER) && actor.organization !== undefined;

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const objectionAccess = {
  Query: { objection: raisedSeers, objections: 'everyone' },
  Mutation: {
    fileObjection: { ...own(Role.CONSUMER, Role.PROVIDER, Role.OPERATOR), ...all(Role.PUBLIC, Role.SERVICE) },
    decideObjectionSuspension: own(Role.PROVIDER),
    stateOnObjection: own(Role.PROVIDER),
    resolveObjection: { ...own(Role.PROVIDER), ...all(Role.AUTHORITY) },
  },
  Objection: raisedSeers,
} satisfies Access;
