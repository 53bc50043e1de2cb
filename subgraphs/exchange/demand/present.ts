import { globalId } from '../../../kernel/global-id';
import type { DemandRow } from './entity';
import type { Demand } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. Who of the public stated it is not shown. */
export const presentDemand = (row: DemandRow): Demand => ({
  id: globalId('demand', row.id),
  jurisdiction: { code: row.jurisdiction },
  kind: row.kind,
  channel: row.channel,
  title: row.title,
  purpose: row.purpose,
  scenario: row.scenario,
  items: row.items,
  serviceMode: row.serviceMode,
  applicant: row.applicant === null ? null : { creditCode: row.applicant },
  // whoever states it online stays unnamed
  enteredBy: row.channel === 'OFFLINE' ? row.enteredBy : null,
  enteredByBody: row.enteredByBody === null ? null : { creditCode: row.enteredByBody },
  provider: row.provider === null ? null : { creditCode: row.provider },
  demandStatus: row.demandStatus,
  officer: row.officer,
  result: row.result,
  notice: row.notice,
  closedOn: row.closedOn,
  entry: row.linkedEntry === null ? null : { id: globalId('catalog', row.linkedEntry) },
  requestId: row.shareRequest === null ? null : globalId('share-request', row.shareRequest),
  submittedOn: row.submittedOn,
  version: row.version,
});
