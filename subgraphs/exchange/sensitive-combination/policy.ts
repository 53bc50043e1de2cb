import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';

/** What is sensitive together is known to those who decide and watch in the city: it says what to look for. */
export const mayKnowCombinations = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR) && actor.covers(jurisdiction);

export const mayKeepCombinations = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

const watching = all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR);

export const combinationAccess = {
  Query: { sensitiveCombinations: watching },
  Mutation: { nameSensitiveCombination: all(Role.AUTHORITY), endSensitiveCombination: all(Role.AUTHORITY) },
  SensitiveCombination: watching,
} satisfies Access;
