import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import {
  DataAssetContractsResolver,
  ImpactContractsResolver,
  LegalEntityContractsResolver,
} from './contract/contributed-resolver';
import { ContractAssetRow, ContractRow } from './contract/entity';
import { feed } from './contract/feed';
import { contractOf } from './contract/look-up';
import { OperationContractResolver } from './contract/resolver';
import { access } from './policy';
import { DataAsset, Impact, Jurisdiction, LegalEntity } from './stubs';

export const operationSlice = defineSlice({
  name: 'operation',
  resolvers: [OperationContractResolver, LegalEntityContractsResolver, DataAssetContractsResolver, ImpactContractsResolver],
  types: [DataAsset, Impact, Jurisdiction, LegalEntity],
  rows: [ContractRow, ContractAssetRow],
  loaders,
  access,
  references: {
    OperationContract: (reference: { id?: string; contractNumber?: string }, context) => contractOf(context, reference),
    LegalEntity: (reference: LegalEntity) => reference,
    DataAsset: (reference: DataAsset) => reference,
    Impact: (reference: Impact) => reference,
  },
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
    contract_asset_exclusive: {
      rule: 'EXCLUSIVE_RIGHT_TAKEN',
      message: '同一资产在同一时期只能有一项独家授权。',
      messageEn: 'An asset has one exclusive right at a time.',
      path: ['input', 'assets'],
    },
  },
});
