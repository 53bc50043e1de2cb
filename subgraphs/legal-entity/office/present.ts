import { globalId } from '../../../kernel/global-id';
import { type Finding, findingsOf } from '../../../kernel/refused';
import type { Law } from '../../../rulebook/law';
import { type DepartmentProfile as Known, missingIn } from '../../../rulebook/rules/legal-entity-profile';
import type { OfficeRow } from './entity';
import type { DepartmentProfile, Office } from './types';

export const presentOffice = (row: OfficeRow): Office => ({
  id: row.id,
  kind: row.kind,
  person: row.person ? { id: globalId('person', row.person) } : null,
  since: row.since,
  until: row.until,
});

/** What a department has in the register, and what the text of its city misses; names nobody. */
export function presentProfile(known: Known, law: Law | undefined): DepartmentProfile {
  const findings: Finding[] = law ? findingsOf(missingIn(law, known)) : [];
  return {
    hasDataSecurityPrincipal: known.principal,
    hasChiefDataOfficer: known.chiefDataOfficer,
    hasDataSteward: known.dataSteward,
    hasDataSection: known.dataSection,
    missing: findings.map(finding => ({ ...finding, path: null })),
  };
}
