import type { Law } from '../law';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { isClassOf, parseCatalogCode } from '../values/catalog-code';
import type { LocalDate } from '../values/local-date';
import { articleOfEvent } from '../workflow';
import type { AggregationFacts } from './catalog-aggregation';
import type { OpeningFacts } from './catalog-opening';
import type { SourceFacts } from './catalog-source';

/** An item of an entry, as far as rules judge it. */
export interface ItemFacts {
  name: string;
  itemKind?: 'BASIC' | 'BUSINESS' | null;
  sensitivity?: 'NONE' | 'PERSONAL_INFO' | 'PERSONAL_PRIVACY' | 'COMMERCIAL_SECRET' | 'STATE_SECRET' | null;
  securityGrade?: number | null;
}

/** What an entry says of itself. */
export interface DescribedEntry {
  code: string;
  catalogKind: 'BASE' | 'THEME' | 'DEPARTMENT';
  abstract?: string | null;
  domain?: string | null;
  format?: string | null;
  updateFrequency?: string | null;
  recordForm?: string | null;
  holderClass?: string | null;
  collectionNotice?: string | null;
  consentBasis?: string | null;
  baseDatabase?: string | null;
  theme?: string | null;
  buildingDepartments?: readonly string[] | null;
  aggregationPath?: string | null;
  secrecyReviewedOn?: LocalDate | null;
  shareType?: string | null;
  shareRequirements?: string | null;
  shareBasis?: string | null;
  shareBasisLevel?: string | null;
  shareFiling?: string | null;
  shareConditions?: string | null;
  shareModes?: readonly string[] | null;
  allowedDepartments?: readonly string[] | null;
  sharedItems?: readonly string[] | null;
  unmetCondition?: string | null;
  openType?: string | null;
  openBasis?: string | null;
  openConditions?: string | null;
  openCriteria?: readonly string[] | null;
  items: readonly ItemFacts[];
}

/** An entry with what else the register knows of it when it is handed in. */
export interface SubmittedEntry extends DescribedEntry {
  aggregation: AggregationFacts;
  sources: SourceFacts;
  opening: OpeningFacts;
}

/** What a text has an entry carry beside what every catalog has, with the article that says so. */
const descriptorsOf = (law: Law): Readonly<Partial<Record<string, string>>> =>
  law.parameter('catalogue_entry_descriptors').value ?? {};
const articleOf = (descriptor: string) => (law: Law) => {
  const number = descriptorsOf(law)[descriptor];
  return number === undefined ? null : law.article(number);
};
const carries = (law: Law, descriptor: string): boolean => descriptorsOf(law)[descriptor] !== undefined;

/** Whether the text asks that persons be told, and the entry is on persons. */
const asksPersons = (law: Law, items: readonly ItemFacts[]): boolean =>
  carries(law, 'collectionNotice') &&
  items.some(({ sensitivity }) => sensitivity === 'PERSONAL_INFO' || sensitivity === 'PERSONAL_PRIVACY');

const required = 'catalogue_entry_required_fields';
const ofTheSubmission = articleOfEvent('SMX-01', 'submitCatalogEntry');

