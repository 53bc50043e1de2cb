import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  listingInTheOpenCatalog,
  type OpenedEntry,
  type OpeningFacts,
  ofItsOpening,
  reviewingBeforeOpening,
  reviewsDue,
  settingTheOpenType,
  submittingForOpening,
} from '../../../rulebook/rules/catalog-opening';
import { eachBreaks } from './each-breaks';

const yulin = lawOf('yulin', '2026-06-30');
const sanming = lawOf('sanming', '2026-06-30');

describe('giving an entry its open type', () => {
  eachBreaks(
    settingTheOpenType,
    { openType: 'UNCONDITIONAL', lawStance: 'PERMITTED', prohibitions: [] },
    {
      OPENING_PROHIBITED: {
        broken: [
          { lawStance: 'PROHIBITED' },
          { prohibitions: ['NATIONAL_SECURITY'] },
          { openType: 'CONDITIONAL', prohibitions: ['OTHER_LAW'] },
        ],
        kept: [
          { openType: 'NOT_OPEN', lawStance: 'PROHIBITED' },
          { openType: 'NOT_OPEN', prohibitions: ['OTHER_LAW'] },
          { openType: null, prohibitions: ['OTHER_LAW'] },
          { prohibitions: null },
        ],
      },
      OPENING_REQUIRED: {
        broken: [{ openType: 'NOT_OPEN', lawStance: 'REQUIRED' }],
        kept: [
          { openType: 'CONDITIONAL', lawStance: 'REQUIRED' },
          { openType: 'NOT_OPEN', lawStance: 'SILENT' },
        ],
      },
    },
    yulin,
  );
});

describe('handing in an entry that is to be opened', () => {
  eachBreaks(
    submittingForOpening,
    { openType: 'UNCONDITIONAL', dataGrade: '2 级', priorityTags: ['LIVELIHOOD'], priorityReason: null },
    {
      PRIORITY_ENTRY_NEEDS_REASON: {
        broken: [{ openType: 'NOT_OPEN' }, { openType: 'NOT_OPEN', priorityReason: ' ' }],
        kept: [
          { openType: 'NOT_OPEN', priorityReason: '尚在清理' },
          { openType: 'NOT_OPEN', priorityTags: [] },
          { openType: 'NOT_OPEN', lawStance: 'PROHIBITED' },
          { openType: 'NOT_OPEN', prohibitions: ['PUBLIC_SECURITY'] },
        ],
      },
      DATA_GRADE_MISSING: {
        broken: [{ dataGrade: null }, { dataGrade: ' ' }, { openType: 'CONDITIONAL', dataGrade: null }],
        kept: [{ openType: 'NOT_OPEN', dataGrade: null, priorityTags: [] }],
      },
    },
    yulin,
  );
});

const csv = { machineReadable: true, processing: ['CLEANED'] };
const scan = { machineReadable: false, processing: ['SORTED'] };
const passed = (...kinds: OpeningFacts['reviews'][number]['kind'][]) =>
  kinds.map(kind => ({ kind, outcome: 'PASSED' as const }));
const ready: OpeningFacts = {
  desensitized: true,
  desensitizedItems: [],
  conditionsApproved: true,
  reviews: passed('SECURITY'),
  resources: [csv],
};
const plain = { name: '名称', sensitivity: 'NONE' };
const lawful: OpenedEntry = {
  openType: 'UNCONDITIONAL',
  lawStance: 'SILENT',
  prohibitions: [],
  assessment: 'QUALIFIED',
  questions: [],
  items: [plain],
  opening: ready,
};
const facts = (change: Partial<OpeningFacts>) => ({ opening: { ...ready, ...change } });
const privacy = { name: '住址', sensitivity: 'PERSONAL_PRIVACY' };
const treated = { desensitizedItems: ['住址'] };

