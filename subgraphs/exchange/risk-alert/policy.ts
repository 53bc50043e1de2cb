import { type Access, all } from '../../../kernel/access';
import { Role } from '../../../kernel/actor';

const watching = all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR);

/** As with the combinations themselves (`sensitive-combination/policy.ts`): those who decide and watch in the city. */
export const alertAccess = { Query: { riskAlerts: watching }, RiskAlert: watching } satisfies Access;
