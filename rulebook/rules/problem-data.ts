import type { Law } from '../law';
import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';
import { type SayingWhatIsWrong, sayingWhatIsWrong, showingEvidence } from './objection';

/** Longer than this is not in short: 济源 第二十三条第3款 asks for 简洁、准确. */
export const LONGEST_DESCRIPTION = 500;

/** Reporting problem data. */
export const reportingProblemData: readonly Rule<SayingWhatIsWrong>[] = [
  ...sayingWhatIsWrong,
  {
    id: 'PROBLEM_NOT_IN_SHORT',
    path: ['description'],
    articles: articleOfEvent('SMX-08', 'reportProblemData'),
    message: `问题描述应简洁，不超过 ${LONGEST_DESCRIPTION} 字。`,
    messageEn: `A problem is described in short: in at most ${LONGEST_DESCRIPTION} characters.`,
    holds: ({ description }) => [...description].length <= LONGEST_DESCRIPTION,
  },
  showingEvidence('problem_data_evidence_required'),
];

/** Deciding that the data is put right. */
export const confirmingAProblem: readonly PlainRule<{ cause?: string | null }>[] = [
  {
    id: 'CAUSE_MISSING',
    path: ['cause'],
    articles: { jiyuan: '第二十三条第2款' },
    message: '确认问题数据的，应记录错误原因。',
    messageEn: 'A confirmed error says who caused it.',
    holds: ({ cause }) => Boolean(cause),
  },
];

/** Deciding that it is not. */
export const refutingAProblem: readonly PlainRule<{ reason?: string | null }>[] = [
  {
    id: 'REFUTATION_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent('SMX-08', 'refuteProblemData'),
    message: '决定不予更正的，应说明理由。',
    messageEn: 'Whoever does not correct the data says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Confirming that it was put right. */
export interface ConfirmingACorrection {
  correction: string;
  aggregation?: string | null;
  /** Whether the catalog was told of an aggregation after the decision. */
  aggregatedSince: boolean;
}

/** Whether the city's text lets the correction end with a new aggregation: where it sets the time for it. */
const endsWithAggregation = (law: Law): boolean => law.parameter('problem_data_correct_working_days').origin === 'STATED';
const ofTheCorrection = articleOfEvent('SMX-08', 'confirmCorrection');

export const confirmingACorrection: readonly PlainRule<ConfirmingACorrection>[] = [
  {
    id: 'DATA_CORRECTION_MISSING',
    path: ['correction'],
    articles: ofTheCorrection,
    message: '应说明作了何种更正。',
    messageEn: 'The correction says what was put right.',
    holds: ({ correction }) => !isBlank(correction),
  },
  {
    id: 'LATER_AGGREGATION_MISSING',
    path: ['aggregation'],
    articles: ofTheCorrection,
    message: '更正后应当重新汇聚更新数据，并写明该次汇聚的编号。',
    messageEn: 'The corrected data is aggregated anew; the correction names that aggregation.',
    holds: ({ aggregation }, _, law) => !endsWithAggregation(law) || !isBlank(aggregation),
  },
  {
    id: 'AGGREGATION_NOT_LATER',
    path: ['aggregation'],
    articles: ofTheCorrection,
    message: '作出更正决定之后该目录条目尚未重新汇聚数据。',
    messageEn: 'The data of the entry was not aggregated anew after the decision to correct it.',
    holds: ({ aggregation, aggregatedSince }, _, law) => !endsWithAggregation(law) || isBlank(aggregation) || aggregatedSince,
  },
];

/** Telling whoever reported it. */
export const tellingTheReporter: readonly PlainRule<{ feedback?: string | null }>[] = [
  {
    id: 'FEEDBACK_MISSING',
    path: ['feedback'],
    articles: articleOfEvent('SMX-08', 'notifyReporter'),
    message: '办结前应将结果反馈给反馈人。',
    messageEn: 'Nothing is closed without telling whoever reported it what came of it.',
    holds: ({ feedback }) => !isBlank(feedback),
  },
];

/** Disputing the outcome. */
export const disputingAnOutcome: readonly PlainRule<{ dispute: string }>[] = [
  {
    id: 'DISPUTE_MISSING',
    path: ['dispute'],
    articles: articleOfEvent('SMX-08', 'disputeOutcome'),
    message: '应说明争议所在。',
    messageEn: 'A dispute says what is disputed.',
    holds: ({ dispute }) => !isBlank(dispute),
  },
];

/** Sending a report to the department; what is an objection to sharing goes another way. */
export const dispatchingAReport: readonly PlainRule<{ isShareObjection: boolean }>[] = [
  {
    id: 'OBJECTION_IS_COORDINATED',
    path: [],
    articles: articleOfEvent('SMX-08', 'coordinate'),
    message: '对政务数据共享的异议由主管部门会同数据生产部门协调处理，不分发核实。',
    messageEn: 'An objection to sharing is coordinated by the authority with the producer, not dispatched.',
    holds: ({ isShareObjection }) => !isShareObjection,
  },
];

/** Coordinating a dispute. */
export interface CoordinatingADispute {
  problemStatus: string;
  coordination: string;
}

export const coordinatingADispute: readonly PlainRule<CoordinatingADispute>[] = [
  {
    id: 'NOT_DISPUTED',
    path: [],
    articles: articleOfEvent('SMX-08', 'coordinate'),
    message: '该问题数据没有争议，不需要协调。',
    messageEn: 'Nobody disputes what came of the report: there is nothing to coordinate.',
    holds: ({ problemStatus }) => problemStatus === 'DISPUTED',
  },
  {
    id: 'COORDINATION_RESULT_MISSING',
    path: ['coordination'],
    articles: articleOfEvent('SMX-08', 'coordinate'),
    message: '应写明协调结果。',
    messageEn: 'The result of the coordination is recorded.',
    holds: ({ coordination }) => !isBlank(coordination),
  },
];

/** Deciding it. */
export const decidingADispute: readonly PlainRule<{ decision: string }>[] = [
  {
    id: 'DISPUTE_DECISION_MISSING',
    path: ['decision'],
    articles: articleOfEvent('SMX-08', 'decideDispute'),
    message: '应写明决定内容。',
    messageEn: 'The decision is recorded.',
    holds: ({ decision }) => !isBlank(decision),
  },
];

/**
 * Who decides a dispute: whoever coordinated it, or where that failed the last one that the city's text names.
 * @returns an actor of the texts; the authority where the text names nobody further
 */
export const decidesTheDispute = (law: Law, hasFailed: boolean): 'AUTHORITY' | 'GOVERNMENT' => {
  const { value } = law.parameter('dispute_escalation');
  return hasFailed && value?.some(actor => actor === 'government') ? 'GOVERNMENT' : 'AUTHORITY';
};
