import { globalId } from '../../../kernel/global-id';
import type { ShownGrant } from './context';
import type { PersonAccessGrant } from './types';

export const presentGrant = (row: ShownGrant): PersonAccessGrant => ({
  id: row.id,
  person: globalId('person', row.person),
  organization: { creditCode: row.organization },
  user: row.subject,
  contents: row.contents,
  purpose: row.purpose,
  legalBasis: row.legalBasis,
  caseNumber: row.caseNumber,
  medium: row.medium,
  approver: row.grantingOrganization ? { creditCode: row.grantingOrganization } : null,
  jurisdiction: row.jurisdiction,
  // an answer given again under its idempotency key was kept as text
  grantedAt: new Date(row.grantedAt),
  until: row.until,
  revokedAt: row.revokedAt && new Date(row.revokedAt),
});
