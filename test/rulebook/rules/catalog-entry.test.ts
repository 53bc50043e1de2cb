import { lawOf } from '../../../rulebook/law';
import { judge, type Rule } from '../../../rulebook/rule';
import {
  type DescribedEntry,
  ofTheEntry,
  requestingAnUpdate,
  returningAnEntry,
  reviewingAnEntry,
  reviewingAnUpdate,
  reviewingSecrecy,
  withdrawingAnEntry,
} from '../../../rulebook/rules/catalog-entry';
import { keepingSecretsOut, ofItsItems } from '../../../rulebook/rules/catalog-entry-items';
import { ofItsTerms, ofTheTypes } from '../../../rulebook/rules/catalog-entry-terms';
import { eachBreaks } from './each-breaks';

const day = '2026-06-30';
const cities = ['chifeng', 'guiyang', 'jiyuan', 'sanming', 'yulin'] as const;

const item = { name: '编号', sensitivity: 'NONE', securityGrade: 1, itemKind: 'BUSINESS' } as const;
const lawful: DescribedEntry = {
  code: '307001419001/000001',
  catalogKind: 'DEPARTMENT',
  abstract: '示例',
  domain: '民生',
  format: '数据库',
  updateFrequency: 'MONTHLY',
  recordForm: 'TEXT',
  holderClass: 'GOVERNMENT',
  aggregationPath: '前置机',
  secrecyReviewedOn: day,
  shareType: 'UNCONDITIONAL',
  shareModes: ['INTERFACE'],
  openType: 'UNCONDITIONAL',
  items: [item],
};

/** Rules that an entry breaks, each with its field, in one city. */
const broken = <Act>(rules: readonly Rule<Act>[], act: Act, city: string): string[] =>
  judge(rules, act, lawOf(city, day)).map(({ rule, path }) => `${rule} ${path.slice(1).join('.')}`);

/** In which cities a change of the lawful entry breaks a rule. */
const citiesOf = (
  rules: readonly Rule<DescribedEntry & { opening: never }>[],
  change: Partial<DescribedEntry>,
  found: string,
) =>
  cities.filter(city => {
    const act = { ...lawful, ...change, opening: { desensitized: false } } as DescribedEntry & { opening: never };
    return broken(rules, act, city).includes(found);
  });

const types = 'SHARE_TYPE_NOT_IN_PROFILE shareType';
const basis = { shareBasis: '示例法', shareBasisLevel: 'LAW', shareFiling: '备案1', shareRequirements: '要求' };
const basic = { ...item, itemKind: 'BASIC' } as const;

test.each(cities)('in %s a complete entry breaks no rule', city => {
  const act = { ...lawful, opening: { desensitized: false } } as never;
  expect(broken([...ofTheEntry, ...ofItsTerms, ...ofItsItems] as readonly Rule<never>[], act, city)).toEqual([]);
});

