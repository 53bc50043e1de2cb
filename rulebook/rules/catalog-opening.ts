import type { Law } from '../law';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';

/** What of an entry decides whether it may be given an open type. */
export interface SettingTheOpenType {
  openType?: string | null;
  /** What law, regulation or national rules say of opening it. */
  lawStance?: string | null;
  /** Why it must never be opened; empty where nothing forbids it. */
  prohibitions?: readonly string[] | null;
}

/** What an entry states of its place among the data to be opened, when it is submitted. */
export interface SubmittingForOpening extends SettingTheOpenType {
  priorityTags?: readonly string[];
  priorityReason?: string | null;
  dataGrade?: string | null;
}

/** A review before opening, the latest of its kind. */
export interface ReviewBefore {
  kind: 'SECURITY' | 'LEGALITY' | 'EXPERT_MEETING' | 'EXPERT_COMMITTEE' | 'PUBLIC_CONSULTATION';
  outcome: 'PASSED' | 'FAILED';
}

/** What the register knows of the reviews, the conditions and the attached resources of an entry. */
export interface OpeningFacts {
  /** Every item that is withheld unless desensitized was so, and the record of it is there. */
  desensitized: boolean;
  /** Names of the items whose desensitization is recorded. */
  desensitizedItems: readonly string[];
  /** The authority has approved the conditions as they are now. */
  conditionsApproved: boolean;
  /** The latest of each kind. */
  reviews: readonly ReviewBefore[];
  resources: readonly { machineReadable: boolean; processing: readonly string[] }[];
}

/** Publishing an entry in the open catalog (列入开放目录). */
export interface OpenedEntry extends SettingTheOpenType {
  /** Result of the assessment that was made last; null where none was. */
  assessment?: string | null;
  /** What the entry raises: LEGAL, PROFESSIONAL, PUBLIC_CONCERN. */
  questions?: readonly string[];
  items: readonly { name: string; sensitivity?: string | null }[];
  opening: OpeningFacts;
}

type Citations = Readonly<Record<string, string>>;

/** A duty that is there in the cities whose texts have it, and rests on their articles. */
const whereWritten = <Act>(articles: Citations, holds: (act: Act) => boolean) => ({
  articles,
  holds: (act: Act, _: undefined, { profile }: Law): boolean => articles[profile.slug] === undefined || holds(act),
});

const isOpened = ({ openType }: SettingTheOpenType): boolean => openType === 'UNCONDITIONAL' || openType === 'CONDITIONAL';
const isForbidden = ({ lawStance, prohibitions }: SettingTheOpenType): boolean =>
  lawStance === 'PROHIBITED' || (prohibitions ?? []).length > 0;

const PROHIBITED_OPENING: Rule<SettingTheOpenType> = {
  id: 'OPENING_PROHIBITED',
  path: ['openType'],
  articles: { yulin: '第十六条', jiyuan: '第三十八条第2款' },
  message: '法律、法规或者国家规定禁止开放的数据不得开放。',
  messageEn: 'What the law or a prohibition of the text forbids to be opened is not opened.',
  holds: act => !isOpened(act) || !isForbidden(act),
};

/** Giving an entry its open type, whoever does it and however. */
export const settingTheOpenType: readonly Rule<SettingTheOpenType>[] = [
  PROHIBITED_OPENING,
  {
    id: 'OPENING_REQUIRED',
    path: ['openType'],
    message: '法律、法规以及国家规定要求开放的，应当开放。',
    messageEn: 'What the law requires to be open is opened.',
    ...whereWritten({ yulin: '第十条第1款' }, act => act.openType !== 'NOT_OPEN' || act.lawStance !== 'REQUIRED'),
  },
];

/** Handing in an entry that is to be opened, or says why not. */
export const submittingForOpening: readonly Rule<SubmittingForOpening>[] = [
  {
    id: 'PRIORITY_ENTRY_NEEDS_REASON',
    path: ['priorityReason'],
    message: '优先开放的数据列入不予开放类，应说明理由。',
    messageEn: 'Data that is to be opened first and yet is not opened states a reason.',
    ...whereWritten(
      { yulin: '第十一条' },
      act =>
        act.openType !== 'NOT_OPEN' ||
        isForbidden(act) ||
        !act.priorityTags ||
        act.priorityTags.length === 0 ||
        !isBlank(act.priorityReason),
    ),
  },
  {
    id: 'DATA_GRADE_MISSING',
    path: ['dataGrade'],
    message: '拟开放的数据应按分类分级规则定级。',
    messageEn: 'Data that is to be opened is graded by the rules of classification and grading.',
    ...whereWritten({ yulin: '第十四条' }, act => !isOpened(act) || !isBlank(act.dataGrade)),
  },
];

type Reviewed = Pick<OpenedEntry, 'questions' | 'items'>;

/** Which review an entry needs, beside the one that every entry needs. */
const raises = ({ questions = [], items }: Reviewed): Readonly<Record<string, boolean>> => ({
  LEGAL_QUESTION: questions.includes('LEGAL'),
  PROFESSIONAL_QUESTION: questions.includes('PROFESSIONAL'),
  SECRET_OR_PRIVACY: items.some(({ sensitivity }) => SECRET_OR_PRIVATE.includes(String(sensitivity))),
  PUBLIC_CONCERN: questions.includes('PUBLIC_CONCERN'),
});
const SECRET_OR_PRIVATE = ['COMMERCIAL_SECRET', 'PERSONAL_PRIVACY'];
const SENSITIVE = [...SECRET_OR_PRIVATE, 'PERSONAL_INFO'];

