import type { Access } from '../../kernel/access';
import { contractAccess } from './contract/policy';
import { requestAccess } from './request/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...contractAccess,
  ...requestAccess,
  Query: { ...contractAccess.Query, ...requestAccess.Query },
  Mutation: { ...contractAccess.Mutation, ...requestAccess.Mutation },
};
