import { globalId } from '../../../kernel/global-id';
import type { OpenRequestRow } from './entity';
import type { OpenRequest } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentOpenRequest = (row: OpenRequestRow): OpenRequest => ({
  id: globalId('open-request', row.id),
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) },
  provider: { creditCode: row.provider },
  applicantKind: row.applicantKind,
  applicant: row.applicant === null ? null : { creditCode: row.applicant },
  consultation: row.consultation,
  purpose: row.purpose,
  scenario: row.scenario,
  securityMeasures: row.securityMeasures,
  items: row.items,
  means: row.means,
  acceptedResponsibility: row.acceptedResponsibility,
  openRequestStatus: row.openRequestStatus,
  submittedOn: row.submittedOn,
  permittedPurpose: row.permittedPurpose,
  permittedScope: row.permittedScope,
  permittedItems: row.permittedItems,
  permittedUntil: row.permittedUntil,
  reason: row.reason,
  legalBasis: row.legalBasis,
  providerSignedOn: row.providerSignedOn,
  applicantSignedOn: row.applicantSignedOn,
  haltedBecause: row.haltedBecause,
  version: row.version,
});
