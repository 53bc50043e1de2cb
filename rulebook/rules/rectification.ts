import type { EvidenceKind, Ground } from '../grounds';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';
import { articleOfEvent } from '../workflow';

export interface StatedEvidence {
  kind: EvidenceKind;
  reference: string;
  note?: string | null;
  /** What it names has a clock that binds and is past due. */
  pastDue: boolean;
}

/** Ordering correction (责令整改). */
export interface IssuingAnOrder {
  /** The ground as the city's profile has it; null where it has none of this code. */
  ground: Ground | null;
  evidence: readonly StatedEvidence[];
  description?: string | null;
  citedArticle?: string | null;
  /** Whether the city's text has the cited article. */
  citedArticleExists: boolean;
}

/** Setting the day by which it must be put right; in cities whose text knows such a limit. */
export interface SettingALimit {
  /** Whether the city's text speaks of a limit (限期、规定的时限). */
  limited: boolean;
  /** Whether it does so of this ground too. */
  limitAsked: boolean;
  dueOn?: LocalDate | null;
  today: LocalDate;
}

/** What a city's text says of ordering correction: the grounds, the evidence and the limit. */
const ofTheOrder = articleOfEvent('SMX-13', 'issueRectification');
const ofTheExemption = articleOfEvent('SMX-13', 'exempt');

export const issuingAnOrder: readonly Rule<IssuingAnOrder>[] = [
  {
    id: 'GROUND_UNKNOWN',
    path: ['ground'],
    articles: ofTheOrder,
    message: '该地区的制度文本没有列出此整改事由。',
    messageEn: 'The text of this city does not list this ground.',
    holds: ({ ground }) => ground !== null,
  },
  {
    id: 'EVIDENCE_MISSING',
    path: ['evidence'],
    articles: ofTheOrder,
    message: '此整改事由应附规定种类的依据材料。',
    messageEn: 'This ground asks for evidence of certain kinds.',
    holds: ({ ground, evidence }) =>
      !ground?.evidence || evidence.some(({ kind }) => ground.evidence === 'ANY' || ground.evidence?.includes(kind)),
  },
  {
    id: 'GROUND_NOT_ESTABLISHED',
    path: ['evidence'],
    articles: ofTheOrder,
    message: '整改事由不成立：所附事项未逾期，或其时限不具约束力。',
    messageEn: 'The ground is not established: what the evidence names is not overdue, or its time limit does not bind.',
    holds: ({ ground, evidence }) => ground === null || isEstablished(ground, evidence),
  },
  {
    id: 'DESCRIPTION_MISSING',
    path: ['description'],
    articles: ofTheOrder,
    message: '此整改事由应说明具体情形。',
    messageEn: 'This ground asks for a description.',
    holds: ({ ground, description }) => !ground?.demands?.includes('DESCRIPTION') || !isBlank(description),
  },
  {
    id: 'CITED_ARTICLE_MISSING',
    path: ['citedArticle'],
    articles: ofTheOrder,
    message: '此整改事由应写明违反的条款。',
    messageEn: 'This ground asks for the article that was broken.',
    holds: ({ ground, citedArticle }) => !ground?.demands?.includes('ARTICLE') || !isBlank(citedArticle),
  },
  {
    id: 'CITED_ARTICLE_UNKNOWN',
    path: ['citedArticle'],
    message: '该地区的制度文本没有此条款。',
    messageEn: 'The text of this city has no such article.',
    holds: ({ citedArticle, citedArticleExists }) => isBlank(citedArticle) || citedArticleExists,
  },
  {
    id: 'EVIDENCE_NOTE_MISSING',
    path: ['evidence', 'note'],
    articles: ofTheOrder,
    message: '应书面说明拒绝所引依据为何不成立。',
    messageEn: 'A written note says why no statutory reason holds.',
    holds: ({ ground, evidence }) => !ground?.demands?.includes('NOTE') || evidence.some(({ note }) => !isBlank(note)),
  },
  {
    id: 'EVIDENCE_UNNAMED',
    path: ['evidence', 'reference'],
    message: '每项依据材料应有编号或标识。',
    messageEn: 'Each piece of evidence names what it refers to.',
    holds: ({ evidence }) => !evidence.some(({ reference }) => isBlank(reference)),
  },
];

/** Whether one of the pieces of evidence that the ground asks for shows it: of some kinds only while past due. */
const isEstablished = ({ evidence: kinds, overdue = [] }: Ground, evidence: readonly StatedEvidence[]): boolean => {
  const fit = evidence.filter(({ kind }) => kinds === undefined || kinds === 'ANY' || kinds.includes(kind));
  const mustBePastDue = (kind: EvidenceKind) => overdue.some(overdueKind => overdueKind === kind);
  return fit.length === 0 || fit.some(({ kind, pastDue }) => pastDue || !mustBePastDue(kind));
};

