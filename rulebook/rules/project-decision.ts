import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';

/** The work on data that 贵阳 names: 编目、更新、采集、归集、共享、开放开发. */
export const workItems = [
  'CATALOGUING',
  'UPDATING',
  'COLLECTION',
  'AGGREGATION',
  'SHARING',
  'OPENING_AND_DEVELOPMENT',
] as const;
export type WorkItem = (typeof workItems)[number];

/** What lies on the table when a decision on a project is taken. What it says is the decider's to weigh. */
export interface DecidingOnAProject {
  /** The evaluation of the project's owner: its id, or the number of the paper. */
  assessment?: string | null;
  /** What is said of the owner's work on the system of data resources. */
  resourceSystemAssessment?: string | null;
  /** The work on data, item by item. */
  checklist: readonly { item: WorkItem; finding: string }[];
  /** Number of the record of the owner's data work. */
  performanceRef?: string | null;
  /** Whether the register has the owner's three scores. */
  scored: boolean;
}

type Evidence = Rule<DecidingOnAProject>;

// what a decision rests on is the article by which the city's text has the decision itself
const ofApproval = articleOfEvent('SMX-12', 'approveProject');
const ofAcceptance = articleOfEvent('SMX-12', 'acceptProject');
const ofFunding = articleOfEvent('SMX-12', 'allocateOperationsFunding');

const assessment = {
  id: 'ASSESSMENT_REQUIRED',
  path: ['assessment'],
  message: '应附项目单位的评估结果；结果仅供参考，不作为否决条件。',
  messageEn: 'The evaluation of the owner is linked; what it says informs the decision and does not block it.',
  holds: ({ assessment: linked }: DecidingOnAProject) => !isBlank(linked),
};
const resourceSystem = {
  id: 'RESOURCE_SYSTEM_ASSESSMENT_MISSING',
  path: ['resourceSystemAssessment'],
  message: '应填写公共数据资源体系建设工作的评估情况。',
  messageEn: 'The decision states how the work on the system of public data resources was assessed.',
  holds: ({ resourceSystemAssessment }: DecidingOnAProject) => !isBlank(resourceSystemAssessment),
};
const checklist = {
  id: 'CHECKLIST_INCOMPLETE',
  path: ['checklist'],
  message: '应逐项填写编目、更新、采集、归集、共享、开放开发工作的完成情况，每项一次。',
  messageEn:
    'The checklist states of cataloguing, updating, collection, aggregation, sharing, and opening how each was done, once each.',
  holds: ({ checklist: filled }: DecidingOnAProject) =>
    filled.length === workItems.length &&
    workItems.every(item => filled.some(line => line.item === item && !isBlank(line.finding))),
};

/** 赤峰, approval. */
export const attachingTheAssessment: readonly Evidence[] = [{ ...assessment, articles: ofApproval }];

/** 贵阳, approval. */
export const attachingTheChecklist: readonly Evidence[] = [{ ...checklist, articles: ofApproval }];

/** 贵阳, acceptance. */
export const attachingTheChecklistAndTheAssessment: readonly Evidence[] = [
  { ...checklist, articles: ofAcceptance },
  { ...resourceSystem, articles: ofAcceptance },
];

/** 贵阳, money. */
export const attachingBothAssessments: readonly Evidence[] = [
  { ...assessment, articles: ofFunding },
  { ...resourceSystem, articles: ofFunding },
];

/** 赤峰, acceptance and money: the scores are the register's own, so they are there unless it cannot score. */
export const attachingTheScores: readonly Evidence[] = [
  {
    id: 'SCORES_MISSING',
    path: [],
    articles: ofFunding,
    message: '登记系统中没有项目单位的完整性、及时性、规范性评分，不能作出决定。',
    messageEn: 'The register has no scores of completeness, timeliness and conformity of the owner to decide by.',
    holds: ({ scored }) => scored,
  },
];

