import type { OwnRule, PlainRule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';

/** Of a use that is only risky nothing unlawful is said yet. */
const RISK = 'SECURITY_RISK';

/** Reporting that data is used unlawfully (举报). */
export const reportingAViolation: readonly OwnRule<{ description: string; isAboutSomething: boolean }>[] = [
  {
    id: 'VIOLATION_DESCRIPTION_MISSING',
    path: ['description'],
    articles: articleOfEvent('SMX-14', 'reportViolation'),
    message: '应说明违法违规使用的情形。',
    messageEn: 'What was done with the data is said.',
    holds: ({ description }) => !isBlank(description),
  },
  {
    id: 'VIOLATION_SUBJECT_MISSING',
    path: ['entry'],
    articles: articleOfEvent('SMX-14', 'reportViolation'),
    message: '应指明所涉目录条目或者授权。',
    messageEn: 'The entry or the grant of access that it is about is named.',
    holds: ({ isAboutSomething }) => isAboutSomething,
  },
];

/** Ending a case that has nothing in it. */
export const closingACase: readonly PlainRule<{ reason?: string | null }>[] = [
  {
    id: 'CASE_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent('SMX-14', 'closeCase'),
    message: '不成立结案的，应说明理由。',
    messageEn: 'Whoever closes a case as unfounded says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Closing the access of a user. */
export interface ClosingAccess {
  /** Whether the case knows by which grant the data was used. */
  grantIsKnown: boolean;
  ground?: string | null;
  dueOn?: string | null;
  today: string;
}

const ofClosing = articleOfEvent('SMX-14', 'suspendAccess');

/** Where the text lets a risk to security suffice. */
export const suspendingOnRisk: readonly OwnRule<ClosingAccess>[] = [
  {
    id: 'CASE_GRANT_MISSING',
    path: ['grant'],
    articles: ofClosing,
    message: '应指明所依据的授权。',
    messageEn: 'The grant by which the data was used is named.',
    holds: ({ grantIsKnown }) => grantIsKnown,
  },
  {
    id: 'VIOLATION_GROUND_MISSING',
    path: ['ground'],
    articles: ofClosing,
    message: '关闭权限应有违规事由。',
    messageEn: 'Access is closed on a ground.',
    holds: ({ ground }) => Boolean(ground),
  },
  {
    id: 'CORRECTION_DAY_PAST',
    path: ['dueOn'],
    message: '改正期限不得早于今日。',
    messageEn: 'The day by which it must be corrected is not past.',
    holds: ({ dueOn, today }) => !dueOn || dueOn >= today,
  },
];

export const suspendingAccess: readonly PlainRule<ClosingAccess>[] = [
  ...suspendingOnRisk,
  {
    id: 'RISK_IS_NO_VIOLATION',
    path: ['ground'],
    articles: ofClosing,
    message: '仅有安全风险的，该地区的制度文本没有规定关闭权限。',
    messageEn: 'The text of this city closes access for a violation, not for a risk alone.',
    holds: ({ ground }) => ground !== RISK,
  },
];

/** The user reports what was corrected. */
export const correctingAViolation: readonly PlainRule<{ correction: string }>[] = [
  {
    id: 'VIOLATION_CORRECTION_MISSING',
    path: ['correction'],
    articles: articleOfEvent('SMX-14', 'submitCorrection'),
    message: '应附改正报告。',
    messageEn: 'What was corrected is reported.',
    holds: ({ correction }) => !isBlank(correction),
  },
];

const ofRestoring = articleOfEvent('SMX-14', 'restoreAccess');

/** Access stays closed until whoever closed it has the report of a correction, and accepts it. */
export const restoringAccess: readonly PlainRule<{ acceptance?: string | null }>[] = [
  {
    id: 'ACCEPTANCE_MISSING',
    path: ['acceptance'],
    articles: ofRestoring,
    message: '应说明对改正情况的认可意见。',
    messageEn: 'Whoever restores access says that the correction is accepted.',
    holds: ({ acceptance }) => !isBlank(acceptance),
  },
];

/** Asked before the machine is: where nothing was reported as corrected, that is the answer. */
export const havingCorrected: readonly PlainRule<{ caseStatus: string }>[] = [
  {
    id: 'CASE_NOT_CORRECTED',
    path: ['id'],
    articles: ofRestoring,
    message: '尚未改正，不能恢复权限；未改正的依法依规处理。',
    messageEn: 'Nothing was reported as corrected: access stays closed.',
    holds: ({ caseStatus }) => caseStatus !== 'SUSPENDED' && caseStatus !== 'REFERRED',
  },
];

export const terminatingAccess: readonly PlainRule<{ reason?: string | null; grantIsKnown: boolean }>[] = [
  {
    id: 'TERMINATED_GRANT_MISSING',
    path: ['grant'],
    articles: articleOfEvent('SMX-14', 'terminateAccess'),
    message: '应指明要终止的授权。',
    messageEn: 'The grant that ends is named.',
    holds: ({ grantIsKnown }) => grantIsKnown,
  },
  {
    id: 'TERMINATION_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent('SMX-14', 'terminateAccess'),
    message: '终止服务应说明事由。',
    messageEn: 'Service is ended on a ground.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

export const referringACase: readonly PlainRule<{ receivingBody?: string | null; reason?: string | null }>[] = [
  {
    id: 'REFERRED_TO_MISSING',
    path: ['receivingBody'],
    articles: articleOfEvent('SMX-14', 'refer'),
    message: '应写明移送的机关。',
    messageEn: 'The body to which the case is referred is named.',
    holds: ({ receivingBody }) => !isBlank(receivingBody),
  },
  {
    id: 'REFERRAL_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent('SMX-14', 'refer'),
    message: '移送应说明未改正的情形或者法律规定。',
    messageEn: 'Whether nothing was corrected, or which law requires it, is said.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Where a text has a case referred so that the law holds the user liable. */
export const referringForLiability: readonly PlainRule<{
  receivingBody?: string | null;
  reason?: string | null;
  citedLaw?: string | null;
}>[] = [
  ...referringACase,
  {
    id: 'CITED_LAW_MISSING',
    path: ['citedLaw'],
    articles: articleOfEvent('SMX-14', 'refer'),
    message: '应写明所依据或者违反的法律法规条款。',
    messageEn: 'The law or article that it rests on is cited.',
    holds: ({ citedLaw }) => !isBlank(citedLaw),
  },
];
