import { type Access, signedIn } from '../../kernel/access';
import { projectAccess } from './project/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...projectAccess,
  Query: { ...projectAccess.Query },
  Mutation: { ...projectAccess.Mutation },
  CatalogEntry: 'everyone',
  DataAsset: signedIn,
  Impact: signedIn,
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
