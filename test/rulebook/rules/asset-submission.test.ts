import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { type SubmittingAnAsset, submittingAnAsset } from '../../../rulebook/rules/asset-submission';
import { eachBreaks } from './each-breaks';

const lawful: SubmittingAnAsset = {
  assetKind: 'RESOURCE',
  owner: 'the government',
  steward: 'a department',
  evidenceDocuments: 0,
  recordedSources: 0,
};

eachBreaks(submittingAnAsset, lawful, {
  STEWARD_MISSING: { broken: [{ steward: null }] },
  OWNER_MISSING: { broken: [{ owner: null }] },
  LINEAGE_REQUIRED: {
    broken: [
      { assetKind: 'PRODUCT', evidenceDocuments: 1 },
      { dataLayer: 'THEME', evidenceDocuments: 1 },
      { origin: 'PROCESSED', evidenceDocuments: 1 },
    ],
    kept: [
      { assetKind: 'PRODUCT', evidenceDocuments: 1, recordedSources: 1 },
      { assetKind: 'PRODUCT', wasDerived: true },
      { dataLayer: 'BASE' },
    ],
  },
  ASSET_EVIDENCE_MISSING: {
    broken: [{ assetKind: 'PRODUCT', recordedSources: 1 }],
    kept: [{ assetKind: 'SERVICE' }],
  },
});

test('where the text calls the data a new public resource, and says of no owner, none is asked for', () => {
  expect(judge(submittingAnAsset, { ...lawful, owner: null }, lawOf('chifeng', '2026-06-30'))).toEqual([]);
});
