import { globalId } from '../../../kernel/global-id';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import type { InspectionFindingRow, InspectionRoundRow, InspectionRow } from './entity';
import type { Inspection, InspectionFinding, InspectionRound } from './types';

const cityOf = (jurisdiction: string) => {
  const profile = jurisdictionOf(jurisdiction);
  return profile ? presentJurisdiction(profile) : null;
};

/** The only doors from storage to the graph: a column not named here cannot leak. */
export const presentInspection = (row: InspectionRow): Inspection & { roundKey: string | null } => ({
  id: globalId('inspection', row.id),
  roundKey: row.round,
  jurisdiction: cityOf(row.jurisdiction),
  kind: row.kind,
  unit: { creditCode: row.unit },
  inspector: { creditCode: row.inspector },
  inspectedOn: row.inspectedOn,
  result: row.result,
  score: row.score,
  summary: row.summary,
  version: row.version,
});

export const presentRound = (row: InspectionRoundRow): InspectionRound => ({
  id: globalId('inspection-round', row.id),
  jurisdiction: cityOf(row.jurisdiction),
  kind: row.kind,
  title: row.title,
  scope: row.scope.map(creditCode => ({ creditCode })),
  inspector: { creditCode: row.inspector },
  openedOn: row.openedOn,
  closedOn: row.closedOn,
  version: row.version,
});

export const presentFinding = (row: InspectionFindingRow): InspectionFinding => ({
  inspection: globalId('inspection', row.inspection),
  place: row.place,
  kind: row.kind,
  entry: row.entry === null ? null : { id: globalId('catalog', row.entry) },
  entryTitle: row.entryTitle,
  department: { creditCode: row.department },
  description: row.description,
  foundOn: row.foundOn,
  isOpen: row.closedOn === null,
  closedOn: row.closedOn,
  remedy: row.remedy,
});
