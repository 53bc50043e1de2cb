import { globalId } from '../../../kernel/global-id';
import type { KeptRule, ShareRequestRow } from './entity';
import type { ShareRequest, VerificationRule } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentRequest = (row: ShareRequestRow): ShareRequest => ({
  id: globalId('share-request', row.id),
  requestNumber: row.requestNumber,
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) },
  consumer: { creditCode: row.consumer },
  provider: { creditCode: row.provider },
  scenario: row.scenario,
  purpose: row.purpose,
  legalBasis: row.legalBasis,
  serviceMode: row.serviceMode,
  items: row.items,
  shareRequestStatus: row.shareRequestStatus,
  submittedOn: row.submittedOn,
  workflow: row.workflow,
  platform: row.platform,
  consumingSystem: row.consumingSystem,
  dutyRef: row.duty,
  complianceCommitment: row.complianceCommitment,
  internalApprover: row.internalApprover,
  bulkJustification: row.bulkJustification,
  neededUntil: row.neededUntil,
  // a row that was just made lacks what is not set; an answer that is given again has moments as text
  acceptedAt: row.acceptedAt ? new Date(row.acceptedAt) : null,
  producerOpinion: row.producerOpinion,
  grantedItems: row.grantedItems,
  grantedMode: row.grantedMode,
  decidedOn: row.decidedOn,
  decidedBy: row.decidedBy == null ? null : { creditCode: row.decidedBy },
  decisionReason: row.decisionReason,
  refusalBasis: row.refusalBasis,
  officialLetter: row.officialLetter,
  verificationRule: row.verificationRule == null ? null : presentRule(row.verificationRule),
  aggregationReview: row.aggregationReview,
  delayApplication: row.delayApplication,
  overridingLaw: row.overridingLaw,
  fulfilledOn: row.fulfilledOn,
  accessReason: row.accessReason,
  version: row.version,
});

const presentRule = ({ text, departments, results }: KeptRule): VerificationRule => ({
  text,
  departments: departments.map(creditCode => ({ creditCode })),
  results: results.map(({ name, entry, item, comparison }) => ({
    name,
    entry: { id: globalId('catalog', entry) },
    item,
    comparison,
  })),
});
