import { type Access, signedIn } from '../../kernel/access';
import { requestAccess } from './share-request/policy';
import { taskAccess } from './tasks/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...requestAccess,
  ...taskAccess,
  Query: { ...requestAccess.Query, ...taskAccess.Query },
  CatalogEntry: 'everyone',
  Impact: signedIn,
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
