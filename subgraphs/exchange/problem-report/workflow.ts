import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { lawOf } from '../../../rulebook/law';
import {
  confirmingACorrection,
  confirmingAProblem,
  coordinatingADispute,
  decidesTheDispute,
  decidingADispute,
  dispatchingAReport,
  disputingAnOutcome,
  refutingAProblem,
  reportingProblemData,
  tellingTheReporter,
} from '../../../rulebook/rules/problem-data';
import { today } from '../../../rulebook/values/local-date';
import { ProblemReportRow } from './entity';
import { CoordinationResult, ProblemStatus } from './kinds';

/** What other subgraphs may know of a report: that there is one, between whom, and where it stands. */
export const problemChanged = (row: ProblemReportRow): Event => ({
  aggregate: globalId('problem-report', row.id),
  sequence: row.version,
  kind: 'problem-report.changed',
  payload: {
    id: globalId('problem-report', row.id),
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    reporter: row.reporter,
    provider: row.provider,
    problemStatus: row.problemStatus,
    cause: row.cause,
    reportedOn: row.reportedOn,
  },
});

const hasFailed = ({ coordinationResult }: ProblemReportRow): boolean => coordinationResult === CoordinationResult.FAILED;

/** How reports of problem data go through the machine of their city. */
export const problemData = defineWorkflow<ProblemReportRow>({
  id: 'SMX-08',
  register: 'problem-report',
  entity: ProblemReportRow,
  state: 'problemStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ reporter, provider }) => ({ reporter, provider }),
  title: ({ entryTitle }) => `问题数据：${entryTitle}`,
  awaits(row, event, _, role) {
    // a report is dispatched first; only what is disputed then is coordinated
    if (event === 'coordinate') return row.problemStatus === ProblemStatus.DISPUTED;
    return event !== 'decideDispute' || role === decidesTheDispute(lawOf(row.jurisdiction, today()), hasFailed(row));
  },
  key: ({ id }) => id,
  changed: problemChanged,
  facts: ({ problemStatus }) => ({ problemStatus, isShareObjection: false }),
  guards: {
    reportingProblemData,
    dispatchingAReport,
    confirmingAProblem,
    refutingAProblem,
    confirmingACorrection,
    tellingTheReporter,
    disputingAnOutcome,
    coordinatingADispute,
    decidingADispute,
  },
});
