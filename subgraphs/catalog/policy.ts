import type { Access } from '../../kernel/access';
import { databaseAccess } from './database/policy';
import { entryAccess } from './entry/policy';
import { listAccess } from './list/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...entryAccess,
  ...listAccess,
  ...databaseAccess,
  Query: { ...entryAccess.Query, ...listAccess.Query, ...databaseAccess.Query },
  Mutation: { ...entryAccess.Mutation, ...listAccess.Mutation, ...databaseAccess.Mutation },
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
