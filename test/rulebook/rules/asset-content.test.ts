import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { type DescribingAnAsset, describingAnAsset } from '../../../rulebook/rules/asset-content';
import { eachBreaks } from './each-breaks';

const ownedBy = (kind: 'GOVERNMENT' | 'ENTERPRISE' | 'DEPARTMENT') => ({
  owners: [{ holder: 'somebody', isGovernment: kind === 'GOVERNMENT', isEnterprise: kind === 'ENTERPRISE' }],
});

const lawful: DescribingAnAsset = { assetKind: 'RESOURCE', sources: [], ...ownedBy('GOVERNMENT') };

eachBreaks(describingAnAsset, lawful, {
  DERIVED_FROM_ITSELF: { broken: [{ isItsOwnSource: true }], kept: [{ isItsOwnSource: false }] },
  THIRD_PARTY_MISSING: {
    broken: [{ origin: 'THIRD_PARTY_COLLECTED' }, { origin: 'THIRD_PARTY_COLLECTED', thirdParty: ' ' }],
    kept: [{ origin: 'THIRD_PARTY_COLLECTED', thirdParty: 'somebody' }, { origin: 'COLLECTED_DIRECTLY' }],
  },
  SUPPLIER_MISSING: {
    broken: [{ origin: 'SOCIAL_DATA', acquisitionRule: '采购合同' }],
    kept: [{ origin: 'SOCIAL_DATA', acquisitionRule: '采购合同', supplier: '示例数据公司' }],
  },
  ACQUISITION_RULE_MISSING: {
    broken: [{ origin: 'SOCIAL_DATA', supplier: '示例数据公司' }],
    kept: [{ origin: 'SYSTEM_GENERATED', supplier: '示例数据公司' }],
  },
  OWNER_MUST_BE_GOVERNMENT: {
    broken: [ownedBy('DEPARTMENT'), ownedBy('ENTERPRISE'), { ...ownedBy('DEPARTMENT'), assetKind: 'PRODUCT' }],
    kept: [{ owners: [] }, { ...ownedBy('ENTERPRISE'), assetKind: 'PRODUCT' }],
  },
  SOURCE_ENTRY_UNKNOWN: { broken: [{ missingEntries: [0] }], kept: [{ missingEntries: [] }] },
  SOURCE_ASSET_UNKNOWN: { broken: [{ missingAssets: [2] }], kept: [{ missingAssets: [] }] },
  LINEAGE_REQUIRED: {
    broken: [{ dataLayer: 'THEME' }, { dataLayer: 'DEPARTMENT_POOL' }, { dataLayer: 'SPECIAL_TOPIC' }, { origin: 'PROCESSED' }],
    kept: [{ dataLayer: 'THEME', sources: ['catalog:1'] }, { dataLayer: 'BASE' }, { assetKind: 'PRODUCT' }],
  },
});

test.each(['chifeng', 'guiyang', 'sanming'])('in %s a department may own what it registers', slug => {
  expect(judge(describingAnAsset, { ...lawful, ...ownedBy('DEPARTMENT') }, lawOf(slug, '2026-06-30'))).toEqual([]);
});
