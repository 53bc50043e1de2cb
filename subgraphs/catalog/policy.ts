import type { Access } from '../../kernel/access';
import { aggregationAccess } from './aggregation/policy';
import { databaseAccess } from './database/policy';
import { emergencyAccess } from './emergency/policy';
import { entryAccess } from './entry/policy';
import { listAccess } from './list/policy';
import { openingAccess } from './opening/policy';
import { platformAccess } from './platform/policy';
import { qualityAccess } from './quality/policy';
import { reviewAccess } from './review/policy';
import { typeReviewAccess } from './type-review/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...entryAccess,
  ...listAccess,
  ...databaseAccess,
  ...openingAccess,
  ...reviewAccess,
  ...emergencyAccess,
  ...platformAccess,
  ...aggregationAccess,
  ...qualityAccess,
  ...typeReviewAccess,
  Query: {
    ...entryAccess.Query,
    ...listAccess.Query,
    ...databaseAccess.Query,
    ...openingAccess.Query,
    ...emergencyAccess.Query,
    ...platformAccess.Query,
    ...aggregationAccess.Query,
    ...qualityAccess.Query,
    ...typeReviewAccess.Query,
  },
  Mutation: {
    ...entryAccess.Mutation,
    ...listAccess.Mutation,
    ...databaseAccess.Mutation,
    ...openingAccess.Mutation,
    ...reviewAccess.Mutation,
    ...emergencyAccess.Mutation,
    ...platformAccess.Mutation,
    ...aggregationAccess.Mutation,
    ...qualityAccess.Mutation,
    ...typeReviewAccess.Mutation,
  },
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
