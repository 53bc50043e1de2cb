import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { InformationSystemRow, PlatformRow } from './entity';

export const platformColumns = `p.id, p.jurisdiction, p.platform_kind as "platformKind", p.owner, p.name, p.operator, p.parent, p.hosts, p.exception,
  p.registered_on::text as "registeredOn", p.retired_on::text as "retiredOn", p.retired_because as "retiredBecause",
  p.existing_since::text as "existingSince", p.merge_plan as "mergePlan", p.merge_by::text as "mergeBy", p.mlps_grade as "mlpsGrade",
  p.mlps_certificate as "mlpsCertificate", p.mlps_until::text as "mlpsUntil", p.budget_ref as "budgetRef", p.budget_year as "budgetYear",
  p.version`;

export const systemColumns = `s.id, s.jurisdiction, s.department, s.name, s.connection_status as "connectionStatus", s.platform,
  s.connected_on::text as "connectedOn", s.certificate, s.assessor, s.protection_grade as "protectionGrade",
  s.assessed_on::text as "assessedOn", s.certified_until::text as "certifiedUntil", s.version`;

/** Platforms by name in Chinese order. */
export const platforms: Listing = {
  from: 'data_platform p',
  columns: platformColumns,
  key: 'p.id',
  keyType: 'uuid',
  sorts: { NAME: { by: 'p.name collate "zh-x-icu"', type: 'text' } },
};

/** Systems by name in Chinese order. */
export const systems: Listing = {
  from: 'information_system s',
  columns: systemColumns,
  key: 's.id',
  keyType: 'uuid',
  sorts: { NAME: { by: 's.name collate "zh-x-icu"', type: 'text' } },
};

export const platformLoaders = ({ reader }: { reader: Reader }) => ({
  platform: oneByKey<PlatformRow>(
    ids => reader.rows(sql`select ${raw(platformColumns)} from data_platform p where p.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  informationSystem: oneByKey<InformationSystemRow>(
    ids => reader.rows(sql`select ${raw(systemColumns)} from information_system s where s.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
