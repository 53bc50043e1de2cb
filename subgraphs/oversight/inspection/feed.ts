import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { tableOf, thingFeed } from '../record/thing-feed';
import { inspectionColumns, roundColumns } from './context';
import type { InspectionRoundRow, InspectionRow } from './entity';

/** What other subgraphs may know of an inspection: not what was found. */
export const inspectionChanged = (row: InspectionRow): Event => ({
  aggregate: globalId('inspection', row.id),
  sequence: row.version,
  kind: 'inspection.changed',
  payload: {
    id: globalId('inspection', row.id),
    jurisdiction: row.jurisdiction,
    kind: row.kind,
    addressee: row.unit,
    inspectedOn: row.inspectedOn,
  },
});

/** Of a round that there is one; who is in its scope is told to those who decide. */
export const roundChanged = (row: InspectionRoundRow): Event => ({
  aggregate: globalId('inspection-round', row.id),
  sequence: row.version,
  kind: 'inspection-round.changed',
  payload: {
    id: globalId('inspection-round', row.id),
    jurisdiction: row.jurisdiction,
    kind: row.kind,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
  },
});

export const inspectionFeed = thingFeed<InspectionRow>(
  'inspection',
  tableOf(inspectionColumns, 'inspection'),
  inspectionChanged,
);
export const roundFeed = thingFeed<InspectionRoundRow>(
  'inspection-round',
  tableOf(roundColumns, 'inspection_round'),
  roundChanged,
);
