import { type Access, own } from '../../../kernel/access';
import { Role } from '../../../kernel/actor';
import { grantSeers } from '../access-grant/policy';

/**
 * Who obtains data for the body that holds a grant: those who work with it. Whoever watches, audits, runs or finances sees that it was
 * used, and never what it is.
 */
const callers = own(Role.CONSUMER, Role.PROVIDER, Role.OPERATOR, Role.GOVERNMENT, Role.INTEGRATOR);

/** A call is made by whoever works for the holder; what it answers is theirs alone. How far an export has come is seen with its grant. */
export const callAccess = {
  Query: { bulkExports: 'everyone' },
  Mutation: {
    grantedRecords: callers,
    verifyItem: callers,
    runCrossVerification: callers,
    requestBulkExport: callers,
    takeExportPart: callers,
  },
  GrantedRecords: callers,
  GrantedRecord: callers,
  GrantedValue: callers,
  ItemVerification: callers,
  CrossVerification: callers,
  CrossVerificationResult: callers,
  BulkExport: grantSeers,
  ExportPart: callers,
} satisfies Access;
