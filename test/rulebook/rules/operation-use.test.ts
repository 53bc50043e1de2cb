import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  evaluatingEffect,
  exportingRawData,
  namingAProduct,
  openingAService,
  releasingAResult,
  reviewingAResult,
  submittingAResult,
} from '../../../rulebook/rules/operation-use';
import { eachBreaks } from './each-breaks';

describe('evaluating', () => {
  eachBreaks(
    evaluatingEffect,
    {
      begun: true,
      evaluatedOn: '2026-06-30',
      score: '100',
      evaluator: 'body',
      startsOn: '2026-06-30',
      today: '2026-06-30',
    },
    {
      EFFECT_EVALUATION_DAY_INVALID: { broken: [{ evaluatedOn: '2026-06-29' }, { evaluatedOn: '2026-07-01' }] },
      CONTRACT_NEVER_IN_FORCE: { broken: [{ begun: false }] },
      EFFECT_SCORE_OUT_OF_RANGE: {
        broken: [{ score: '-0.01' }, { score: '100.01' }, { score: '99.999' }],
        kept: [{ score: '0' }, { score: '99.99' }, { score: '99.9900' }],
      },
      EVALUATOR_MISSING: { broken: [{ evaluator: null }] },
    },
  );
});

describe('opening a service', () => {
  eachBreaks(
    openingAService,
    { contractStatus: 'ACTIVE', name: '信用服务' },
    {
      CONTRACT_NOT_IN_FORCE: { broken: [{ contractStatus: 'SUSPENDED' }, { contractStatus: 'APPROVED' }] },
      SERVICE_NAME_MISSING: { broken: [{ name: ' ' }] },
    },
  );
});

test('raw data stays in the platform wherever the city has it so', () => {
  const found = (slug: string) => judge(exportingRawData, {}, lawOf(slug, '2026-06-30')).map(({ rule }) => rule);
  expect(found('sanming')).toEqual(['RAW_DATA_EXPORT_FORBIDDEN']);
  expect(found('yulin')).toEqual([]);
});

describe('handing in', () => {
  eachBreaks(
    submittingAResult,
    { contractStatus: 'ACTIVE', title: '评分', digest: 'a'.repeat(64) },
    {
      CONTRACT_NOT_IN_FORCE: { broken: [{ contractStatus: 'EXPIRED' }] },
      RESULT_TITLE_MISSING: { broken: [{ title: '' }] },
      RESULT_DIGEST_INVALID: { broken: [{ digest: 'a'.repeat(63) }, { digest: 'A'.repeat(64) }] },
    },
  );
});

describe('reviewing', () => {
  eachBreaks(
    reviewingAResult,
    { review: 'PASSED', irreversible: true, reviewed: false },
    {
      RESULT_REVERSIBLE: { broken: [{ irreversible: false }], kept: [{ irreversible: false, review: 'FAILED' }] },
      RESULT_REVIEWED_ALREADY: { broken: [{ reviewed: true }] },
    },
  );
});

describe('releasing', () => {
  eachBreaks(
    releasingAResult,
    { contractStatus: 'ACTIVE', review: 'PASSED', released: false },
    {
      OUTPUT_REVIEW_REQUIRED: { broken: [{ review: null }, { review: 'FAILED' }] },
      RESULT_RELEASED_ALREADY: { broken: [{ released: true }] },
      CONTRACT_NOT_IN_FORCE: { broken: [{ contractStatus: 'SUSPENDED' }] },
    },
  );
});

describe('naming a product', () => {
  eachBreaks(
    namingAProduct,
    { name: '企业信用分', assetIsKnown: true },
    { PRODUCT_NAME_MISSING: { broken: [{ name: ' ' }] }, PRODUCT_ASSET_UNKNOWN: { broken: [{ assetIsKnown: false }] } },
  );
});
