import type { RoleName } from '../../rulebook/actors';
import type { TransitionDefinition } from '../../rulebook/workflow';
import type { Actor, Role } from '../actor';

/** Credit codes by the names of parties: one body, several of which each may speak, or none. */
export type Parties = Readonly<Record<string, string | readonly string[] | null>>;

/** The bodies that are a party by this name. */
export const bodiesOf = (parties: Parties, party: string): readonly string[] => [parties[party] ?? []].flat();

export interface Matter {
  readonly jurisdiction: string;
  readonly parties: Parties;
}

/**
 * In which capacity the actor may fire this: they hold the role, in this city, and where the machine names a party they speak for
 * that organization. Nobody fires what the register itself fires.
 * @returns undefined where they may not
 */
export function capacityFor(
  { by, automatic }: TransitionDefinition,
  actor: Actor,
  { jurisdiction, parties }: Matter,
): RoleName | undefined {
  if (automatic || !actor.covers(jurisdiction)) return undefined;
  const speaksFor = (party: string | undefined): boolean =>
    party === undefined || (actor.organization !== undefined && bodiesOf(parties, party).includes(actor.organization));
  return by.find(({ role, party }) => actor.is(role as Role) && speaksFor(party))?.role;
}