/** The reviews that are due before an entry is opened, by what the city asks for and what the entry raises. */
export const reviewsDue = (
  act: Reviewed,
  asked: readonly { review: ReviewBefore['kind']; when: string }[],
): ReviewBefore['kind'][] => {
  const raised = raises(act);
  return asked.filter(({ when }) => when === 'ALWAYS' || raised[when]).map(({ review }) => review);
};

const isPassed = ({ opening }: OpenedEntry, kind: ReviewBefore['kind']): boolean =>
  opening.reviews.some(review => review.kind === kind && review.outcome === 'PASSED');

/** Handing in what is to be opened: its unit reviews data before it opens any. */
export const reviewingBeforeOpening: readonly Rule<SettingTheOpenType & { reviewsSecurity?: boolean }>[] = [
  {
    id: 'SECURITY_PROFILE_REQUIRED',
    path: ['id'],
    message: '提供单位应先建立公共数据开放的安全审查机制，并登记安全审查流程。',
    messageEn: 'A unit has on record how it reviews data before it hands in any to be opened.',
    ...whereWritten({ yulin: '第三十二条' }, act => !isOpened(act) || act.reviewsSecurity !== false),
  },
];

/** Publishing an entry in the open catalog: what is not to be opened is not judged by it. */
export const ofItsOpening: readonly Rule<OpenedEntry>[] = [
  PROHIBITED_OPENING,
  {
    id: 'ASSESSMENT_REQUIRED',
    path: ['id'],
    message: '未经评估符合开放条件的，不得列入开放目录。',
    messageEn: 'Only what was assessed as fit to be opened is listed in the open catalog.',
    ...whereWritten({ yulin: '第十五条第1款' }, act => !isOpened(act) || act.assessment === 'QUALIFIED'),
  },
  {
    id: 'SECURITY_REVIEW_REQUIRED',
    path: ['id'],
    by: 'open_prepublication_reviews',
    articles: { yulin: '第三十二条' },
    message: '未经安全审查通过的数据不得开放。',
    messageEn: 'Data without a security review that it passed is not opened.',
    holds: (act, asked) => !isOpened(act) || !reviewsDue(act, asked).includes('SECURITY') || isPassed(act, 'SECURITY'),
  },
  {
    id: 'REVIEW_MISSING',
    path: ['id'],
    by: 'open_prepublication_reviews',
    articles: { yulin: '第十五条第2款' },
    message: '涉及事项应进行的专项审查尚未全部通过。',
    messageEn: 'A review that the questions raised by the entry make necessary has not been passed.',
    holds: (act, asked) =>
      !isOpened(act) || reviewsDue(act, asked).every(review => review === 'SECURITY' || isPassed(act, review)),
  },
  {
    id: 'CONDITIONS_REQUIRED',
    path: ['openConditions'],
    message: '依申请开放的数据应有主管部门审定的开放条件。',
    messageEn: 'Data that is open on request has conditions that the data authority approved.',
    ...whereWritten({ sanming: '第十九条' }, act => act.openType !== 'CONDITIONAL' || act.opening.conditionsApproved),
  },
  {
    id: 'DESENSITISATION_REQUIRED',
    path: ['items'],
    by: 'desensitisation_before_open',
    message: '涉及商业秘密、个人信息的数据应当脱敏脱密处理后开放。',
    messageEn: 'Data with commercial secrets or personal information is opened only once its desensitization is recorded.',
    holds: (act, required) =>
      !required ||
      !isOpened(act) ||
      act.items.every(
        ({ name, sensitivity }) => !SENSITIVE.includes(String(sensitivity)) || act.opening.desensitizedItems.includes(name),
      ),
  },
  {
    id: 'RESOURCE_REQUIRED',
    path: ['id'],
    message: '列入开放目录时应同步挂载数据资源。',
    messageEn: 'A resource is attached at the time when the entry is listed in the open catalog.',
    ...whereWritten({ yulin: '第二十二条' }, act => !isOpened(act) || act.opening.resources.length > 0),
  },
  {
    id: 'PROCESSING_RECORD_REQUIRED',
    path: ['id'],
    message: '挂载的资源应有整理、清洗、脱敏或者格式转换的处理记录。',
    messageEn: 'An attached resource has a record of how it was sorted, cleaned, desensitized or converted.',
    ...whereWritten(
      { yulin: '第二十二条' },
      act => !isOpened(act) || act.opening.resources.every(({ processing }) => processing.length > 0),
    ),
  },
  {
    id: 'NOT_MACHINE_READABLE',
    path: ['id'],
    message: '开放的数据应有可机器读取的格式。',
    messageEn: 'Open data has at least one resource that machines can read.',
    ...whereWritten(
      { yulin: '第二条第2款' },
      act =>
        !isOpened(act) ||
        act.opening.resources.length === 0 ||
        act.opening.resources.some(({ machineReadable }) => machineReadable),
    ),
  },
];

/** Listing what is in the catalog already. */
export const listingInTheOpenCatalog: readonly Rule<SettingTheOpenType>[] = [
  {
    id: 'ENTRY_NOT_TO_BE_OPENED',
    path: ['id'],
    by: 'open_types',
    message: '该目录条目没有当地的开放类型，或者属于不予开放类。',
    messageEn: 'The entry has no open type that this city knows, or is not to be opened.',
    holds: (act, types) => isOpened(act) && Object.keys(types).includes(String(act.openType)),
  },
];
