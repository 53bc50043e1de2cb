import { globalId } from '../../../kernel/global-id';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import type { ComplaintRow } from './entity';
import type { Complaint } from './types';

/** The only door from storage to the graph: who complained is shown to nobody. */
export function presentComplaint(row: ComplaintRow): Complaint {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: globalId('complaint', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    kind: row.kind,
    department: { creditCode: row.department },
    item: row.item,
    description: row.description,
    entries: row.entries.map(entry => ({ id: globalId('catalog', entry) })),
    filedOn: row.filedOn,
    version: row.version,
  };
}
