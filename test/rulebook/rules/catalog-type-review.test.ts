import { type Law, lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { outcomeOfReview, reviewingAType, settingTheInterval } from '../../../rulebook/rules/catalog-type-review';
import { eachBreaks } from './each-breaks';

describe('assessing a type again', () => {
  const lawful = { reason: '依据未变', entryPublished: true };
  const found = (change: Partial<typeof lawful>) =>
    judge(reviewingAType, { ...lawful, ...change }, lawOf('chifeng', '2026-06-30')).map(({ rule }) => rule);

  test('it says why, and is of a published entry', () => {
    expect(found({})).toEqual([]);
    expect(found({ reason: ' ' })).toEqual(['TYPE_REVIEW_REASON_MISSING']);
    expect(found({ entryPublished: false })).toEqual(['REVIEWED_ENTRY_NOT_PUBLISHED']);
  });

  test('a text that expressly does without has none', () => {
    const chifeng = lawOf('chifeng', '2026-06-30');
    const without = { ...chifeng, parameter: name => ({ ...chifeng.parameter(name), value: false }) } as Law;
    expect(judge(reviewingAType, lawful, without).map(({ rule }) => rule)).toEqual(['TYPE_REVIEW_NOT_REQUIRED']);
  });

  test('what it comes to is told by the two types', () => {
    expect(outcomeOfReview('SHARE', 'CONDITIONAL', 'CONDITIONAL')).toBe('KEPT');
    expect(outcomeOfReview('SHARE', 'CONDITIONAL', 'UNCONDITIONAL')).toBe('RAISED');
    expect(outcomeOfReview('SHARE', 'CONDITIONAL', 'TEMPORARILY_NOT_SHARED')).toBe('LOWERED');
    expect(outcomeOfReview('SHARE', 'NOT_SHARED', 'TEMPORARILY_NOT_SHARED')).toBe('RAISED');
    expect(outcomeOfReview('OPEN', 'UNCONDITIONAL', 'CONDITIONAL')).toBe('LOWERED');
    expect(outcomeOfReview('OPEN', 'NOT_OPEN', 'CONDITIONAL')).toBe('RAISED');
    expect(outcomeOfReview('OPEN', null, 'NOT_OPEN')).toBe('RAISED');
  });
});

describe('how often', () => {
  eachBreaks(
    settingTheInterval,
    { interval: 'P6M' },
    {
      REVIEW_INTERVAL_FORMAT: {
        broken: [{ interval: '' }, { interval: 'P0D' }, { interval: '6 months' }, { interval: 'P100Y1M' }],
        kept: [{ interval: 'P1Y' }, { interval: 'P30D' }, { interval: 'P100Y' }],
      },
    },
  );
});
