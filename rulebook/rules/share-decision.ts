import type { Article } from '../articles';
import type { Law } from '../law';
import type { OwnRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';
import { articleOfEvent } from '../workflow';
import { type AskedEntry, askingForAnEntry, choosingAMode, keepingToTheEntry } from './share-request';

/** Deciding that a request is granted, and what of it (同意共享). */
export interface ApprovingAShareRequest {
  consumer: string;
  entry: AskedEntry | null;
  /** What was asked for; none means the whole entry. */
  requested: readonly string[];
  /** Names of the items granted; what is left out of the decision is granted as asked. */
  items: readonly string[];
  serviceMode?: string | null;
  bulkJustification?: string | null;
  letter?: { number?: string | null; date?: LocalDate | null; file?: string | null } | null;
  /** The mode that the request went its way by. */
  askedMode: string;
  /** Titles of the combinations that this grant would complete for its holder. */
  completes: readonly string[];
  /** What the authority found on that. */
  aggregationReview?: string | null;
}

/** Granting at once what is shared without conditions (无条件共享). */
export const grantingAtOnce: readonly Rule<Pick<ApprovingAShareRequest, 'entry' | 'items'>>[] = [
  ...askingForAnEntry,
  {
    id: 'NOT_SHARED_UNCONDITIONALLY',
    path: ['entry'],
    articles: articleOfEvent('SMX-02', 'grantShareRequest'),
    message: '该目录条目不属于无条件共享，不能直接授权。',
    messageEn: 'The entry is not shared unconditionally: nothing is granted without a decision.',
    holds: ({ entry }) => entry?.shareType === 'UNCONDITIONAL',
  },
];

/** What a grant must have, whoever decides. */
const grantingItems: readonly Rule<ApprovingAShareRequest>[] = [
  {
    id: 'ITEMS_NOT_REQUESTED',
    path: ['items'],
    articles: articleOfEvent('SMX-03', 'approveShareRequest'),
    message: '同意的信息项不得超出申请的信息项。',
    messageEn: 'No item is granted that was not asked for.',
    holds: ({ requested, items }) => requested.length === 0 || items.every(item => requested.includes(item)),
  },
  {
    id: 'NO_ITEM_TO_GRANT',
    path: ['items'],
    message: '应明确同意共享的信息项。',
    messageEn: 'A grant names its items, and the catalog names none for this entry.',
    holds: ({ items }) => items.length > 0,
  },
  {
    id: 'AGGREGATION_RISK',
    path: ['items'],
    articles: { jiyuan: '第五十八条' },
    message: '该授权将使持有人集齐敏感组合，应由主管部门先行评估。',
    messageEn: 'With this grant its holder would have a combination that is sensitive: the authority reviews it first.',
    holds: ({ completes, aggregationReview }) => completes.length === 0 || !isBlank(aggregationReview),
  },
];

/** Granting what is shared on conditions. */
export const approvingAShareRequest: readonly Rule<ApprovingAShareRequest>[] = [
  ...askingForAnEntry,
  ...keepingToTheEntry,
  ...choosingAMode,
  {
    id: 'INTERFACE_REQUIRED',
    path: ['serviceMode'],
    articles: { jiyuan: '第八条第1款' },
    message: '未汇聚的数据应以接口服务的方式共享。',
    messageEn: 'Data that is not aggregated on the platform is shared by an interface.',
    holds: ({ entry, serviceMode }) =>
      entry?.aggregationMode !== 'NONE_WITH_EVIDENCE' || !serviceMode || serviceMode === 'INTERFACE',
  },
  {
    id: 'SERVICE_MODE_SETS_THE_ROUTE',
    path: ['serviceMode'],
    by: 'share_approvers',
    message: '服务方式决定审批路径，审定时不得变更。',
    messageEn: 'The mode of service has set the route of this request: the decision does not change it.',
    holds: ({ serviceMode, askedMode }, { by }) => by !== 'SERVICE_MODE' || serviceMode === askedMode,
  },
  ...grantingItems,
];

/** Reviewing what a grant would bring together. */
export const reviewingAggregation: readonly OwnRule<{ conclusion: string }>[] = [
  {
    id: 'REVIEW_CONCLUSION_MISSING',
    path: ['conclusion'],
    message: '应写明评估结论。',
    messageEn: 'The review states its conclusion.',
    holds: ({ conclusion }) => !isBlank(conclusion),
  },
];

/** Whoever decides otherwise than asked, or than the law usually has it, cites a law. */
export interface CitingALaw {
  refusalBasis: readonly string[];
}

const legalBasisRequired: OwnRule<CitingALaw> = {
  id: 'LEGAL_BASIS_REQUIRED',
  path: ['refusalBasis'],
  articles: articleOfEvent('SMX-03', 'rejectShareRequest'),
  message: '应提供相关法律法规作为依据。',
  messageEn: 'A law or regulation is cited.',
  holds: ({ refusalBasis }) => refusalBasis.some(law => !isBlank(law)),
};

export const rejectingAShareRequest: readonly Rule<CitingALaw>[] = [legalBasisRequired];

/** The same of whoever sets a deadline otherwise. */
const lawCited: OwnRule<{ citedLaw?: string | null }> = {
  ...legalBasisRequired,
  path: ['citedLaw'],
  articles: articleOfEvent('SMX-03', 'overrideReplyDeadline'),
  messageEn: 'The law or regulation that provides otherwise is cited.',
  holds: ({ citedLaw }) => !isBlank(citedLaw),
};

/** Setting another day for a deadline, on the ground of another law. */
export interface OverridingADeadline {
  citedLaw?: string | null;
  dueOn?: LocalDate | null;
  today: LocalDate;
}

export const overridingADeadline: readonly Rule<OverridingADeadline>[] = [
  lawCited,
  {
    id: 'OVERRIDE_DAY_NOT_AHEAD',
    path: ['dueOn'],
    message: '另行确定的时限不得早于今日。',
    messageEn: 'The day that another law sets is today or later.',
    holds: ({ dueOn, today }) => Boolean(dueOn) && String(dueOn) >= today,
  },
];

/** Sending something back with a reason. */
export const givingAReason: readonly Rule<{ reason?: string | null }>[] = [
  {
    id: 'DECISION_REASON_MISSING',
    path: ['reason'],
    message: '不同意的，应说明理由。',
    messageEn: 'Whoever says no says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Reviewing as the unit whose data it is. */
export const reviewingAsProducer: readonly Rule<{ provider: string; entry: AskedEntry | null }>[] = [
  {
    id: 'PRODUCER_HAS_CHANGED',
    path: ['id'],
    articles: articleOfEvent('SMX-05', 'approveAsProducer'),
    message: '该数据的生产单位已经变更，请使用单位重新申请。',
    messageEn: 'Another unit produces this data by now: it is asked for anew.',
    holds: ({ provider, entry }) => entry === null || entry.provider === provider,
  },
];

/** Supplying the data. */
export interface FulfillingAShareRequest {
  entry: AskedEntry | null;
  serviceMode: string;
  offPlatform: boolean;
  /** Whether an interface for the entry is published on the platform. */
  interfacePublished: boolean;
  systemCertificate?: string | null;
}

const onThePlatform: Rule<FulfillingAShareRequest> = {
  id: 'DELIVERY_OFF_PLATFORM',
  path: ['offPlatform'],
  articles: { jiyuan: '第九条', sanming: '第十四条' },
  message: '共享数据应通过平台提供，不得在平台外交换。',
  messageEn: 'Shared data is supplied on the platform only.',
  holds: ({ offPlatform }) => !offPlatform,
};

export const fulfillingAShareRequest: readonly Rule<FulfillingAShareRequest>[] = [
  onThePlatform,
  {
    id: 'INTERFACE_NOT_PUBLISHED',
    path: ['id'],
    articles: articleOfEvent('SMX-03', 'fulfilShareRequest'),
    message: '未汇聚数据的接口尚未封装发布，不能提供服务。',
    messageEn: 'The interface for data that is not aggregated has not been wrapped and published.',
    holds: ({ entry, serviceMode, interfacePublished }) =>
      entry?.aggregationMode !== 'NONE_WITH_EVIDENCE' || serviceMode !== 'INTERFACE' || interfacePublished,
  },
];

export const connectingTheSystem: readonly Rule<FulfillingAShareRequest>[] = [
  onThePlatform,
  {
    id: 'SYSTEM_CERTIFICATE_MISSING',
    path: ['systemCertificate'],
    by: 'mlps_required_to_connect',
    message: '接入的信息系统应通过信息安全等级保护测评。',
    messageEn: 'The system that connects has passed the classified-protection test: the certificate is named.',
    holds: ({ systemCertificate }, isRequired) => !isRequired || !isBlank(systemCertificate),
  },
];

/** How much later than agreed something is supplied, once that is allowed. */
export const withinTheLongestDelay: Rule<{ workingDays: number | null }> = {
  id: 'EXTENSION_EXCEEDS_MAX',
  path: ['until'],
  by: 'interface_delay_max_working_days',
  message: most => `经批准可以延期提供，但最长不超过${most}个工作日。`,
  messageEn: most => `What is supplied late is late by at most ${most} working days.`,
  holds: ({ workingDays }, most) => workingDays !== null && workingDays <= most,
};

/** Allowing delivery to be late (延期提供). */
export interface ExtendingTheFulfilment {
  application?: string | null;
  /** Working days from the due day to the one asked for; null where no table says how many. */
  workingDays: number | null;
  extendedAlready: boolean;
}

export const extendingTheFulfilment: readonly Rule<ExtendingTheFulfilment>[] = [
  {
    id: 'DELAY_APPLICATION_MISSING',
    path: ['application'],
    articles: articleOfEvent('SMX-03', 'extendFulfilment'),
    message: '延期提供应有书面申请。',
    messageEn: 'A delay is asked for in writing.',
    holds: ({ application }) => !isBlank(application),
  },
  {
    id: 'DELIVERY_EXTENDED_ALREADY',
    path: ['id'],
    articles: articleOfEvent('SMX-03', 'extendFulfilment'),
    message: '延期提供以一次为限。',
    messageEn: 'Delivery is extended once.',
    holds: ({ extendedAlready }) => !extendedAlready,
  },
  withinTheLongestDelay,
];

/** A rule by which several departments' data is compared (交叉核验规则). */
export interface PublishingARule {
  departments: readonly string[];
  /** Each with the department whose published entry of this city has its item; null where none has. */
  results: readonly { name: string; source: string | null }[];
}

/** The article of the event, in the machine that the city has. */
const ofTheRule = (law: Law): Article | null => articleOfEvent('SMX-05', 'publishVerificationRule')(law);

export const publishingARule: readonly Rule<PublishingARule>[] = [
  {
    id: 'RULE_DEPARTMENTS_TOO_FEW',
    path: ['rule', 'departments'],
    articles: ofTheRule,
    message: '交叉核验规则应涉及多个部门。',
    messageEn: 'A rule of cross-verification spans at least two departments.',
    holds: ({ departments }) => new Set(departments).size >= 2,
  },
  {
    id: 'RULE_RESULTS_MISSING',
    path: ['rule', 'results'],
    articles: ofTheRule,
    message: '交叉核验规则应写明所提供的计算结果。',
    messageEn: 'A rule of cross-verification names its results, and gives nothing else.',
    holds: ({ results }) => results.length > 0 && results.every(({ name }) => !isBlank(name)),
  },
  {
    id: 'RULE_SOURCE_UNKNOWN',
    path: ['rule', 'results'],
    articles: ofTheRule,
    message: '计算结果的数据来源应为所涉及部门在本地区已发布目录条目的信息项。',
    messageEn:
      'Each result is computed from an item of a published entry of this city, of one of the departments that the rule spans.',
    holds: ({ departments, results }) => results.every(({ source }) => source !== null && departments.includes(source)),
  },
];

/** Suspending, restoring or ending what is supplied. */
export const changingAccess: readonly Rule<{ reason: string }>[] = [
  {
    id: 'ACCESS_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent('SMX-03', 'suspendAccess'),
    message: '应写明记录在案的事由。',
    messageEn: 'Access is suspended, restored or ended for a reason that is put on record.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Accepting a demand of another department (受理). */
export const acceptingAShareRequest: readonly OwnRule<{ waits: boolean; acceptedAlready: boolean }>[] = [
  {
    id: 'NOTHING_TO_ACCEPT',
    path: ['id'],
    message: '该申请现不在本部门办理。',
    messageEn: 'The request does not wait for this department.',
    holds: ({ waits }) => waits,
  },
  {
    id: 'ACCEPTED_ALREADY',
    path: ['id'],
    message: '该申请已经受理。',
    messageEn: 'The request has been accepted.',
    holds: ({ acceptedAlready }) => !acceptedAlready,
  },
];
