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
import { projectAssets } from './known/project-assets';
import { projectEntries } from './known/project-entries';
import { projectViolations } from './known/project-violations';
import { ContractNoticeRow } from './notice/entity';
import { access } from './policy';
import { OperationRequestCommandsResolver } from './request/commands-resolver';
import { ProducerOpinionRow } from './request/entity';
import { ProducerOpinionResolver } from './request/resolver';
import { DataAsset, Impact, Jurisdiction, LegalEntity } from './stubs';
import { RefusedTermRow } from './term/entity';

export const operationSlice = defineSlice({
  name: 'operation',
  resolvers: [
    OperationContractResolver,
    OperationContractCommandsResolver,
    OperationRequestCommandsResolver,
    ProducerOpinionResolver,
    LegalEntityContractsResolver,
    DataAssetContractsResolver,
    ImpactContractsResolver,
  ],
  types: [DataAsset, Impact, Jurisdiction, LegalEntity],
  rows: [ContractRow, ContractAssetRow, ProducerOpinionRow, RefusedTermRow, ContractNoticeRow],
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
    'violation-case.changed': projectViolations,
  },
  projections: ['known_asset', 'known_entry', 'known_violation'],
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
  },
});
