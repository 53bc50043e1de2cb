import { Actor, Role } from '../../../kernel/actor';
import { provesFully } from '../../proofs';
import type { World } from './shapes';

export interface Asker {
  readonly name: string;
  readonly actor: Actor;
}

/**
 * Every role × the owner's organization, another, none, from the city, from no city and from another; the authority, for which things
 * wait; nobody; the person. In the reduced form roles that do not oversee take turns at the places.
 */
export function askers({ owner, another, authority, jurisdiction, ids }: World, elsewhere: string): Asker[] {
  const places = [
    ['of the owner', owner, jurisdiction],
    ['of another body', another, jurisdiction],
    ['of no body', undefined, jurisdiction],
    ['of the owner, anywhere', owner, undefined],
    ['of no body, elsewhere', undefined, elsewhere],
  ] as const;
  const as = (role: Role, organization: string | undefined, city: string | undefined) =>
    new Actor({ subject: 'matrix', roles: [role], organization, jurisdiction: city });
  const everybody = Object.values(Role).flatMap((role, turn) =>
    places
      .filter((_, place) => provesFully || OVERSEEING.includes(role) || place === turn % 3)
      .map(([place, organization, city]) => ({ name: `${role} ${place}`, actor: as(role, organization, city) })),
  );
  const person = new Actor({ subject: 'person', roles: [Role.PUBLIC], person: ids.person });
  const theAuthority = { name: 'AUTHORITY, itself', actor: as(Role.AUTHORITY, authority, jurisdiction) };
  return [...everybody, theAuthority, { name: 'nobody', actor: Actor.nobody }, { name: 'the person', actor: person }];
}

/** Roles whose city matters most: those who decide and watch there, and whoever has rows in two. */
const OVERSEEING: readonly Role[] = [Role.AUTHORITY, Role.AUDITOR, Role.PROVIDER];
