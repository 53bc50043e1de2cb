import type { Access } from '../../../kernel/access';
import { securityKeepers, securitySeers, securityWatchers } from '../security/policy';

export const regimeAccess = {
  Query: { securityRegimes: 'everyone', departmentsMissingSecurityRegime: securityWatchers },
  Mutation: { recordSecurityRegime: securityKeepers },
  SecurityRegime: securitySeers,
  DepartmentMissingRegime: securityWatchers,
} satisfies Access;
