import type { Access } from '../../kernel/access';
import { grantAccess } from './access-grant/policy';
import { accessLogAccess } from './access-log/policy';
import { deferralAccess } from './deferral/policy';
import { facetAccess } from './facet/policy';
import { identificationAccess } from './identification/policy';
import { personAccess } from './person/policy';

/** Who may ever see or do what in the register of persons; the predicates stand beside each part. */
export const access: Access = {
  ...personAccess,
  ...facetAccess,
  ...identificationAccess,
  ...grantAccess,
  ...accessLogAccess,
  ...deferralAccess,
  Query: { ...personAccess.Query, ...facetAccess.Query, ...grantAccess.Query, ...deferralAccess.Query },
  Mutation: {
    ...personAccess.Mutation,
    ...facetAccess.Mutation,
    ...identificationAccess.Mutation,
    ...grantAccess.Mutation,
    ...deferralAccess.Mutation,
  },
  LegalEntity: 'everyone',
};