export const ofTheEntry: readonly Rule<DescribedEntry>[] = [
  {
    id: 'CODE_FORMAT_INVALID',
    path: ['code'],
    articles: ofTheSubmission,
    message: '信息资源代码应由类、项、目、细目代码和顺序号组成，类应与目录类别一致。',
    messageEn: 'A code is the class part of the national guide, of the kind of the catalog, and a running number.',
    holds: ({ code, catalogKind }) => {
      const parts = parseCatalogCode(code);
      return parts !== undefined && isClassOf(parts.classification, catalogKind);
    },
  },
  {
    id: 'ABSTRACT_MISSING',
    path: ['abstract'],
    by: required,
    message: '应填写信息资源摘要。',
    messageEn: 'The entry says what data it is.',
    holds: ({ abstract }, fields) => !fields.includes('summary') || !isBlank(abstract),
  },
  {
    id: 'DOMAIN_MISSING',
    path: ['domain'],
    by: required,
    message: '应填写所属领域。',
    messageEn: 'The entry states its domain.',
    holds: ({ domain }, fields) => !fields.includes('domain') || !isBlank(domain),
  },
  {
    id: 'FORMAT_MISSING',
    path: ['format'],
    by: required,
    message: '应填写信息资源格式。',
    messageEn: 'The entry states the format of its data.',
    holds: ({ format }, fields) => !(fields.includes('format') || fields.includes('itemsAndFormat')) || !isBlank(format),
  },
  {
    id: 'ITEMS_MISSING',
    path: ['items'],
    by: required,
    message: '应列明信息项。',
    messageEn: 'The entry lists its items.',
    holds: ({ items }, fields) =>
      !(fields.includes('informationItems') || fields.includes('itemsAndFormat')) || items.length > 0,
  },
  {
    id: 'UPDATE_FREQUENCY_MISSING',
    path: ['updateFrequency'],
    by: required,
    message: '应填写更新周期。',
    messageEn: 'The entry states how often it is brought up to date.',
    holds: ({ updateFrequency }, fields) =>
      !(fields.includes('updateCycle') || fields.includes('updateFrequency')) || Boolean(updateFrequency),
  },
  {
    id: 'RECORD_FORM_MISSING',
    path: ['recordForm'],
    articles: articleOf('recordForm'),
    message: '应填写数据的记录形式。',
    messageEn: 'The entry states in which form its data is recorded.',
    holds: ({ recordForm }, _, law) => !carries(law, 'recordForm') || Boolean(recordForm),
  },
  {
    id: 'COLLECTION_NOTICE_MISSING',
    path: ['collectionNotice'],
    articles: articleOf('collectionNotice'),
    message: '采集个人数据的，应写明向被采集者公开的采集规则、目的、方式和范围。',
    messageEn:
      'An entry with data of persons says what they are told: by which rules, for what, how and how much is collected.',
    holds: ({ collectionNotice, items }, _, law) => !asksPersons(law, items) || !isBlank(collectionNotice),
  },
  {
    id: 'CONSENT_BASIS_MISSING',
    path: ['consentBasis'],
    articles: articleOf('collectionNotice'),
    message: '采集个人数据的，应写明被采集者同意的依据。',
    messageEn: 'An entry with data of persons says on what their consent rests.',
    holds: ({ consentBasis, items }, _, law) => !asksPersons(law, items) || !isBlank(consentBasis),
  },
  {
    id: 'HOLDER_CLASS_MISSING',
    path: ['holderClass'],
    articles: articleOf('holderClass'),
    message: '应填写数据生产应用单位的类别。',
    messageEn: 'The entry states what kind of body holds it.',
    holds: ({ holderClass }, _, law) => !carries(law, 'holderClass') || Boolean(holderClass),
  },
  {
    id: 'AGGREGATION_PATH_MISSING',
    path: ['aggregationPath'],
    articles: articleOf('aggregationPath'),
    message: '应填写数据归集的路径。',
    messageEn: 'The entry states by which path its data reaches the platform.',
    holds: ({ aggregationPath }, _, law) => !carries(law, 'aggregationPath') || !isBlank(aggregationPath),
  },
  {
    id: 'THEME_MISSING',
    path: ['theme'],
    articles: articleOf('theme'),
    message: '主题信息资源应填写所属主题。',
    messageEn: 'An entry of a theme names the theme.',
    holds: ({ catalogKind, theme }, _, law) => catalogKind !== 'THEME' || !carries(law, 'theme') || !isBlank(theme),
  },
  {
    id: 'BUILDING_DEPARTMENTS_MISSING',
    path: ['buildingDepartments'],
    articles: articleOf('buildingDepartments'),
    message: '主题信息资源由多部门共建，应列明至少两个共建部门。',
    messageEn: 'A theme is built by several departments: at least two are named.',
    holds: ({ catalogKind, buildingDepartments }, _, law) =>
      catalogKind !== 'THEME' || !carries(law, 'buildingDepartments') || new Set(buildingDepartments ?? []).size >= 2,
  },
  {
    id: 'SECRECY_REVIEW_REQUIRED',
    path: ['secrecyReviewedOn'],
    articles: articleOf('secrecyReview'),
    message: '应先通过保密审查。',
    messageEn: 'A review that finds nothing secret comes first.',
    holds: ({ secrecyReviewedOn }, _, law) => !carries(law, 'secrecyReview') || Boolean(secrecyReviewedOn),
  },
];

