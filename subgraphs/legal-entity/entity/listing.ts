import type { Listing } from '../../../kernel/pages';

export const columns = `e.credit_code as "creditCode", e.name, e.entity_kind as "entityKind", e.entity_status as "entityStatus",
  e.division, e.jurisdiction, e.parent, e.successor, e.ended_on::text as "endedOn", e.department_type as "departmentType",
  e.reference_class as "referenceClass", e.authorized_by as "authorizedBy", e.data_section as "dataSection", e.unincorporated, e.version`;

/** The name as it is shown, of which cursors are made: `maskTradeName` in SQL; the indexes have the same expression. */
const shownName = `case when left(e.credit_code, 2) = '92' then left(e.name, 1) || '***' else e.name end`;

/** Organizations by name in Chinese order, or by credit code. */
export const legalEntities: Listing = {
  from: 'legal_entity e',
  columns,
  key: 'e.credit_code',
  keyType: 'text',
  sorts: {
    NAME: { by: `(${shownName}) collate "zh-x-icu"`, type: 'text' },
    CREDIT_CODE: { by: 'e.credit_code', type: 'text' },
  },
};

/** A body that takes part as a department: it says as what, or is one of a government. */
export const isDepartment = `(e.department_type is not null or e.entity_kind = 'GOVERNMENT_DEPARTMENT')`;

/** A body that still exists. */
export const stands = `e.entity_status in ('ACTIVE', 'SUSPENDED')`;
