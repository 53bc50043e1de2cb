import { globalId } from '../../../kernel/global-id';
import type { DataInterfaceRow } from './entity';
import type { DataInterface } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentInterface = (row: DataInterfaceRow): DataInterface => ({
  id: globalId('data-interface', row.id),
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) },
  provider: { creditCode: row.provider },
  scenario: row.scenario,
  demandedBy: row.demandedBy === null ? null : { creditCode: row.demandedBy },
  demandedOn: row.demandedOn,
  agreedDate: row.agreedOn,
  system: row.system == null ? null : { id: globalId('information-system', row.system) },
  specification: row.specification,
  callDescription: row.callDescription,
  submittedOn: row.submittedOn,
  wrappedOn: row.wrappedOn,
  publishedOn: row.publishedOn,
  delayAskedUntil: row.delayAskedUntil,
  delayReason: row.delayReason,
  delayedUntil: row.delayedUntil,
  interfaceStatus: row.interfaceStatus,
  version: row.version,
});