/** Deciding on what was handed in. */
export const reviewingAnEntry: readonly Rule<{ provider: string; reviewer: string | null }>[] = [
  {
    id: 'REVIEWER_IS_PROVIDER',
    path: ['id'],
    articles: articleOfEvent('SMX-01', 'approveCatalogEntry'),
    message: '审核人不得是数据提供单位。',
    messageEn: 'Whoever reviews an entry is not its provider.',
    holds: ({ provider, reviewer }) => reviewer === null || reviewer !== provider,
  },
];

export const returningAnEntry: readonly Rule<{ returnComment?: string | null }>[] = [
  {
    id: 'RETURN_COMMENT_MISSING',
    path: ['comment'],
    articles: articleOfEvent('SMX-01', 'returnCatalogEntry'),
    message: '退回时应写明意见。',
    messageEn: 'Whoever sends an entry back says what is to be mended.',
    holds: ({ returnComment }) => !isBlank(returnComment),
  },
];

/** Asking for a new version: what changed, and when. */
export const requestingAnUpdate: readonly Rule<{ changedOn: LocalDate; ground: string; today: LocalDate }>[] = [
  {
    id: 'CHANGE_GROUND_MISSING',
    path: ['ground'],
    articles: articleOfEvent('SMX-01', 'requestCatalogUpdate'),
    message: '应写明法律法规修改或者职能变更的事由。',
    messageEn: 'The request says what changed in the law or the duties.',
    holds: ({ ground }) => !isBlank(ground),
  },
  {
    id: 'CHANGED_IN_FUTURE',
    path: ['changedOn'],
    message: '变更日期不得晚于今日。',
    messageEn: 'The change is not after today.',
    holds: ({ changedOn, today }) => changedOn <= today,
  },
];

export const reviewingAnUpdate: readonly Rule<{ decision: string; updateComment?: string | null }>[] = [
  {
    id: 'UPDATE_COMMENT_MISSING',
    path: ['comment'],
    articles: articleOfEvent('SMX-01', 'reviewCatalogUpdate'),
    message: '不同意更新的，应写明理由。',
    messageEn: 'Whoever refuses an update says why.',
    holds: ({ decision, updateComment }) => decision !== 'RETURN' || !isBlank(updateComment),
  },
];

export const withdrawingAnEntry: readonly Rule<{ withdrawalReason: string }>[] = [
  {
    id: 'WITHDRAWAL_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent('SMX-01', 'withdrawCatalogEntry'),
    message: '撤回目录条目应写明理由。',
    messageEn: 'Whoever withdraws an entry says why.',
    holds: ({ withdrawalReason }) => !isBlank(withdrawalReason),
  },
];

/** Looking through an entry for secrets. */
export const reviewingSecrecy: readonly Rule<{ reviewer: string; reviewedOn: LocalDate; today: LocalDate }>[] = [
  {
    id: 'SECRECY_REVIEWER_MISSING',
    path: ['reviewer'],
    message: '应写明保密审查的机构或者编号。',
    messageEn: 'The review names the section that held it, or its number.',
    holds: ({ reviewer }) => !isBlank(reviewer),
  },
  {
    id: 'SECRECY_REVIEW_IN_FUTURE',
    path: ['reviewedOn'],
    message: '保密审查日期不得晚于今日。',
    messageEn: 'The review is not after today.',
    holds: ({ reviewedOn, today }) => reviewedOn <= today,
  },
];
