import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  confirmingACorrection,
  confirmingAProblem,
  coordinatingADispute,
  decidesTheDispute,
  decidingADispute,
  dispatchingAReport,
  disputingAnOutcome,
  LONGEST_DESCRIPTION,
  refutingAProblem,
  reportingProblemData,
  tellingTheReporter,
} from '../../../rulebook/rules/problem-data';
import { eachBreaks } from './each-breaks';

describe('reporting problem data', () => {
  const lawful = { description: '地址有误', evidence: ['核对清单'] };
  eachBreaks(reportingProblemData, lawful, {
    WHAT_IS_WRONG_MISSING: { broken: [{ description: ' ' }] },
    EVIDENCE_BLANK: { broken: [{ evidence: [' '] }] },
    PROBLEM_NOT_IN_SHORT: {
      broken: [{ description: '错'.repeat(LONGEST_DESCRIPTION + 1) }],
      kept: [{ description: '错'.repeat(LONGEST_DESCRIPTION) }],
    },
    EVIDENCE_REQUIRED: { broken: [{ evidence: [] }] },
  });

  test.each(['chifeng', 'guiyang', 'sanming', 'yulin'])('in %s no evidence is asked for', slug => {
    expect(judge(reportingProblemData, { ...lawful, evidence: [] }, lawOf(slug, '2026-06-30'))).toEqual([]);
  });
});

describe('deciding on a report', () => {
  eachBreaks(confirmingAProblem, { cause: 'PRODUCER' }, { CAUSE_MISSING: { broken: [{ cause: null }] } });
  eachBreaks(
    refutingAProblem,
    { reason: '无误' },
    { REFUTATION_REASON_MISSING: { broken: [{ reason: ' ' }, { reason: null }] } },
  );
  eachBreaks(
    dispatchingAReport,
    { isShareObjection: false },
    { OBJECTION_IS_COORDINATED: { broken: [{ isShareObjection: true }] } },
  );
});

describe('confirming that it was put right', () => {
  const lawful = { correction: '已更正', aggregation: '汇聚-1', aggregatedSince: true };
  eachBreaks(confirmingACorrection, lawful, {
    DATA_CORRECTION_MISSING: { broken: [{ correction: ' ' }] },
    LATER_AGGREGATION_MISSING: { broken: [{ aggregation: null }, { aggregation: ' ', aggregatedSince: false }] },
    AGGREGATION_NOT_LATER: { broken: [{ aggregatedSince: false }] },
  });

  test('where the text sets no time for it, no aggregation is asked for', () => {
    const act = { ...lawful, aggregation: null, aggregatedSince: false };
    expect(judge(confirmingACorrection, act, lawOf('sanming', '2026-06-30'))).toEqual([]);
  });
});

describe('telling, disputing and deciding', () => {
  eachBreaks(
    tellingTheReporter,
    { feedback: '已更正' },
    { FEEDBACK_MISSING: { broken: [{ feedback: ' ' }, { feedback: null }] } },
  );
  eachBreaks(disputingAnOutcome, { dispute: '仍有误' }, { DISPUTE_MISSING: { broken: [{ dispute: ' ' }] } });
  eachBreaks(
    coordinatingADispute,
    { problemStatus: 'DISPUTED', coordination: '双方一致' },
    {
      NOT_DISPUTED: { broken: [{ problemStatus: 'REPORTED' }] },
      COORDINATION_RESULT_MISSING: { broken: [{ coordination: ' ' }] },
    },
  );
  eachBreaks(decidingADispute, { decision: '更正' }, { DISPUTE_DECISION_MISSING: { broken: [{ decision: ' ' }] } });

  test('the government decides what the authority could not settle, where the text brings it there', () => {
    const [chifeng, jiyuan, yulin] = ['chifeng', 'jiyuan', 'yulin'].map(slug => lawOf(slug, '2026-06-30'));
    expect([true, false].map(failed => decidesTheDispute(chifeng as never, failed))).toEqual(['GOVERNMENT', 'AUTHORITY']);
    expect([true, false].map(failed => decidesTheDispute(jiyuan as never, failed))).toEqual(['AUTHORITY', 'AUTHORITY']);
    expect([true, false].map(failed => decidesTheDispute(yulin as never, failed))).toEqual(['AUTHORITY', 'AUTHORITY']);
  });
});