export const settingALimit: readonly Rule<SettingALimit>[] = [
  {
    id: 'DUE_DAY_MISSING',
    path: ['dueOn'],
    articles: ofTheOrder,
    message: '应写明整改期限。',
    messageEn: 'The order states by which day it must be put right.',
    holds: ({ limitAsked, dueOn }) => !limitAsked || Boolean(dueOn),
  },
  {
    id: 'DUE_DAY_NOT_REGULATED',
    path: ['dueOn'],
    articles: ofTheOrder,
    message: '该地区的制度文本没有规定整改期限。',
    messageEn: 'The text of this city knows no limit for correction.',
    holds: ({ limited, dueOn }) => limited || !dueOn,
  },
  {
    id: 'DUE_DAY_NOT_AHEAD',
    path: ['dueOn'],
    message: '整改期限应晚于今日。',
    messageEn: 'The limit is a day after today.',
    holds: ({ dueOn, today }) => !dueOn || dueOn > today,
  },
];

/** Reporting that it was put right. */
export const reportingCorrection: readonly Rule<{ report: string }>[] = [
  {
    id: 'REPORT_MISSING',
    path: ['report'],
    message: '应说明整改情况。',
    messageEn: 'The report says what was put right.',
    holds: ({ report }) => !isBlank(report),
  },
];

/** Sending the report back. */
export const rejectingCorrection: readonly Rule<{ comment: string }>[] = [
  {
    id: 'COMMENT_MISSING',
    path: ['comment'],
    message: '应说明退回的理由。',
    messageEn: 'Whoever sends it back says why.',
    holds: ({ comment }) => !isBlank(comment),
  },
];

/** Reporting an overdue order to the government. */
export interface EscalatingAnOrder {
  supervisor: string;
  issuer: string;
  addressee: string;
}

export const escalatingAnOrder: readonly Rule<EscalatingAnOrder>[] = [
  {
    id: 'SUPERVISOR_IS_PARTY',
    path: ['supervisor'],
    message: '督办机关不得是责令机关或整改单位。',
    messageEn: 'The body that supervises an order is neither its issuer nor its addressee.',
    holds: ({ supervisor, issuer, addressee }) => supervisor !== issuer && supervisor !== addressee,
  },
];

/** Handing a serious case to the body that deals with the persons responsible. */
export interface TransferringACase {
  serious: boolean;
  receivingBody?: string | null;
  persons: readonly string[];
  addresseeIsAuthority: boolean;
}

export const transferringACase: readonly Rule<TransferringACase>[] = [
  {
    id: 'CASE_NOT_SERIOUS',
    path: ['serious'],
    articles: articleOfEvent('SMX-13', 'transferCase'),
    message: '只有情节严重的才移送有关部门处理。',
    messageEn: 'Only a serious case is handed to another body.',
    holds: ({ serious }) => serious,
  },
  {
    id: 'RECEIVING_BODY_MISSING',
    path: ['receivingBody'],
    articles: { chifeng: '四(三)3', jiyuan: '第六十条' },
    message: '应写明移送的部门。',
    messageEn: 'The body that receives the case is named.',
    holds: ({ receivingBody }) => Boolean(receivingBody),
  },
  {
    id: 'PERSONS_MISSING',
    path: ['persons'],
    by: 'rectification_escalation',
    message: '应写明直接负责的主管人员和其他直接责任人员。',
    messageEn: 'The persons directly responsible are named, by their ids in the register of persons.',
    // some texts hand over the case, others the persons
    holds: ({ persons, addresseeIsAuthority }, steps) =>
      persons.length > 0 ||
      !steps.some(({ step, against }) => step === 'DISCIPLINE' && (against === 'AUTHORITY') === addresseeIsAuthority),
  },
];

/** Releasing the addressee from liability. */
export interface Exempting {
  exemptionGround?: string | null;
  /** Whether the city's text has this ground. */
  exemptionGroundExists: boolean;
}

export const exempting: readonly Rule<Exempting>[] = [
  {
    id: 'EXEMPTION_GROUND_MISSING',
    path: ['exemptionGround'],
    articles: ofTheExemption,
    message: '应写明免责的事由。',
    messageEn: 'An exemption states its ground.',
    holds: ({ exemptionGround }) => Boolean(exemptionGround),
  },
  {
    id: 'EXEMPTION_GROUND_UNKNOWN',
    path: ['exemptionGround'],
    articles: ofTheExemption,
    message: '该地区的制度文本没有此免责事由。',
    messageEn: 'The text of this city does not know this ground of exemption.',
    holds: ({ exemptionGround, exemptionGroundExists }) => !exemptionGround || exemptionGroundExists,
  },
];
