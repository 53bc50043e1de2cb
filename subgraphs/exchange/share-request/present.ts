import { globalId } from '../../../kernel/global-id';
import type { ShareRequestRow } from './entity';
import type { ShareRequest } from './types';

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
});
