import type { OwnRule, PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';

/** Saying what is wrong, and by what it shows: of objections and of reports of problem data alike. */
export interface SayingWhatIsWrong {
  description: string;
  evidence: readonly string[];
}

export const sayingWhatIsWrong: readonly OwnRule<SayingWhatIsWrong>[] = [
  {
    id: 'WHAT_IS_WRONG_MISSING',
    path: ['description'],
    message: '应说明具体情形。',
    messageEn: 'What is wrong is described.',
    holds: ({ description }) => !isBlank(description),
  },
  {
    id: 'EVIDENCE_BLANK',
    path: ['evidence'],
    message: '每项佐证材料应有编号或标识。',
    messageEn: 'Each piece of evidence has a number or a name.',
    holds: ({ evidence }) => !evidence.some(isBlank),
  },
];

/** Objecting to data that is open. */
export interface ObjectingToOpenData extends SayingWhatIsWrong {
  grounds: readonly string[];
  isOpen: boolean;
}

const statingGrounds: OwnRule<{ grounds: readonly string[] }> = {
  id: 'OBJECTION_GROUNDS_MISSING',
  path: ['grounds'],
  articles: articleOfEvent('SMX-09', 'fileObjection'),
  message: '应说明异议事由。',
  messageEn: 'An objection states on which grounds.',
  holds: ({ grounds }) => grounds.length > 0,
};

/**
 * What is said to be wrong is shown, where the city asks for it; one id, whatever is said.
 * @param by the parameter that asks for it
 */
export const showingEvidence = (
  by: 'objection_evidence_required' | 'problem_data_evidence_required',
): Rule<{ evidence: readonly string[] }> => ({
  id: 'EVIDENCE_REQUIRED',
  by,
  path: ['evidence'],
  message: '应当附带相关证据、佐证材料。',
  messageEn: 'It comes with evidence.',
  holds: ({ evidence }: { evidence: readonly string[] }, required: boolean) => !required || evidence.length > 0,
});

const withEvidence = showingEvidence('objection_evidence_required');

export const objectingToOpenData: readonly Rule<ObjectingToOpenData>[] = [
  {
    id: 'NOTHING_OPENED',
    path: ['entry'],
    message: '该目录条目未开放，不能提出对开放数据的异议。',
    messageEn: 'The entry is not open: there is no opened data to object to.',
    holds: ({ isOpen }) => isOpen,
  },
  statingGrounds,
  ...sayingWhatIsWrong,
  withEvidence,
];

/** Suspending the opening where the city asks whether that is necessary. */
export const suspendingIfNecessary: readonly Rule<{ evidence: readonly string[] }>[] = [withEvidence];

/** Leaving the data open while it is verified. */
export const keepingOpen: readonly OwnRule<{ suspensionReason?: string | null }>[] = [
  {
    id: 'KEEPING_OPEN_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent('SMX-09', 'keepOpen'),
    message: '认为没有中止必要的，应说明理由。',
    messageEn: 'Whoever deems suspension unnecessary says why.',
    holds: ({ suspensionReason }) => !isBlank(suspensionReason),
  },
];

/** What came of an objection to open data. */
export interface ResolvingAnObjection {
  outcome: string;
  reason: string;
  processing?: string | null;
}

const givingReasons: OwnRule<{ reason: string }> = {
  id: 'OUTCOME_REASON_MISSING',
  path: ['reason'],
  message: '应说明理由。',
  messageEn: 'A reason is given.',
  holds: ({ reason }) => !isBlank(reason),
};

export const resolvingAnObjection: readonly Rule<ResolvingAnObjection>[] = [
  givingReasons,
  {
    id: 'OUTCOME_NOT_REGULATED',
    by: 'objection_outcomes',
    path: ['outcome'],
    message: '该地区的制度文本没有这种处理结果。',
    messageEn: 'The text of this city does not know this outcome.',
    holds: ({ outcome }, outcomes) => outcomes.some(known => known === outcome),
  },
];

export const reopeningAfterProcessing: readonly Rule<ResolvingAnObjection>[] = [
  ...resolvingAnObjection,
  {
    id: 'PROCESSING_RECORD_MISSING',
    path: ['processing'],
    articles: articleOfEvent('SMX-09', 'reopenAfterProcessing'),
    message: '处理后再开放的，应记录作了何种处理。',
    messageEn: 'What is opened again after processing says what was done to it.',
    holds: ({ processing }) => !isBlank(processing),
  },
];

/** Objecting to a matter of sharing. */
export interface ObjectingToSharing extends SayingWhatIsWrong {
  grounds: readonly string[];
  /** Whether the share request that is named, if any, is one of this entry that the objector may know of. */
  isOfThisEntry: boolean;
}

export const objectingToSharing: readonly PlainRule<ObjectingToSharing>[] = [
  statingGrounds,
  ...sayingWhatIsWrong,
  {
    id: 'SHARE_REQUEST_OF_ANOTHER_ENTRY',
    path: ['shareRequest'],
    message: '没有该目录条目的这一共享申请。',
    messageEn: 'There is no such share request for this entry.',
    holds: ({ isOfThisEntry }) => isOfThisEntry,
  },
];

/** Ending an objection to sharing. */
export interface EndingAShareObjection {
  outcome: string;
  reason: string;
}

export const endingAShareObjection: readonly OwnRule<EndingAShareObjection>[] = [
  givingReasons,
  {
    id: 'OUTCOME_OF_ANOTHER_KIND',
    path: ['outcome'],
    message: '对共享的异议，处理结果为成立或者不成立。',
    messageEn: 'An objection to sharing is upheld or dismissed.',
    holds: ({ outcome }) => outcome === 'UPHELD' || outcome === 'DISMISSED',
  },
];

/** Where an objection to sharing goes to the authority, both it and the department whose data it is have spoken before it ends. */
export interface ClosingAShareObjection extends EndingAShareObjection {
  producerStatement?: string | null;
  authorityStatement?: string | null;
}

const ofTheCoordination = articleOfEvent('SMX-08', 'coordinate');

export const closingAShareObjection: readonly PlainRule<ClosingAShareObjection>[] = [
  ...endingAShareObjection,
  {
    id: 'PRODUCER_STATEMENT_MISSING',
    path: ['producerStatement'],
    articles: ofTheCoordination,
    message: '数据生产部门尚未说明意见：应当会同其协调处理。',
    messageEn: 'The producer has not stated its view: the matter is coordinated together with it.',
    holds: ({ producerStatement }) => !isBlank(producerStatement),
  },
  {
    id: 'AUTHORITY_STATEMENT_MISSING',
    path: ['statement'],
    articles: ofTheCoordination,
    message: '应写明主管部门的协调意见。',
    messageEn: 'The authority states its view.',
    holds: ({ authorityStatement }) => !isBlank(authorityStatement),
  },
];

/** What a department says to an objection. */
export const statingAView: readonly OwnRule<{ statement: string; isOpenToViews: boolean }>[] = [
  {
    id: 'VIEW_MISSING',
    path: ['statement'],
    message: '应写明意见。',
    messageEn: 'The statement says something.',
    holds: ({ statement }) => !isBlank(statement),
  },
  {
    id: 'NO_VIEW_ASKED',
    path: ['id'],
    message: '该异议不需要说明意见，或者已经办结。',
    messageEn: 'No view is asked on this objection, or it has ended.',
    holds: ({ isOpenToViews }) => isOpenToViews,
  },
];
