import type { ShownDeferral } from './context';
import type { DisclosureDeferral } from './types';

export const presentDeferral = (row: ShownDeferral): DisclosureDeferral => ({
  id: row.id,
  jurisdiction: row.jurisdiction,
  organization: { creditCode: row.organization },
  caseNumber: row.caseNumber,
  legalBasis: row.legalBasis,
  reason: row.reason,
  orderedBy: { creditCode: row.orderingOrganization },
  // an answer given again under its idempotency key was kept as text
  hidesFrom: new Date(row.hidesFrom),
  until: row.until,
  liftedAt: row.liftedAt && new Date(row.liftedAt),
});
