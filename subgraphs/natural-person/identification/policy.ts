import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';

/** Those who handle cases of persons, each for a body of theirs. The authority decides who may read, and reads nothing itself. */
export const handlesCases = (actor: Actor): boolean =>
  actor.is(Role.PROVIDER, Role.CONSUMER, Role.GOVERNMENT) && actor.organization !== undefined;

/** Document and name are asked of the register of one's own city. */
export const mayIdentify = (actor: Actor, jurisdiction: string): boolean => handlesCases(actor) && actor.covers(jurisdiction);

const handling = all(Role.PROVIDER, Role.CONSUMER, Role.GOVERNMENT);

export const identificationAccess = {
  Mutation: { identifyPerson: own(Role.PROVIDER, Role.CONSUMER, Role.GOVERNMENT) },
  PersonIdentification: handling,
} satisfies Access;
