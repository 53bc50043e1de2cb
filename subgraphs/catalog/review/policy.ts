import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { isAuthority, isProvider, recordSeers } from '../opening/policy';
import { OpeningReviewKind } from './kinds';

interface OfACity {
  jurisdiction: string;
  provider: string;
}

export const isExpert = (actor: Actor, { jurisdiction }: Pick<OfACity, 'jurisdiction'>): boolean =>
  actor.is(Role.EXPERT) && actor.covers(jurisdiction);

/** Security is reviewed by the unit itself, secrets and privacy by the committee; the rest by the unit or the authority. */
export function mayRecordReview(actor: Actor, entry: OfACity, kind: OpeningReviewKind): boolean {
  if (kind === OpeningReviewKind.EXPERT_COMMITTEE) return isExpert(actor, entry);
  if (isProvider(actor, entry)) return true;
  if (kind === OpeningReviewKind.SECURITY) return false;
  return isAuthority(actor, entry) || (kind === OpeningReviewKind.EXPERT_MEETING && isExpert(actor, entry));
}

/** Who may put on record what leads to opening; society sees what is opened, not this. */
export const reviewAccess = {
  Mutation: {
    assessForOpening: own(Role.PROVIDER),
    giveExpertOpinion: all(Role.EXPERT),
    recordDesensitization: own(Role.PROVIDER),
    recordOpeningReview: { ...own(Role.PROVIDER), ...all(Role.AUTHORITY, Role.EXPERT) },
  },
  Desensitization: recordSeers,
  ExpertOpinion: recordSeers,
  OpeningAssessment: recordSeers,
  OpeningReview: recordSeers,
  ReviewDue: recordSeers,
} satisfies Access;
