import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { access } from './policy';
import { DataAssetProjectsResolver, ImpactProjectsResolver, LegalEntityProjectsResolver } from './project/contributed-resolver';
import { BudgetLineRow, ProjectAssetRow, ProjectCatalogEntryRow, ProjectRow } from './project/entity';
import { projectFeed } from './project/feed';
import { projectOf } from './project/look-up';
import { ProjectResolver } from './project/resolver';
import { CatalogEntry, DataAsset, Impact, Jurisdiction, LegalEntity } from './stubs';

export const budgetSlice = defineSlice({
  name: 'budget',
  resolvers: [ProjectResolver, LegalEntityProjectsResolver, DataAssetProjectsResolver, ImpactProjectsResolver],
  types: [CatalogEntry, DataAsset, Impact, Jurisdiction, LegalEntity],
  rows: [ProjectRow, ProjectCatalogEntryRow, ProjectAssetRow, BudgetLineRow],
  loaders,
  access,
  references: {
    Project: (reference: { code: string }, context) => projectOf(context, reference.code),
    LegalEntity: (reference: LegalEntity) => reference,
    DataAsset: (reference: DataAsset) => reference,
    Impact: (reference: Impact) => reference,
  },
  tells: ['project.changed'],
  feeds: { project: projectFeed },
  constraints: {
    project_pkey: {
      rule: 'PROJECT_EXISTS',
      message: '该项目编码已登记。',
      messageEn: 'This project code is registered already.',
      path: ['input', 'code'],
    },
    budget_line_once: {
      rule: 'BUDGET_LINE_TWICE',
      message: '同一年度同一类型只能有一条预算。',
      messageEn: 'There is one budget line for a kind and year.',
      path: ['input', 'budgetLines'],
    },
  },
});