test.each<[string, Partial<DescribedEntry>, readonly string[]]>([
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
  [types, { shareType: 'NOT_SHARED' }, ['sanming']],
  [types, { shareType: 'TEMPORARILY_NOT_SHARED' }, ['chifeng', 'jiyuan']],
  ['OPEN_TYPE_NOT_IN_PROFILE openType', { openType: 'NOT_OPEN' }, ['sanming']],
  ['SHARE_TYPE_MISSING shareType', { shareType: null }, ['chifeng', 'jiyuan', 'sanming']],
  ['OPEN_TYPE_MISSING openType', { openType: null }, ['chifeng', 'jiyuan', 'yulin']],
  ['SHARE_REQUIREMENTS_MISSING shareRequirements', { shareType: 'CONDITIONAL' }, ['chifeng']],
  ['SHARE_MODES_MISSING shareModes', { shareModes: [] }, ['guiyang', 'jiyuan', 'sanming']],
  ['LEGAL_BASIS_REQUIRED shareBasis', { shareType: 'CONDITIONAL', shareBasis: ' ' }, ['chifeng', 'jiyuan', 'sanming']],
  [
    'SHARE_BASIS_LEVEL_MISSING shareBasisLevel',
    { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: null },
    ['chifeng', 'jiyuan', 'sanming'],
  ],
  [
    'LEGAL_BASIS_LEVEL_TOO_LOW shareBasisLevel',
    { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: 'DEPARTMENT_RULE' },
    ['chifeng', 'jiyuan', 'sanming'],
  ],
  [
    'LEGAL_BASIS_LEVEL_TOO_LOW shareBasisLevel',
    { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: 'LOCAL_REGULATION' },
    ['jiyuan'],
  ],
  [
    'LEGAL_BASIS_LEVEL_TOO_LOW shareBasisLevel',
    { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: 'NATIONAL_POLICY' },
    ['chifeng', 'jiyuan'],
  ],
  ['LEGAL_BASIS_LEVEL_TOO_LOW shareBasisLevel', { ...basis, shareType: 'CONDITIONAL', shareBasisLevel: 'LAW' }, []],
  ['CONDITIONS_REQUIRED shareConditions', { ...basis, shareType: 'CONDITIONAL' }, ['chifeng']],
  ['CONDITIONS_REQUIRED allowedDepartments', { ...basis, shareType: 'CONDITIONAL' }, ['jiyuan', 'sanming']],
  [
    'CONDITIONS_REQUIRED allowedDepartments',
    { ...basis, shareType: 'CONDITIONAL', shareConditions: '条件' },
    ['jiyuan', 'sanming'],
  ],
  ['CONDITIONS_REQUIRED allowedDepartments', { ...basis, shareType: 'CONDITIONAL', sharedItems: ['编号'] }, []],
  ['CONDITIONS_REQUIRED shareConditions', { ...basis, shareType: 'CONDITIONAL', sharedItems: ['编号'] }, ['chifeng']],
  [
    'UNMET_CONDITION_MISSING unmetCondition',
    { ...basis, shareType: 'TEMPORARILY_NOT_SHARED' },
    ['chifeng', 'jiyuan', 'sanming'],
  ],
  ['FILING_REQUIRED shareFiling', { ...basis, shareType: 'CONDITIONAL', shareFiling: '' }, ['sanming']],
  ['LEGAL_BASIS_REQUIRED openBasis', { openType: 'NOT_OPEN' }, ['chifeng', 'jiyuan', 'yulin']],
  ['LEGAL_BASIS_REQUIRED openBasis', { openType: 'CONDITIONAL' }, ['jiyuan']],
  ['OPEN_CONDITIONS_MISSING openConditions', { openType: 'CONDITIONAL' }, ['chifeng', 'jiyuan', 'sanming', 'yulin']],
  ['CONDITIONS_REQUIRED openCriteria', { openType: 'CONDITIONAL' }, ['yulin']],
  ['CONDITIONS_REQUIRED openCriteria', { openType: 'CONDITIONAL', openCriteria: ['TIMELINESS'] }, []],
  ['STATE_SECRET_NOT_ALLOWED items.sensitivity', { items: [{ ...item, sensitivity: 'STATE_SECRET' }] }, cities],
  ['SENSITIVITY_MISSING items.sensitivity', { items: [{ ...item, sensitivity: null }] }, ['jiyuan']],
  ['SECURITY_GRADE_MISSING items.securityGrade', { items: [{ ...item, securityGrade: null }] }, ['sanming']],
  ['SENSITIVE_ITEM_NOT_OPENABLE openType', { items: [{ ...item, sensitivity: 'PERSONAL_PRIVACY' }] }, cities],
  ['SENSITIVE_ITEM_NOT_OPENABLE openType', { items: [{ ...item, sensitivity: 'PERSONAL_INFO' }] }, []],
  ['SENSITIVE_ITEM_NOT_OPENABLE openType', { items: [{ ...item, sensitivity: 'COMMERCIAL_SECRET' }], openType: null }, []],
  ['BASE_DATABASE_MISSING baseDatabase', { catalogKind: 'BASE' }, ['chifeng', 'guiyang', 'jiyuan', 'sanming']],
  ['BASE_DATABASE_NOT_IN_PROFILE baseDatabase', { baseDatabase: 'CREDIT' }, ['chifeng', 'guiyang', 'sanming']],
  ['BASE_DATABASE_NOT_IN_PROFILE baseDatabase', { baseDatabase: 'TRUSTED_MATERIALS' }, ['chifeng', 'guiyang', 'jiyuan']],
  [
    'BASE_ITEM_MUST_BE_UNCONDITIONAL shareType',
    { catalogKind: 'BASE', baseDatabase: 'POPULATION', shareType: 'CONDITIONAL', items: [item, basic] },
    ['chifeng', 'guiyang', 'jiyuan', 'sanming'],
  ],
  [
    'BASE_ITEM_MUST_BE_UNCONDITIONAL shareType',
    { catalogKind: 'BASE', baseDatabase: 'POPULATION', shareType: 'CONDITIONAL', items: [item] },
    [],
  ],
  ['SHARED_ITEM_UNKNOWN sharedItems', { sharedItems: ['编号', '没有的'] }, cities],
])('%s: %j breaks it in %j', (found, change, expected) => {
  const rules = [...ofTheEntry, ...ofItsTerms, ...ofItsItems] as readonly Rule<DescribedEntry & { opening: never }>[];
  expect(citiesOf(rules, change, found)).toEqual(expected);
});

test('what was desensitized may be opened', () => {
  const act = { ...lawful, items: [{ ...item, sensitivity: 'PERSONAL_PRIVACY' as const }] };
  expect(broken(ofItsItems, { ...act, opening: { desensitized: true } } as never, 'jiyuan')).toEqual([]);
});

test('drafts are held to the types of the city and kept free of secrets, and to nothing else', () => {
  expect(broken(ofTheTypes, { shareType: null, openType: null }, 'jiyuan')).toEqual([]);
  expect(judge(keepingSecretsOut, { items: [{ sensitivity: 'STATE_SECRET' }] }).map(({ rule }) => rule)).toEqual([
    'STATE_SECRET_NOT_ALLOWED',
  ]);
  expect(judge(keepingSecretsOut, { items: [{}] })).toEqual([]);
});

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
