import { globalId } from '../../../kernel/global-id';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { InformationSystemRow, PlatformRow } from './entity';
import type { DataPlatform, InformationSystem } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentPlatform = (row: PlatformRow): DataPlatform => ({
  id: `platform:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  platformKind: row.platformKind,
  owner: row.owner,
  name: row.name,
  operator: row.operator === null ? null : { creditCode: row.operator },
  parentKey: row.parent,
  hosts: row.hosts,
  exception: row.exception,
  registeredOn: row.registeredOn,
  retiredOn: row.retiredOn,
  retiredBecause: row.retiredBecause,
});

/** The same of a system, whose test counts on a day or does not. */
export const presentSystem = (row: InformationSystemRow, on: LocalDate): InformationSystem => ({
  id: globalId('information-system', row.id),
  jurisdiction: { code: row.jurisdiction },
  department: { creditCode: row.department },
  name: row.name,
  connectionStatus: row.connectionStatus,
  platformKey: row.platform,
  connectedOn: row.connectedOn,
  certificate: row.certificate,
  assessor: row.assessor,
  protectionGrade: row.protectionGrade,
  assessedOn: row.assessedOn,
  certifiedUntil: row.certifiedUntil,
  certified: row.certifiedUntil !== null && on < row.certifiedUntil,
  version: row.version,
});
