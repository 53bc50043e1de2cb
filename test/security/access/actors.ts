import { Actor, Role } from '../../../kernel/actor';
import { provesFully } from '../../proofs';
import type { World } from './world';

export interface Asker {
  readonly name: string;
  readonly actor: Actor;
}

/** Every role × the owner's organization, another, none; those who see a city from no city and from another; nobody; the person. */
export function askers({ owner, another, jurisdiction, ids }: World, elsewhere: string): Asker[] {
  const organizations = [
    ['of the owner', owner],
    ['of another body', another],
    ['of no body', undefined],
  ] as const;
  const places = [
    ['anywhere', undefined],
    ['elsewhere', elsewhere],
  ] as const;
  const as = (role: Role, organization: string | undefined, city: string | undefined) =>
    new Actor({ subject: 'matrix', roles: [role], organization, jurisdiction: city });
  const everybody = Object.values(Role).flatMap(role => [
    ...organizations.map(([whose, organization]) => ({
      name: `${role} ${whose}`,
      actor: as(role, organization, jurisdiction),
    })),
    ...(provesFully || OVERSEEING.includes(role) ? places : []).map(([place, city]) => ({
      name: `${role} of no body, ${place}`,
      actor: as(role, undefined, city),
    })),
  ]);
  const person = new Actor({ subject: 'person', roles: [Role.PUBLIC], person: ids.person });
  return [...everybody, { name: 'nobody', actor: Actor.nobody }, { name: 'the person', actor: person }];
}

/** Roles that see rows of others for their city's sake. */
const OVERSEEING: readonly Role[] = [Role.AUTHORITY, Role.AUDITOR];