describe('publishing in the open catalog of 玉林', () => {
  eachBreaks(
    ofItsOpening,
    lawful,
    {
      OPENING_PROHIBITED: { broken: [{ prohibitions: ['ECONOMIC_SECURITY'] }, { lawStance: 'PROHIBITED' }] },
      ASSESSMENT_REQUIRED: { broken: [{ assessment: null }, { assessment: 'NOT_QUALIFIED' }] },
      SECURITY_REVIEW_REQUIRED: {
        broken: [facts({ reviews: [] }), facts({ reviews: [{ kind: 'SECURITY', outcome: 'FAILED' }] })],
        kept: [{ openType: 'NOT_OPEN', ...facts({ reviews: [] }) }],
      },
      REVIEW_MISSING: {
        broken: [
          { questions: ['LEGAL'] },
          { questions: ['LEGAL'], ...facts({ reviews: [...passed('SECURITY'), { kind: 'LEGALITY', outcome: 'FAILED' }] }) },
          { questions: ['PROFESSIONAL'], ...facts({ reviews: passed('SECURITY', 'LEGALITY') }) },
          { questions: ['PUBLIC_CONCERN'] },
          { items: [privacy], ...facts(treated) },
          { items: [{ ...privacy, sensitivity: 'COMMERCIAL_SECRET' }], ...facts(treated) },
        ],
        kept: [
          { questions: ['LEGAL'], ...facts({ reviews: passed('SECURITY', 'LEGALITY') }) },
          { questions: ['PROFESSIONAL'], ...facts({ reviews: passed('SECURITY', 'EXPERT_MEETING') }) },
          { questions: ['PUBLIC_CONCERN'], ...facts({ reviews: passed('SECURITY', 'PUBLIC_CONSULTATION') }) },
          { items: [privacy], ...facts({ ...treated, reviews: passed('SECURITY', 'EXPERT_COMMITTEE') }) },
          { items: [{ ...privacy, sensitivity: 'PERSONAL_INFO' }], ...facts(treated) },
        ],
      },
      CONDITIONS_REQUIRED: { broken: [], kept: [{ openType: 'CONDITIONAL', ...facts({ conditionsApproved: false }) }] },
      DESENSITISATION_REQUIRED: {
        broken: [{ items: [plain, { name: '电话', sensitivity: 'PERSONAL_INFO' }] }],
        kept: [{ items: [{ name: '电话', sensitivity: 'PERSONAL_INFO' }], ...facts({ desensitizedItems: ['电话'] }) }],
      },
      RESOURCE_REQUIRED: {
        broken: [facts({ resources: [] })],
        kept: [{ openType: 'NOT_OPEN', ...facts({ resources: [] }) }],
      },
      PROCESSING_RECORD_REQUIRED: { broken: [facts({ resources: [csv, { ...csv, processing: [] }] })] },
      NOT_MACHINE_READABLE: { broken: [facts({ resources: [scan] })], kept: [facts({ resources: [scan, csv] })] },
    },
    yulin,
  );
});

const rulesIn = (law: typeof yulin, change: Partial<OpenedEntry>) =>
  judge(ofItsOpening, { ...lawful, ...change }, law).map(({ rule }) => rule);

test('the authority’s conditions are asked for in 三明 and the assessment in 玉林, each by its article', () => {
  const unapproved = { openType: 'CONDITIONAL', ...facts({ conditionsApproved: false }) };
  expect(rulesIn(sanming, unapproved)).toEqual(['CONDITIONS_REQUIRED']);
  expect(rulesIn(sanming, { ...unapproved, openType: 'UNCONDITIONAL' })).toEqual([]);
  expect(judge(ofItsOpening, { ...lawful, ...unapproved }, sanming)[0]?.article?.number).toBe('第十九条');
  expect(rulesIn(sanming, { assessment: null, ...facts({ resources: [] }) })).toEqual([]);
  expect(judge(ofItsOpening, { ...lawful, assessment: null }, yulin)[0]?.article?.number).toBe('第十五条第1款');
});

test('the reviews that are due follow from what the entry raises', () => {
  const asked = yulin.parameter('open_prepublication_reviews').value ?? [];
  expect(reviewsDue({ items: [plain] }, asked)).toEqual(['SECURITY']);
  expect(reviewsDue({ questions: ['LEGAL', 'PUBLIC_CONCERN'], items: [privacy] }, asked)).toEqual([
    'SECURITY',
    'LEGALITY',
    'EXPERT_COMMITTEE',
    'PUBLIC_CONSULTATION',
  ]);
});

describe('listing what is in the catalog already', () => {
  eachBreaks(
    listingInTheOpenCatalog,
    { openType: 'CONDITIONAL' },
    { ENTRY_NOT_TO_BE_OPENED: { broken: [{ openType: 'NOT_OPEN' }, { openType: null }] } },
    yulin,
  );

  test('where the text leaves the types open nothing can be listed', () => {
    const law = lawOf('guiyang', '2026-06-30');
    expect(judge(listingInTheOpenCatalog, { openType: 'UNCONDITIONAL' }, law).map(({ rule }) => rule)).toEqual([
      'PROFILE_INCOMPLETE',
    ]);
  });
});

test('in 玉林 a unit that has no review of security on record hands in nothing to be opened', () => {
  const found = (act: { openType?: 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_OPEN'; reviewsSecurity: boolean }, slug = 'yulin') =>
    judge(reviewingBeforeOpening, act as never, lawOf(slug, '2026-06-30')).map(({ rule, article }) => [rule, article?.number]);
  expect(found({ openType: 'CONDITIONAL', reviewsSecurity: false })).toEqual([['SECURITY_PROFILE_REQUIRED', '第三十二条']]);
  expect(found({ openType: 'CONDITIONAL', reviewsSecurity: true })).toEqual([]);
  expect(found({ openType: 'NOT_OPEN', reviewsSecurity: false })).toEqual([]);
  expect(found({ openType: 'CONDITIONAL', reviewsSecurity: false }, 'jiyuan')).toEqual([]);
});
