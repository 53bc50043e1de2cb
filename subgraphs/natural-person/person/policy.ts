import { type Access, all, own, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { demandResponsible } from '../../../kernel/responsible-department';
import { type Sql, sql } from '../../../kernel/sql';
import { heldBy } from '../access-grant/policy';

/** What of a person decides who sees the masked record. */
export interface SeenPerson {
  id: string;
  jurisdiction: string;
  /** Whether the actor holds a live grant to read them. */
  held?: boolean;
}

/** Key of the actor's own record. Tokens carry the id as the graph shows it, or the key alone. */
export const ownKey = ({ person }: Actor): string | undefined =>
  person === undefined ? undefined : (keyOf('person', person) ?? keyOf('person', `person:${person}`));

/**
 * Who needs masked records to do their work: the authority and the government decide on persons in office, the auditor follows
 * who read them, other subgraphs name them. Analysts, the platform and the public get no personal data, masked or not.
 */
export const seesMasked = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** The masked record to the person, wherever they are, and to officials of its city. */
export const seesByOffice = (actor: Actor, person: SeenPerson): boolean =>
  person.id === ownKey(actor) || (seesMasked(actor) && actor.covers(person.jurisdiction));

/** The masked record; besides, to the user who was granted to read the person. */
export const maySee = (actor: Actor, person: SeenPerson): boolean => seesByOffice(actor, person) || person.held === true;

/** `seesByOffice` for reading: the same decision in SQL, over `natural_person p`. */
export function shownByOffice(actor: Actor): Sql {
  const own = ownKey(actor);
  const isOwn = own === undefined ? sql`false` : sql`p.id = ${own}::uuid`;
  if (!seesMasked(actor)) return isOwn;
  return actor.jurisdiction === undefined ? sql`true` : sql`(${isOwn} or p.jurisdiction = ${actor.jurisdiction})`;
}

/** Whether the actor holds a live grant to read `natural_person p` on a day. */
export const isHeld = (actor: Actor, day: string): Sql =>
  sql`exists (select from person_access_grant g where g.person = p.id and ${heldBy(actor, day)})`;

/**
 * `maySee` for reading: the same decision in SQL, over `natural_person p`. Loaders read through it, so that an id of nobody and an
 * id of somebody hidden are the same to the database too.
 */
export const visibleTo = (actor: Actor, day: string): Sql => sql`(${shownByOffice(actor)} or ${isHeld(actor, day)})`;

/** The authority and the platform enter anybody in their city; a department acts for itself: it names no other as responsible. */
export const mayRegister = (actor: Actor, person: { jurisdiction: string; departments: readonly string[] }): boolean =>
  actor.covers(person.jurisdiction) &&
  (actor.is(Role.AUTHORITY, Role.PLATFORM) ||
    (actor.is(Role.PROVIDER) &&
      actor.organization !== undefined &&
      person.departments.every(department => department === actor.organization)));

/** Whoever may ever change records: asked before anything is looked up. */
export const isKeeper = (actor: Actor): boolean =>
  mayRegister(actor, { jurisdiction: actor.jurisdiction ?? '', departments: [] });

/**
 * Where a department leads the base registry of its city, no other department writes it (三明 第十六条).
 * @param lead credit code of that department; undefined where none was made responsible
 * @throws GraphQLError FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT
 */
export function demandLead(actor: Actor, lead: string | undefined): void {
  if (lead !== undefined && !actor.is(Role.AUTHORITY, Role.PLATFORM)) demandResponsible(actor, lead);
}

/** The masked record; whoever enters or identifies somebody, or holds a grant, is answered with that of this one. */
const masked: Who = {
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
  ...own(Role.PLATFORM, Role.PROVIDER, Role.CONSUMER),
  PERSON: 'own',
};

/** In clear: to those who handle cases, under a grant, and to the person. */
const unmasked: Who = { ...own(Role.PROVIDER, Role.CONSUMER, Role.GOVERNMENT), PERSON: 'own' };

const keeping: Who = { ...all(Role.AUTHORITY, Role.PLATFORM), ...own(Role.PROVIDER) };

export const personAccess = {
  Query: {
    naturalPerson: {
      ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
      ...own(Role.PROVIDER, Role.CONSUMER),
      PERSON: 'own',
    },
    me: { PERSON: 'own' },
  },
  Mutation: { registerPerson: keeping, changePerson: keeping, closePerson: keeping },
  NaturalPerson: {
    '*': masked,
    documentNumber: unmasked,
    name: unmasked,
    accessLog: { ...all(Role.AUDITOR), PERSON: 'own' },
  },
} satisfies Access;
