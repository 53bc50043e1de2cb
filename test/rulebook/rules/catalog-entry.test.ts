import type { Rule } from '../../../rulebook/rule';
import {
  ofTheEntry,
  requestingAnUpdate,
  returningAnEntry,
  reviewingAnEntry,
  reviewingAnUpdate,
  reviewingSecrecy,
  withdrawingAnEntry,
} from '../../../rulebook/rules/catalog-entry';
import { ofItsItems } from '../../../rulebook/rules/catalog-entry-items';
import { ofItsTerms } from '../../../rulebook/rules/catalog-entry-terms';
import { broken, cities, day, eachCity, item, lawful } from './described-entry';
import { eachBreaks } from './each-breaks';

test.each(cities)('in %s a complete entry breaks no rule', city => {
  const act = { ...lawful, opening: { desensitized: false } } as never;
  expect(broken([...ofTheEntry, ...ofItsTerms, ...ofItsItems] as readonly Rule<never>[], act, city)).toEqual([]);
});

eachCity(ofTheEntry, [
  ['CODE_FORMAT_INVALID code', { code: 'A-1' }, cities],
  ['CODE_FORMAT_INVALID code', { code: '107001419001/000001' }, cities],
  ['ABSTRACT_MISSING abstract', { abstract: ' ' }, ['yulin']],
  ['DOMAIN_MISSING domain', { domain: null }, ['yulin']],
  ['FORMAT_MISSING format', { format: '' }, ['guiyang', 'jiyuan', 'sanming', 'yulin']],
  ['ITEMS_MISSING items', { items: [] }, ['guiyang', 'jiyuan', 'sanming', 'yulin']],
  ['UPDATE_FREQUENCY_MISSING updateFrequency', { updateFrequency: null }, ['guiyang', 'jiyuan', 'sanming', 'yulin']],
  ['RECORD_FORM_MISSING recordForm', { recordForm: null }, ['jiyuan', 'yulin']],
  ['COLLECTION_NOTICE_MISSING collectionNotice', { items: [{ ...item, sensitivity: 'PERSONAL_INFO' }] }, ['sanming']],
  ['COLLECTION_NOTICE_MISSING collectionNotice', { items: [{ ...item, sensitivity: 'COMMERCIAL_SECRET' }] }, []],
  [
    'CONSENT_BASIS_MISSING consentBasis',
    { items: [{ ...item, sensitivity: 'PERSONAL_PRIVACY' }], collectionNotice: '公告', consentBasis: ' ' },
    ['sanming'],
  ],
  ['HOLDER_CLASS_MISSING holderClass', { holderClass: null }, ['sanming']],
  ['AGGREGATION_PATH_MISSING aggregationPath', { aggregationPath: ' ' }, ['guiyang']],
  ['THEME_MISSING theme', { catalogKind: 'THEME', theme: null }, ['jiyuan']],
  ['BUILDING_DEPARTMENTS_MISSING buildingDepartments', { catalogKind: 'THEME', buildingDepartments: ['A'] }, ['jiyuan']],
  ['SECRECY_REVIEW_REQUIRED secrecyReviewedOn', { secrecyReviewedOn: null }, ['jiyuan', 'sanming']],
]);

describe('reviewing', () => {
  eachBreaks(
    reviewingAnEntry,
    { provider: 'A', reviewer: 'B' },
    { REVIEWER_IS_PROVIDER: { broken: [{ reviewer: 'A' }], kept: [{ reviewer: null }] } },
  );
});
describe('returning', () => {
  eachBreaks(
    returningAnEntry,
    { returnComment: '意见' },
    { RETURN_COMMENT_MISSING: { broken: [{ returnComment: null }, { returnComment: ' ' }] } },
  );
});
describe('asking for an update', () => {
  eachBreaks(
    requestingAnUpdate,
    { changedOn: day, ground: '事由', today: day },
    {
      CHANGE_GROUND_MISSING: { broken: [{ ground: ' ' }] },
      CHANGED_IN_FUTURE: { broken: [{ changedOn: '2026-07-01' }], kept: [{ changedOn: '2026-06-29' }] },
    },
  );
});
describe('reviewing an update', () => {
  eachBreaks(
    reviewingAnUpdate,
    { decision: 'APPROVE' },
    { UPDATE_COMMENT_MISSING: { broken: [{ decision: 'RETURN' }], kept: [{ decision: 'RETURN', updateComment: '依据不足' }] } },
  );
});
describe('withdrawing', () => {
  eachBreaks(
    withdrawingAnEntry,
    { withdrawalReason: '理由' },
    { WITHDRAWAL_REASON_MISSING: { broken: [{ withdrawalReason: '　' }] } },
  );
});
describe('looking for secrets', () => {
  eachBreaks(
    reviewingSecrecy,
    { reviewer: '保密科', reviewedOn: day, today: day },
    {
      SECRECY_REVIEWER_MISSING: { broken: [{ reviewer: '' }] },
      SECRECY_REVIEW_IN_FUTURE: { broken: [{ reviewedOn: '2026-07-01' }], kept: [{ reviewedOn: '2026-06-01' }] },
    },
  );
});
