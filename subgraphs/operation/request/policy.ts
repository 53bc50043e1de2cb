import { type Access, all, own, signedIn } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';

/** Whoever wishes to operate asks for itself; the authority may ask for anybody in its city. */
export const mayAsk = (actor: Actor, { jurisdiction, operator }: { jurisdiction: string; operator: string }): boolean =>
  actor.covers(jurisdiction) &&
  (actor.is(Role.AUTHORITY) || (actor.is(Role.OPERATOR, Role.CONSUMER) && actor.organization === operator));

export const requestAccess = {
  Query: {},
  Mutation: {
    requestOperation: { ...own(Role.OPERATOR, Role.CONSUMER), ...all(Role.AUTHORITY) },
    recordProducerOpinion: own(Role.PROVIDER),
    recordExpertAssessment: all(Role.EXPERT, Role.AUTHORITY),
    recordSelection: all(Role.AUTHORITY),
    rejectDevelopment: all(Role.AUTHORITY),
  },
  ProducerOpinion: signedIn,
} satisfies Access;
