import { type Access, signedIn } from '../../kernel/access';
import { grantAccess } from './access-grant/policy';
import { requestAccess } from './share-request/policy';
import { taskAccess } from './tasks/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...requestAccess,
  ...taskAccess,
  ...grantAccess,
  Query: { ...requestAccess.Query, ...taskAccess.Query, ...grantAccess.Query },
  CatalogEntry: 'everyone',
  Impact: signedIn,
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
