import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import {
  closingAShareObjection,
  endingAShareObjection,
  keepingOpen,
  objectingToOpenData,
  objectingToSharing,
  reopeningAfterProcessing,
  resolvingAnObjection,
  suspendingIfNecessary,
} from '../../../rulebook/rules/objection';
import { dispatchingAReport } from '../../../rulebook/rules/problem-data';
import { ObjectionRow } from './entity';
import { ObjectionKind } from './kinds';

/** What other subgraphs may know of an objection: that there is one, between whom, and where it stands. */
export const objectionChanged = (row: ObjectionRow): Event => ({
  aggregate: globalId('objection', row.id),
  sequence: row.version,
  kind: 'objection.changed',
  payload: {
    id: globalId('objection', row.id),
    kind: row.kind,
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    objector: row.objector,
    provider: row.provider,
    objectionStatus: row.objectionStatus,
    outcome: row.outcome,
    filedOn: row.filedOn,
  },
});

const common = {
  register: 'objection',
  entity: ObjectionRow,
  state: 'objectionStatus',
  jurisdiction: ({ jurisdiction }: ObjectionRow) => jurisdiction,
  key: ({ id }: ObjectionRow) => id,
  changed: objectionChanged,
} as const;

/** How objections to opened data go through the machine of their city. */
export const openObjection = defineWorkflow<ObjectionRow>({
  ...common,
  id: 'SMX-09',
  governs: ({ kind }) => kind === ObjectionKind.OPEN,
  parties: ({ objector, provider }) => ({ objector, provider }),
  title: ({ entryTitle }) => `对开放数据的异议：${entryTitle}`,
  facts: ({ evidence }) => ({ evidence }),
  guards: {
    filingAnObjection: objectingToOpenData,
    // that there is an objection suffices
    suspendingAtOnce: [],
    suspendingIfNecessary,
    keepingOpen,
    withdrawingTheData: resolvingAnObjection,
    restoringTheOpening: resolvingAnObjection,
    reopeningAfterProcessing,
  },
});

/** How objections to sharing go through the machine of problem data: what leads to their end has been judged as an objection. */
export const shareObjection = defineWorkflow<ObjectionRow>({
  ...common,
  id: 'SMX-08',
  governs: ({ kind }) => kind === ObjectionKind.SHARE,
  parties: ({ objector, provider }) => ({ reporter: objector, provider }),
  title: ({ entryTitle }) => `对共享的异议：${entryTitle}`,
  awaits: (_, event) => event !== 'dispatchProblemData',
  facts: () => ({ isShareObjection: true }),
  guards: {
    reportingProblemData: objectingToSharing,
    dispatchingAReport,
    confirmingAProblem: endingAShareObjection,
    refutingAProblem: endingAShareObjection,
    confirmingACorrection: [],
    tellingTheReporter: [],
    disputingAnOutcome: [],
    coordinatingADispute: [],
    decidingADispute: closingAShareObjection,
  },
});

export const objectionWorkflowOf = ({ kind }: Pick<ObjectionRow, 'kind'>) =>
  kind === ObjectionKind.OPEN ? openObjection : shareObjection;
