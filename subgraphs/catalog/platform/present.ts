import { globalId } from '../../../kernel/global-id';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { PlatformCompliance } from './compliance-types';
import type { InformationSystemRow, PlatformRow } from './entity';
import { ComplianceStatus, PlatformStanding } from './kinds';
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
  standing: row.existingSince === null ? PlatformStanding.NEW : PlatformStanding.EXISTING,
  existingSince: row.existingSince,
  mergePlan: row.mergePlan,
  mergeBy: row.mergeBy,
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

/** Whether a platform meets what is asked of it on a day. */
export const presentCompliance = (row: PlatformRow, on: LocalDate): PlatformCompliance => ({
  platform: presentPlatform(row),
  status: row.mlpsUntil !== null && on < row.mlpsUntil ? ComplianceStatus.COMPLIANT : ComplianceStatus.NON_COMPLIANT,
  mlpsGrade: row.mlpsGrade,
  mlpsCertificate: row.mlpsCertificate,
  mlpsUntil: row.mlpsUntil,
  budget: row.budgetRef === null || row.budgetYear === null ? null : { budgetRef: row.budgetRef, budgetYear: row.budgetYear },
});
