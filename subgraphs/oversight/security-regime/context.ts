import { allColumns } from '../../../kernel/columns';
import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { SecurityRegimeRow } from './entity';

export const regimeColumns = `r.id, r.jurisdiction, r.body, r.policy_document as "policyDocument", r.security_body as "securityBody",
  r.responsible_office as "responsibleOffice", r.security_staff as "securityStaff", r.review_procedure as "reviewProcedure",
  r.emergency_plan as "emergencyPlan", r.measures, r.service_units as "serviceUnits", r.recorded_on::text as "recordedOn", r.version`;

/** Regimes by the code of their body. */
export const regimes: Listing = {
  from: 'security_regime r',
  columns: regimeColumns,
  key: 'r.id',
  keyType: 'uuid',
  sorts: { BODY: { by: 'r.body', type: 'text' } },
};

/** Departments, and what of their regimes is recorded; all null where there is none. */
export interface MissingRegimeRow {
  body: string;
  policyDocument: string | null;
  securityBody: string | null;
  responsibleOffice: string | null;
}

export const missingRegimes: Listing = {
  from: 'known_body b left join security_regime r on r.body = b.body and r.jurisdiction = b.jurisdiction',
  columns: `b.body, r.policy_document as "policyDocument", r.security_body as "securityBody", r.responsible_office as "responsibleOffice"`,
  key: 'b.body',
  keyType: 'text',
  sorts: { BODY: { by: 'b.body', type: 'text' } },
};

export const regimeLoaders = ({ reader }: { reader: Reader }) => ({
  securityRegime: oneByKey<SecurityRegimeRow>(
    ids => reader.rows(sql`select ${raw(regimeColumns)} from security_regime r where r.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  missingRegime: oneByKey<MissingRegimeRow>(
    bodies =>
      reader.rows(
        sql`select ${raw(allColumns(missingRegimes.columns))} from ${raw(missingRegimes.from)} where b.body = any(${bodies})`,
      ),
    row => row.body,
  ),
});
