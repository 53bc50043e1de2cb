import { type Access, signedIn } from '../../kernel/access';
import { projectAccess } from './project/policy';
import { verdictAccess } from './verdict/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...projectAccess,
  ...verdictAccess,
  Query: { ...projectAccess.Query, ...verdictAccess.Query },
  Mutation: { ...projectAccess.Mutation, ...verdictAccess.Mutation },
  CatalogEntry: 'everyone',
  DataAsset: signedIn,
  Evaluation: 'everyone',
  Impact: signedIn,
  InformationSystem: signedIn,
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
