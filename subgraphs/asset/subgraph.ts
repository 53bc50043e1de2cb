import { defineSlice } from '../../kernel/slice';
import { BalanceSheetEntryRow } from './balance-sheet/entity';
import { AssetBalanceSheetResolver, BalanceSheetResolver } from './balance-sheet/resolver';
import { CertificateRow } from './certificate/entity';
import { certificateSecrets } from './certificate/jws';
import { AssetCertificateResolver, CertificateResolver } from './certificate/resolver';
import { loaders } from './context';
import { expiringAssets } from './expiry/expire-assets';
import { remindingOfRenewal } from './expiry/remind-of-renewal';
import { projectOrganizations } from './project-organizations';
import { AssetCommandsResolver } from './registration/commands-resolver';
import {
  CatalogEntryAssetsResolver,
  ImpactAssetsResolver,
  LegalEntityAssetsResolver,
} from './registration/contributed-resolver';
import { AssetCatalogEntryRow, AssetEvidenceRow, AssetRightRow, DataAssetRow, ValuationRow } from './registration/entity';
import { feed } from './registration/feed';
import { assetOf } from './registration/look-up';
import { access } from './registration/policy';
import { DataAssetResolver } from './registration/resolver';
import { registration } from './registration/workflow';
import { CatalogEntry, Impact, Jurisdiction, LegalEntity, Project } from './stubs';
import { AssetVersionRow } from './version/entity';
import { AssetVersionResolver } from './version/resolver';

export const assetSlice = defineSlice({
  name: 'asset',
  resolvers: [
    DataAssetResolver,
    AssetCommandsResolver,
    AssetVersionResolver,
    CertificateResolver,
    AssetCertificateResolver,
    BalanceSheetResolver,
    AssetBalanceSheetResolver,
    LegalEntityAssetsResolver,
    CatalogEntryAssetsResolver,
    ImpactAssetsResolver,
  ],
  types: [CatalogEntry, Impact, Jurisdiction, LegalEntity, Project],
  rows: [
    DataAssetRow,
    AssetRightRow,
    AssetCatalogEntryRow,
    AssetEvidenceRow,
    ValuationRow,
    AssetVersionRow,
    CertificateRow,
    BalanceSheetEntryRow,
  ],
  loaders,
  access,
  references: {
    DataAsset: (reference: { id?: string; registrationNumber?: string }, context) => assetOf(context, reference),
    LegalEntity: (reference: LegalEntity) => reference,
    CatalogEntry: (reference: CatalogEntry) => reference,
    Impact: (reference: Impact) => reference,
  },
  secrets: certificateSecrets,
  workflows: [registration],
  jobs: [expiringAssets, remindingOfRenewal],
  tells: ['asset.changed', 'task.changed'],
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
    asset_evidence_once: {
      rule: 'EVIDENCE_TWICE',
      message: '同一材料只附一次。',
      messageEn: 'A document is attached once.',
      path: ['input', 'evidence'],
    },
    asset_evidence_digest_check: {
      rule: 'EVIDENCE_DIGEST_INVALID',
      message: '材料摘要值应为 SHA-256 的十六进制文本。',
      messageEn: 'The digest of a document is its SHA-256 in hexadecimal.',
      path: ['input', 'evidence'],
    },
    asset_evidence_title_check: {
      rule: 'EVIDENCE_UNTITLED',
      message: '证明材料应有名称。',
      messageEn: 'A document has a title.',
      path: ['input', 'evidence'],
    },
    balance_sheet_entry_once: {
      rule: 'BOOKED_ALREADY',
      message: '该资产当日在此科目的入表已经登记。',
      messageEn: 'This entry of the day on this account is recorded already.',
      path: ['input', 'bookedOn'],
    },
    asset_right_held_once: {
      rule: 'RIGHT_HELD_ALREADY',
      message: '同一时期只能有一个所有权人和一个管理人。',
      messageEn: 'An asset has one owner and one steward at a time.',
      path: ['input', 'rights'],
    },
  },
});
