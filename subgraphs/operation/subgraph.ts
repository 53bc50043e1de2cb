import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { OperationContractCommandsResolver } from './contract/commands-resolver';
import {
  DataAssetContractsResolver,
  ImpactContractsResolver,
  LegalEntityContractsResolver,
} from './contract/contributed-resolver';
import { exclusiveRightTaken } from './contract/cover-assets';
import { ContractAssetRow, ContractRow } from './contract/entity';
import { feed } from './contract/feed';
import { followingTheDays } from './contract/follow-the-days';
import { contractOf } from './contract/look-up';
import { OperationContractResolver } from './contract/resolver';
import { operationContract } from './contract/workflow';
import { DevelopmentResultRow, DevelopmentServiceRow } from './development/entity';
import { ContractServicesResolver, DevelopmentServiceResolver } from './development/resolver';
import { EffectEvaluationRow } from './evaluation/entity';
import { EffectEvaluationResolver } from './evaluation/resolver';
import { projectAssets } from './known/project-assets';
import { projectBodies } from './known/project-bodies';
import { projectEntries } from './known/project-entries';
import { projectViolations } from './known/project-violations';
import { ContractNoticeRow } from './notice/entity';
import { ContractNoticeResolver } from './notice/resolver';
import { access } from './policy';
import { ContractProductRow } from './product/entity';
import { OperatorProductResolver } from './product/resolver';
import { OperationRequestCommandsResolver } from './request/commands-resolver';
import { ProducerOpinionRow } from './request/entity';
import { ProducerOpinionResolver } from './request/resolver';
import { RemittanceRow, RevenueRow } from './revenue/entity';
import { ContractMoneyResolver, RevenueResolver } from './revenue/resolver';
import { DataAsset, Impact, Jurisdiction, LegalEntity } from './stubs';
import { RefusedTermRow } from './term/entity';
import { RefusedTermResolver } from './term/resolver';

export const operationSlice = defineSlice({
  name: 'operation',
  resolvers: [
    OperationContractResolver,
    OperationContractCommandsResolver,
    OperationRequestCommandsResolver,
    ProducerOpinionResolver,
    RevenueResolver,
    ContractMoneyResolver,
    EffectEvaluationResolver,
    DevelopmentServiceResolver,
    ContractServicesResolver,
    OperatorProductResolver,
    RefusedTermResolver,
    ContractNoticeResolver,
    LegalEntityContractsResolver,
    DataAssetContractsResolver,
    ImpactContractsResolver,
  ],
  types: [DataAsset, Impact, Jurisdiction, LegalEntity],
  rows: [
    ContractRow,
    ContractAssetRow,
    ProducerOpinionRow,
    RefusedTermRow,
    ContractNoticeRow,
    RevenueRow,
    RemittanceRow,
    EffectEvaluationRow,
    DevelopmentServiceRow,
    DevelopmentResultRow,
    ContractProductRow,
  ],
  loaders,
  access,
  references: {
    OperationContract: (reference: { id?: string; contractNumber?: string }, context) => contractOf(context, reference),
    LegalEntity: (reference: LegalEntity) => reference,
    DataAsset: (reference: DataAsset) => reference,
    Impact: (reference: Impact) => reference,
  },
  workflows: [operationContract],
  jobs: [followingTheDays],
  subscriptions: {
    'asset.changed': projectAssets,
    'catalog.changed': projectEntries,
    'legal-entity.changed': projectBodies,
    'violation-case.changed': projectViolations,
  },
  projections: ['known_asset', 'known_entry', 'known_violation', 'gone_body'],
  tells: ['contract.changed'],
  feeds: { contract: feed },
  constraints: {
    operation_contract_number: {
      rule: 'CONTRACT_NUMBER_TAKEN',
      message: '该协议编号已被使用。',
      messageEn: 'This contract number is taken.',
      path: ['input', 'contractNumber'],
    },
    // Only where the text of the city names no limit: elsewhere the rule answers first.
    operation_contract_term: {
      rule: 'TERM_TOO_LONG',
      message: '授权运营期限不得超过 3 年。',
      messageEn: 'An operation contract may run for at most 3 years.',
      path: ['input', 'endsOn'],
    },
    contract_asset_exclusive: exclusiveRightTaken,
    contract_revenue_once: {
      rule: 'REVENUE_RECORDED_ALREADY',
      message: '该期间的此类收益已经登记。',
      messageEn: 'Revenue of this kind is recorded for a day of this period already.',
      path: ['input', 'since'],
    },
    treasury_remittance_ref: {
      rule: 'REMITTANCE_REF_TAKEN',
      message: '该缴款凭证号已被使用。',
      messageEn: 'This voucher is recorded already.',
      path: ['input', 'remittanceRef'],
    },
    development_service_name: {
      rule: 'SERVICE_NAME_TAKEN',
      message: '该协议已有同名服务。',
      messageEn: 'The contract has a service of this name.',
      path: ['input', 'name'],
    },
    contract_product_asset: {
      rule: 'PRODUCT_ASSET_NAMED_ALREADY',
      message: '该资产已登记为本协议的另一产品。',
      messageEn: 'The asset is another product of this contract.',
      path: ['input', 'asset'],
    },
  },
});