/** 济源, money. */
export const attachingThePerformance: readonly Evidence[] = [
  {
    id: 'PERFORMANCE_REF_MISSING',
    path: ['performanceRef'],
    articles: ofFunding,
    message: '资金安排应附项目单位数据采集、存储、汇聚、共享、开放、安全管理等执行情况的文号。',
    messageEn: 'A decision on funds names the record of how the owner carried out its data work.',
    holds: ({ performanceRef }) => !isBlank(performanceRef),
  },
];

/** What of a verdict its gate's guard asks: how many of its hard conditions are not met. */
export interface PassingAGate {
  unmet: number;
}

/** 济源: the list is part of what is approved. */
export const approvingWithTheCatalogList: readonly Rule<PassingAGate>[] = [
  {
    id: 'APPROVAL_CONDITIONS_NOT_MET',
    path: ['code'],
    articles: ofApproval,
    message: '立项条件未全部满足。',
    messageEn: 'Not every condition of the approval is met.',
    holds: ({ unmet }) => unmet === 0,
  },
];

/** 济源: the list is fulfilled and the system connected; 三明: the assets are registered and aggregated. */
export const acceptingOnConditions: readonly Rule<PassingAGate>[] = [
  {
    id: 'ACCEPTANCE_CONDITIONS_NOT_MET',
    path: ['code'],
    articles: ofAcceptance,
    message: '验收条件未全部满足。',
    messageEn: 'Not every condition of the acceptance is met.',
    holds: ({ unmet }) => unmet === 0,
  },
];

/** 三明: no acceptance, no funds. */
export const fundingAnAcceptedProject: readonly Rule<{ accepted: boolean }>[] = [
  {
    id: 'PROJECT_NOT_ACCEPTED',
    path: [],
    articles: ofFunding,
    message: '项目未通过验收，财政部门不予安排项目运行维护经费。',
    messageEn: 'The project was not accepted: finance gives it no money for operation and maintenance.',
    holds: ({ accepted }) => accepted,
  },
];

export const rejectingAProject: readonly Rule<{ reason?: string | null }>[] = [
  {
    id: 'PROJECT_REJECTION_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent('SMX-12', 'rejectProject'),
    message: '不予立项应说明理由。',
    messageEn: 'Whoever rejects a project states why.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

export const failingAcceptance: readonly Rule<{ gaps: readonly string[] }>[] = [
  {
    id: 'GAPS_MISSING',
    path: ['gaps'],
    articles: articleOfEvent('SMX-12', 'failAcceptance'),
    message: '不予通过验收应列明差距。',
    messageEn: 'Whoever fails an acceptance lists what is missing.',
    holds: ({ gaps }) => gaps.some(gap => !isBlank(gap)),
  },
];

/** Money for a year. */
export interface GrantingMoney {
  year: number;
  amount: string;
}

export const grantingMoney: readonly Rule<GrantingMoney>[] = [
  {
    id: 'DECISION_YEAR_OUT_OF_RANGE',
    path: ['year'],
    message: '预算年度应在 2000 至 2100 之间。',
    messageEn: 'A decision on money is of a year between 2000 and 2100.',
    holds: ({ year }) => year >= 2000 && year <= 2100,
  },
  {
    id: 'AMOUNT_NOT_POSITIVE',
    path: ['amount'],
    message: '安排的金额应大于零。',
    messageEn: 'A decision on money is of more than nothing.',
    holds: ({ amount }) => !amount.startsWith('-') && /[1-9]/.test(amount),
  },
];

/** Money to build is for what was approved. */
export const decidingOnInvestment: readonly Rule<{ stage: string }>[] = [
  {
    id: 'PROJECT_NOT_APPROVED',
    path: [],
    message: '项目尚未立项，不能安排建设投资。',
    messageEn: 'A project that was not approved gets no money to be built.',
    holds: ({ stage }) => !['DRAFTING', 'SUBMITTED', 'REJECTED'].includes(stage),
  },
];
