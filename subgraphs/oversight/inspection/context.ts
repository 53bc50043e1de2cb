import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { InspectionFindingRow, InspectionRoundRow, InspectionRow } from './entity';

export const inspectionColumns = `t.id, t.jurisdiction, t.kind, t.round, t.unit, t.inspector, t.inspected_on::text as "inspectedOn", t.result,
  t.score::text as score, t.summary, t.version`;

export const roundColumns = `t.id, t.jurisdiction, t.kind, t.title, t.scope, t.inspector, t.opened_on::text as "openedOn",
  t.closed_on::text as "closedOn", t.version`;

export const findingColumns = `f.id, f.inspection, f.place, f.kind, f.jurisdiction, f.entry, f.entry_title as "entryTitle", f.department,
  f.description, f.found_on::text as "foundOn", f.closed_on::text as "closedOn", f.remedy, f.version`;

export const inspectionListing: Listing = {
  from: 'inspection t',
  columns: inspectionColumns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { INSPECTED_ON: { by: 't.inspected_on', type: 'date' } },
};

export const roundListing: Listing = {
  from: 'inspection_round t',
  columns: roundColumns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { OPENED_ON: { by: 't.opened_on', type: 'date' } },
};

export const findingListing: Listing = {
  from: 'inspection_finding f',
  columns: findingColumns,
  key: 'f.id',
  keyType: 'uuid',
  sorts: { FOUND_ON: { by: 'f.found_on', type: 'date' } },
};

export const inspectionLoaders = ({ reader }: { reader: Reader }) => ({
  inspection: oneByKey<InspectionRow>(
    ids => reader.rows(sql`select ${raw(inspectionColumns)} from inspection t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  inspectionRound: oneByKey<InspectionRoundRow>(
    ids => reader.rows(sql`select ${raw(roundColumns)} from inspection_round t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  finding: oneByKey<InspectionFindingRow>(
    ids => reader.rows(sql`select ${raw(findingColumns)} from inspection_finding f where f.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  /** Findings by inspection. */
  findings: manyByKey<InspectionFindingRow>(
    ids =>
      reader.rows(
        sql`select ${raw(findingColumns)} from inspection_finding f where f.inspection = any(${ids}::uuid[]) order by f.inspection, f.place`,
      ),
    row => row.inspection,
  ),
  /** Units by round that have no result yet. */
  withoutResult: manyByKey<{ round: string; unit: string }>(
    ids =>
      reader.rows(sql`select t.id as round, u.unit from inspection_round t cross join unnest(t.scope) u(unit)
        where t.id = any(${ids}::uuid[]) and not exists (select from inspection i where i.round = t.id and i.unit = u.unit)
        order by t.id, u.unit`),
    row => row.round,
  ),
});
