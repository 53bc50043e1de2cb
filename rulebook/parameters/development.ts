import { z } from 'zod';
import { kind, listOf, oneOf, yesOrNo } from './kind';

/** HARD refuses where a condition is not met; SOFT demands the evidence and leaves the decision. */
const gate = z.strictObject({
  strength: z.enum(['HARD', 'SOFT']),
  weight: z.enum(['REQUIREMENT', 'IMPORTANT_BASIS', 'REFERENCE']),
  conditions: z
    .array(
      z.enum([
        'EVALUATION_RESULT',
        'CATALOGUE_LIST_PRECOMPILED',
        'DATA_ASSETS_NAMED',
        'CATALOGUE_FULFILLED',
        'SYSTEM_CONNECTED',
        'ASSETS_REGISTERED_AND_AGGREGATED',
        'CATALOGUE_PROVIDED_AND_AGGREGATED',
        'DATA_RESOURCE_WORK',
        'ACCEPTED',
      ]),
    )
    .min(1),
});

/** Assets, authorized operation, and the projects that make data. */
export const development = {
  asset_owner_rule: oneOf(['NEW_PUBLIC_RESOURCE', 'GOVERNMENT', 'NAMED_PER_ASSET'], 'Who owns the data (数据归属).'),
  asset_registration: oneOf(
    ['REQUIRED_PER_INSTITUTION', 'REQUIRED_PER_PROJECT_BEFORE_ACCEPTANCE'],
    'Who registers data assets, and when (数据资产登记).',
  ),
  balance_sheet_entry: oneOf(['ENCOURAGED_FOR_ENTERPRISES', 'OPTIONAL'], 'Data assets on the balance sheet (数据资产入表).'),
  operation_modes: listOf(
    [
      'OPENING',
      'FRANCHISE',
      'AUTHORISED_APPLICATION',
      'AUTHORISED_OPERATION_BY_DOMAIN',
      'DEVELOPMENT_PLATFORM_SERVICE',
      'COMMERCIAL_DEVELOPMENT',
    ],
    'Ways in which data is developed (开发利用方式).',
  ),
  competitive_selection_required: yesOrNo('Commercial development needs a competitive selection (竞争性方式).'),
  development_request_steps: listOf(
    ['PRODUCER_OPINION', 'EXPERT_ASSESSMENT', 'AUTHORITY_DECISION'],
    'Steps to the approval of a development request, in order (开发利用申请审定).',
  ),
  raw_data_stays_in_platform: yesOrNo('Raw data is usable in the platform and never leaves it (原始数据不出平台).'),
  pricing_rule: kind(
    z.partialRecord(z.enum(['PUBLIC_WELFARE', 'INDUSTRY']), z.enum(['FREE', 'CONDITIONAL_FREE', 'CONDITIONAL_PAID'])),
    'Price by the use that is made (按用途定价).',
  ),
  revenue_destination: oneOf(['REMITTED_INTO_BUDGET', 'SAME_LEVEL_TREASURY'], 'Where the revenue goes (收益去向).'),
  project_approval_gate: kind(gate, 'Condition of the approval of a project (项目审批条件).'),
  project_acceptance_gate: kind(gate, 'Condition of the acceptance of a project (项目验收条件).'),
  om_funding_gate: kind(gate, 'Condition of funds for operation and maintenance (运维经费条件).'),
  budget_basis: oneOf(['IMPORTANT_BASIS'], 'What data work means for budgets (资金安排依据).'),
};
