import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import { recordId } from '../security/record-id';
import type { ExpertCommitteeRow } from './entity';
import type { ExpertCommittee } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. Which person a member is stays here. */
export function presentCommittee(row: ExpertCommitteeRow): ExpertCommittee {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: recordId('expert-committee', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    name: row.name,
    basis: row.basis,
    establishedOn: row.establishedOn,
    everyMember: row.members.map(({ affiliationClass, organization, office }) => ({
      affiliationClass,
      organization: organization === null ? null : { creditCode: organization },
      office,
    })),
    version: row.version,
  };
}
