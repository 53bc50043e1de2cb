import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { FundingOverviewResolver, FundingResolver, LegalEntityFundsResolver } from './funding/resolver';
import { projectAssets } from './known/project-assets';
import { projectEntries } from './known/project-entries';
import { projectSystems } from './known/project-systems';
import { access } from './policy';
import { ProjectCommandsResolver } from './project/commands-resolver';
import { DataAssetProjectsResolver, ImpactProjectsResolver, LegalEntityProjectsResolver } from './project/contributed-resolver';
import { BudgetLineRow, ProjectAssetRow, ProjectCatalogEntryRow, ProjectRow, ProjectSystemRow } from './project/entity';
import { projectFeed } from './project/feed';
import { projectOf } from './project/look-up';
import { ProjectResolver } from './project/resolver';
import { project } from './project/workflow';
import { CatalogEntry, DataAsset, Evaluation, Impact, InformationSystem, Jurisdiction, LegalEntity } from './stubs';
import { ProjectDecisionsResolver } from './verdict/commands-resolver';
import { FundingDecisionRow, RecordedVerdictRow } from './verdict/entity';
import { FundingVerdictResolver, ProjectVerdictsResolver } from './verdict/resolver';

export const budgetSlice = defineSlice({
  name: 'budget',
  resolvers: [
    ProjectResolver,
    ProjectCommandsResolver,
    FundingVerdictResolver,
    ProjectVerdictsResolver,
    ProjectDecisionsResolver,
    FundingResolver,
    FundingOverviewResolver,
    LegalEntityFundsResolver,
    LegalEntityProjectsResolver,
    DataAssetProjectsResolver,
    ImpactProjectsResolver,
  ],
  types: [CatalogEntry, DataAsset, Evaluation, Impact, InformationSystem, Jurisdiction, LegalEntity],
  rows: [
    ProjectRow,
    ProjectCatalogEntryRow,
    ProjectAssetRow,
    ProjectSystemRow,
    BudgetLineRow,
    RecordedVerdictRow,
    FundingDecisionRow,
  ],
  loaders,
  access,
  references: {
    Project: (reference: { code: string }, context) => projectOf(context, reference.code),
    LegalEntity: (reference: LegalEntity) => reference,
    DataAsset: (reference: DataAsset) => reference,
    Impact: (reference: Impact) => reference,
  },
  workflows: [project],
  subscriptions: {
    'asset.changed': projectAssets,
    'catalog.changed': projectEntries,
    'information-system.changed': projectSystems,
  },
  projections: ['known_asset', 'known_entry', 'known_system'],
  tells: ['project.changed'],
  feeds: { project: projectFeed },
  constraints: {
    project_pkey: {
      rule: 'PROJECT_EXISTS',
      message: '该项目编码已登记。',
      messageEn: 'This project code is registered already.',
      path: ['input', 'code'],
    },
    funding_decision_once: {
      rule: 'FUNDING_DECIDED_ALREADY',
      message: '该项目该年度的资金已作安排。',
      messageEn: 'The money of this year was given to the project already.',
      path: ['input', 'year'],
    },
    budget_line_once: {
      rule: 'BUDGET_LINE_TWICE',
      message: '同一年度同一类型只能有一条预算。',
      messageEn: 'There is one budget line for a kind and year.',
      path: ['input', 'budgetLines'],
    },
  },
});
