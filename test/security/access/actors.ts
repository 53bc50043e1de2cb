import { Actor, Role } from '../../../kernel/actor';
import { provesFully } from '../../proofs';
import type { World } from './shapes';

export interface Asker {
  readonly name: string;
  readonly actor: Actor;
}

/** Every role × the owner's organization, another, none; the authority, for which things wait; those who see a city from no city and from another; nobody; the person. */
export function askers({ owner, another, authority, jurisdiction, ids }: World, elsewhere: string): Asker[] {
  const organizations = [
    ['of the owner', owner],
    ['of another body', another],
    ['of no body', undefined],
  ] as const;
  const places = [
    ['of the owner, anywhere', owner, undefined],
    ['of no body, elsewhere', undefined, elsewhere],
  ] as const;
  const as = (role: Role, organization: string | undefined, city: string | undefined) =>
    new Actor({ subject: 'matrix', roles: [role], organization, jurisdiction: city });
  const everybody = Object.values(Role).flatMap(role => [
    ...organizations.map(([whose, organization]) => ({
      name: `${role} ${whose}`,
      actor: as(role, organization, jurisdiction),
    })),
    ...(provesFully || OVERSEEING.includes(role) ? places : []).map(([place, organization, city]) => ({
      name: `${role} ${place}`,
      actor: as(role, organization, city),
    })),
  ]);
  const person = new Actor({ subject: 'person', roles: [Role.PUBLIC], person: ids.person });
  const theAuthority = { name: 'AUTHORITY, itself', actor: as(Role.AUTHORITY, authority, jurisdiction) };
  return [...everybody, theAuthority, { name: 'nobody', actor: Actor.nobody }, { name: 'the person', actor: person }];
}

/** Roles whose city matters most: those who decide and watch there, and whoever has rows in two. */
const OVERSEEING: readonly Role[] = [Role.AUTHORITY, Role.AUDITOR, Role.PROVIDER];
