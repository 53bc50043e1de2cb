import { globalId } from '../../../kernel/global-id';
import type { VerificationRequestRow } from './entity';
import type { VerificationRequest } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentVerification = (row: VerificationRequestRow): VerificationRequest => ({
  id: globalId('verification-request', row.id),
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) },
  consumer: { creditCode: row.consumer },
  provider: { creditCode: row.provider },
  purpose: row.purpose,
  scenario: row.scenario,
  items: row.items,
  verificationStatus: row.verificationStatus,
  submittedOn: row.submittedOn,
  decidedOn: row.decidedOn,
  refusalBasis: row.refusalBasis,
  outcomes: row.outcomes,
  version: row.version,
});
