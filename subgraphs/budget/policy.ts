import { type Access, signedIn } from '../../kernel/access';
import { fundingAccess } from './funding/policy';
import { money, projectAccess } from './project/policy';
import { verdictAccess } from './verdict/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...projectAccess,
  ...verdictAccess,
  ...fundingAccess,
  Query: { ...projectAccess.Query, ...verdictAccess.Query, ...fundingAccess.Query },
  Mutation: { ...projectAccess.Mutation, ...verdictAccess.Mutation },
  CatalogEntry: 'everyone',
  DataAsset: signedIn,
  Evaluation: 'everyone',
  Impact: signedIn,
  InformationSystem: signedIn,
  Jurisdiction: 'everyone',
  LegalEntity: { '*': 'everyone', fundsAtRisk: money },
};
