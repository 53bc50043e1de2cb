import { type Access, all, own, type Who } from '../../kernel/access';
import { type Actor, Role } from '../../kernel/actor';
import { keyOf } from '../../kernel/global-id';
import type { RowSecurity } from '../../kernel/row-security';
import { type Sql, sql } from '../../kernel/sql';

/** What of a person decides who sees the masked record. */
export interface SeenPerson {
  id: string;
  jurisdiction: string;
}

/** Key of the actor's own record. Tokens carry the id as the graph shows it, or the key alone. */
export const ownKey = ({ person }: Actor): string | undefined =>
  person === undefined ? undefined : (keyOf('person', person) ?? keyOf('person', `person:${person}`));

/**
 * Who needs masked records to do their work: the authority and the government decide on persons in office, the auditor follows
 * who read them, other subgraphs name them. Analysts, the platform and the public get no personal data, masked or not.
 */
const seesMasked = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** The masked record: to the person, wherever they are, and to officials of its city. */
export const maySee = (actor: Actor, person: SeenPerson): boolean =>
  person.id === ownKey(actor) || (seesMasked(actor) && actor.covers(person.jurisdiction));

/**
 * `maySee` for reading: the same decision in SQL, over `natural_person p`. Loaders read through it, so that an id of nobody and an
 * id of somebody hidden are the same to the database too.
 */
export function visibleTo(actor: Actor): Sql {
  const own = ownKey(actor);
  const isOwn = own === undefined ? sql`false` : sql`p.id = ${own}::uuid`;
  if (!seesMasked(actor)) return isOwn;
  return actor.jurisdiction === undefined ? sql`true` : sql`(${isOwn} or p.jurisdiction = ${actor.jurisdiction})`;
}

/** Who enters persons, looks them up or reads them on a ground. */
const worksOnPersons = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.PLATFORM, Role.PROVIDER, Role.CONSUMER);

/**
 * `maySee` for the database, which decides once more by row-level security. A use case that writes finds the rows of the actor's city,
 * shown or not: to refuse a second record, to look somebody up, to note who read what.
 */
export const rowSecurity: RowSecurity = (actor, doing) => ({
  'shuji.sees': seesMasked(actor) || (doing === 'writing' && worksOnPersons(actor)) ? (actor.jurisdiction ?? '*') : '',
  'shuji.person': ownKey(actor) ?? '',
});

/** The authority and the platform enter anybody in their city; a department acts for itself: it names no other as responsible. */
export const mayRegister = (actor: Actor, person: { jurisdiction: string; departments: readonly string[] }): boolean =>
  actor.covers(person.jurisdiction) &&
  (actor.is(Role.AUTHORITY, Role.PLATFORM) ||
    (actor.is(Role.PROVIDER) &&
      actor.organization !== undefined &&
      person.departments.every(department => department === actor.organization)));

/** The masked record; whoever enters somebody is answered with the masked record of that one. */
const masked: Who = {
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
  ...own(Role.PLATFORM, Role.PROVIDER),
  PERSON: 'own',
};

export const access: Access = {
  Query: {
    naturalPerson: { ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE), PERSON: 'own' },
    me: { PERSON: 'own' },
  },
  Mutation: { registerPerson: { ...all(Role.AUTHORITY, Role.PLATFORM), ...own(Role.PROVIDER) } },
  LegalEntity: 'everyone',
  NaturalPerson: masked,
  PersonFacet: masked,
};
