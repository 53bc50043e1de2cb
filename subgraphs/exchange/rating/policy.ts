import { type Access, all, own } from '../../../kernel/access';
import { Role } from '../../../kernel/actor';

/** Whoever obtained data rates it; what came of it everybody reads. */
export const ratingAccess = {
  Mutation: { rateDataset: { ...own(Role.CONSUMER, Role.PROVIDER, Role.OPERATOR), ...all(Role.PUBLIC) } },
  DatasetRating: { ...own(Role.CONSUMER, Role.PROVIDER, Role.OPERATOR), ...own(Role.PUBLIC) },
  QualityRating: 'everyone',
} satisfies Access;
