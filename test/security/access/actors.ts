import { Actor, Role } from '../../../kernel/actor';
import type { World } from './world';

export interface Asker {
  readonly name: string;
  readonly actor: Actor;
}

/** Every role × the owner's organization, another, none; in the city, in no city and in another; nobody; the person themself. */
export function askers({ owner, another, jurisdiction, ids }: World, elsewhere: string): Asker[] {
  const organizations: [string, string | undefined][] = [
    ['of the owner', owner],
    ['of another body', another],
    ['of no body', undefined],
  ];
  const places: [string, string | undefined][] = [
    ['here', jurisdiction],
    ['anywhere', undefined],
    ['elsewhere', elsewhere],
  ];
  const everybody = Object.values(Role).flatMap(role =>
    organizations.flatMap(([whose, organization]) =>
      places
        .filter(([place]) => place === 'here' || (place === 'anywhere') !== (whose === 'of another body'))
        .map(([place, city]) => ({
          name: `${role} ${whose}, ${place}`,
          actor: new Actor({ subject: 'matrix', roles: [role], organization, jurisdiction: city }),
        })),
    ),
  );
  const person = new Actor({ subject: 'person', roles: [Role.PUBLIC], person: ids.person });
  return [...everybody, { name: 'nobody', actor: Actor.nobody }, { name: 'the person', actor: person }];
}
