import { defineSlice } from '../../kernel/slice';
import { loaders } from './context';
import { projectOrganizations } from './project-organizations';
import {
  CatalogEntryAssetsResolver,
  ImpactAssetsResolver,
  LegalEntityAssetsResolver,
} from './registration/contributed-resolver';
import { AssetCatalogEntryRow, AssetRightRow, DataAssetRow, ValuationRow } from './registration/entity';
import { feed } from './registration/feed';
import { assetOf } from './registration/look-up';
import { access } from './registration/policy';
import { DataAssetResolver } from './registration/resolver';
import { CatalogEntry, Impact, Jurisdiction, LegalEntity, Project } from './stubs';

export const assetSlice = defineSlice({
  name: 'asset',
  resolvers: [DataAssetResolver, LegalEntityAssetsResolver, CatalogEntryAssetsResolver, ImpactAssetsResolver],
  types: [CatalogEntry, Impact, Jurisdiction, LegalEntity, Project],
  rows: [DataAssetRow, AssetRightRow, AssetCatalogEntryRow, ValuationRow],
  loaders,
  access,
  references: {
    DataAsset: (reference: { id?: string; registrationNumber?: string }, context) => assetOf(context, reference),
    LegalEntity: (reference: LegalEntity) => reference,
    CatalogEntry: (reference: CatalogEntry) => reference,
    Impact: (reference: Impact) => reference,
  },
  tells: ['asset.changed'],
  feeds: { asset: feed },
  subscriptions: { 'legal-entity.changed': projectOrganizations },
  projections: ['organization_line', 'organization'],
  constraints: {
    data_asset_registration_number: {
      rule: 'REGISTRATION_NUMBER_TAKEN',
      message: '该登记编号已被使用。',
      messageEn: 'This registration number is taken.',
      path: ['input', 'earlier', 'registrationNumber'],
    },
    data_asset_registered: {
      rule: 'REGISTRATION_INCOMPLETE',
      message: '已登记的资产应有登记编号和登记日期。',
      messageEn: 'A registered asset has a registration number and a day of registration.',
      path: ['input', 'earlier'],
    },
    asset_right_held_once: {
      rule: 'RIGHT_HELD_ALREADY',
      message: '同一时期只能有一个所有权人和一个管理人。',
      messageEn: 'An asset has one owner and one steward at a time.',
      path: ['input', 'rights'],
    },
  },
});
