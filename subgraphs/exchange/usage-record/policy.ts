import { type Access, parties } from '../../../kernel/access';
import { grantSeers } from '../access-grant/policy';

/** Who sees a grant sees what it was used for; whoever holds it records what they used elsewhere. */
export const usageAccess = {
  Query: { usageRecords: 'everyone' },
  Mutation: { recordUsage: parties },
  UsageRecord: grantSeers,
} satisfies Access;
