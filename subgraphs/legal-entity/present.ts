import { globalId } from '../../kernel/global-id';
import type { EntityRegistrationRow, LegalEntityRow, OfficeRow } from './entity';
import type { EntityRegistration, LegalEntity, Office } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentLegalEntity = (row: LegalEntityRow): LegalEntity => ({
  id: globalId('legal-entity', row.creditCode),
  creditCode: row.creditCode,
  name: row.name,
  entityKind: row.entityKind,
  entityStatus: row.entityStatus,
  division: row.division,
  jurisdiction: row.jurisdiction ? { code: row.jurisdiction } : null,
  parentCode: row.parent,
  successorCode: row.successor,
});

export const presentRegistration = (row: EntityRegistrationRow): EntityRegistration => ({
  category: row.category,
  departmentCode: row.department,
  number: row.number,
  since: row.since,
  until: row.until,
});

export const presentOffice = (row: OfficeRow): Office => ({
  kind: row.kind,
  person: row.person ? { id: globalId('person', row.person) } : null,
  since: row.since,
  until: row.until,
});
