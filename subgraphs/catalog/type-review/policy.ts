import { type Access, all, own } from '../../../kernel/access';
import { Role } from '../../../kernel/actor';
import { overseers } from '../aggregation/policy';

const reviewers = { ...own(Role.PROVIDER), ...all(Role.AUTHORITY) };

export const typeReviewAccess = {
  Query: { entriesDueForReview: 'everyone', openReviewsDue: 'everyone' },
  Mutation: {
    reviewOpenType: reviewers,
    reviewShareType: reviewers,
    setTypeReviewInterval: all(Role.AUTHORITY),
  },
  TypeReview: overseers,
  TypeReviewDue: overseers,
  TypeReviewInterval: overseers,
} satisfies Access;
