import { type Access, parties } from '../../../kernel/access';
import { grantSeers } from '../access-grant/policy';

/** A call is made by whoever acts for the holder; what it answers is theirs alone. How far an export has come is seen with its grant. */
export const callAccess = {
  Query: { bulkExports: 'everyone' },
  Mutation: {
    grantedRecords: parties,
    verifyItem: parties,
    runCrossVerification: parties,
    requestBulkExport: parties,
    takeExportPart: parties,
  },
  GrantedRecords: parties,
  GrantedRecord: parties,
  GrantedValue: parties,
  ItemVerification: parties,
  CrossVerification: parties,
  CrossVerificationResult: parties,
  BulkExport: grantSeers,
  ExportPart: parties,
} satisfies Access;
