import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { BudgetLineRow, ProjectAssetRow, ProjectCatalogEntryRow, ProjectRow, ProjectSystemRow } from './entity';

export const projectColumns = `p.code, p.name, p.owner, p.stage, p.jurisdiction, p.project_kind as "projectKind",
  p.acceptance_gaps as "acceptanceGaps", p.accepted_on::text as "acceptedOn", p.version`;

/** Projects by name in Chinese order, or by code. */
export const projects: Listing = {
  from: 'project p',
  columns: projectColumns,
  key: 'p.code',
  keyType: 'text',
  sorts: {
    NAME: { by: 'p.name collate "zh-x-icu"', type: 'text' },
    CODE: { by: 'p.code', type: 'text' },
  },
};

export const projectLoaders = ({ reader }: { reader: Reader }) => ({
  project: oneByKey<ProjectRow>(
    codes => reader.rows(sql`select ${raw(projectColumns)} from project p where p.code = any(${codes})`),
    row => row.code,
  ),
  plannedCatalog: manyByKey<ProjectCatalogEntryRow>(
    codes => reader.rows(sql`select project, entry from project_catalog_entry where project = any(${codes}) order by entry`),
    row => row.project,
  ),
  declaredAssets: manyByKey<ProjectAssetRow>(
    codes => reader.rows(sql`select project, asset from project_asset where project = any(${codes}) order by asset`),
    row => row.project,
  ),
  systems: manyByKey<ProjectSystemRow>(
    codes => reader.rows(sql`select project, system from project_system where project = any(${codes}) order by system`),
    row => row.project,
  ),
  budgetLines: manyByKey<BudgetLineRow>(
    codes =>
      reader.rows(sql`select project, kind, year, amount from budget_line where project = any(${codes}) order by year, kind`),
    row => row.project,
  ),
});
