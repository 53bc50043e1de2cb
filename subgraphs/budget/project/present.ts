import { globalId } from '../../../kernel/global-id';
import type { BudgetLineRow, ProjectRow } from './entity';
import type { BudgetLine, Project } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentProject = (row: ProjectRow): Project => ({
  id: globalId('project', row.code),
  code: row.code,
  name: row.name,
  owner: { creditCode: row.owner },
  stage: row.stage,
  jurisdiction: { code: row.jurisdiction },
  projectKind: row.projectKind,
  acceptanceGaps: row.acceptanceGaps,
  acceptedOn: row.acceptedOn,
  version: row.version,
});

export const presentBudgetLine = (row: BudgetLineRow): BudgetLine => ({ kind: row.kind, year: row.year, amount: row.amount });
