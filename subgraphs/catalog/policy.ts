import type { Access } from '../../kernel/access';
import { databaseAccess } from './database/policy';
import { emergencyAccess } from './emergency/policy';
import { entryAccess } from './entry/policy';
import { listAccess } from './list/policy';
import { openingAccess } from './opening/policy';
import { platformAccess } from './platform/policy';
import { reviewAccess } from './review/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...entryAccess,
  ...listAccess,
  ...databaseAccess,
  ...openingAccess,
  ...reviewAccess,
  ...emergencyAccess,
  ...platformAccess,
  Query: {
    ...entryAccess.Query,
    ...listAccess.Query,
    ...databaseAccess.Query,
    ...openingAccess.Query,
    ...emergencyAccess.Query,
    ...platformAccess.Query,
  },
  Mutation: {
    ...entryAccess.Mutation,
    ...listAccess.Mutation,
    ...databaseAccess.Mutation,
    ...openingAccess.Mutation,
    ...reviewAccess.Mutation,
    ...emergencyAccess.Mutation,
    ...platformAccess.Mutation,
  },
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
