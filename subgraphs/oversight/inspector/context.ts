import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, type Sql, sql } from '../../../kernel/sql';
import type { SecurityInspectionRow } from './entity';

const columns = `x.id, x.jurisdiction, x.inspection_kind as "inspectionKind", x.inspector, x.department, x.basis, x.opened_at as "openedAt",
  x.until, x.closed_at as "closedAt", x.version`;

/** Inspections by when they were opened. */
export const inspections: Listing = {
  from: 'security_inspection x',
  columns,
  key: 'x.id',
  keyType: 'uuid',
  sorts: { OPENED_AT: { by: 'x.opened_at', type: 'timestamptz' } },
};

/** Whether an inspection `x` is open at a moment. */
export const openAt = (moment: Date): Sql =>
  sql`(x.opened_at <= ${moment} and ${moment} < x.until and (x.closed_at is null or ${moment} < x.closed_at))`;

export const inspectionLoaders = ({ reader }: { reader: Reader }) => ({
  securityInspection: oneByKey<SecurityInspectionRow>(
    ids => reader.rows(sql`select ${raw(columns)} from security_inspection x where x.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
