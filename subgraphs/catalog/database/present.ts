import type { Law } from '../../../rulebook/law';
import type { ManagedDatabaseRow } from './entity';
import type { ManagedDatabase } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentDatabase = (row: ManagedDatabaseRow, law: Law): ManagedDatabase => ({
  id: `database:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  kind: row.kind,
  name: row.name,
  base: row.base,
  theme: row.theme,
  manager: { creditCode: row.manager },
  managers: row.managers.map(creditCode => ({ creditCode })),
  builder: row.builder === null ? null : { creditCode: row.builder },
  leadByText: (row.base && law.parameter('base_lead_departments').value?.[row.base]) ?? null,
  norm: row.norm,
  createdOn: row.createdOn,
});
