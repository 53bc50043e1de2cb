import type { Article } from '../articles';
import type { Law } from '../law';
import type { OwnRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';
import { isSoleTrader } from '../values/sole-trader';

/** An entry as the catalog last told of it, as far as a request hangs on it. */
export interface AskedEntry {
  status: string;
  provider: string;
  shareType?: string | null;
  aggregationMode?: string | null;
  /** Departments to which alone it is shared; none named: to whoever meets the conditions. */
  allowedDepartments?: readonly string[];
  /** Names of the items that are shared; none named: not known, or all. */
  itemNames?: readonly string[];
}

/** A letter from department to authority, where a mode is asked for on paper. */
export interface OfficialLetter {
  number?: string | null;
  date?: LocalDate | null;
  /** Where its scan is kept. */
  file?: string | null;
}

export interface SubmittingAShareRequest {
  /** The entry as the catalog last told of it; null where it never did. */
  entry: AskedEntry | null;
  consumer: string;
  /** The provider as the request names it, if it does. */
  provider?: string | null;
  scenario: string;
  purpose: string;
  items: readonly string[];
  serviceMode?: string | null;
  complianceCommitment?: boolean | null;
  /** Code of the duty that the data serves. */
  dutyRef?: string | null;
  /** Whether the list of the department has that duty. */
  dutyIsTheirs?: boolean;
  consumingSystem?: string | null;
  /** The post that approved it within the department. */
  internalApprover?: string | null;
  bulkJustification?: string | null;
  letter?: OfficialLetter | null;
  neededUntil?: LocalDate | null;
  /** CNY. */
  fee?: string | null;
  earlier?: { submittedOn: string; requestNumber?: string | null } | null;
  today: string;
}

/** Published, and still so while an update is asked for; a request taken over may be for an entry that was withdrawn since. */
export const mayBeAskedFor = (entry: { status: string }, isTakenOver: boolean): boolean =>
  isTakenOver || ['PUBLISHED', 'UPDATE_REQUESTED'].includes(entry.status);

/** Asking for an entry, in whatever way. */
export const askingForAnEntry: readonly OwnRule<
  Pick<SubmittingAShareRequest, 'earlier'> & { entry: { status: string } | null }
>[] = [
  {
    id: 'ENTRY_NOT_PUBLISHED',
    path: ['entry'],
    message: '目录条目不存在或者未发布。',
    messageEn: 'The catalog entry does not exist or is not published.',
    holds: ({ entry, earlier }) => entry !== null && mayBeAskedFor(entry, Boolean(earlier)),
  },
];

/** Who shares at all: bodies with each other. */
export const sharingAmongDepartments: readonly OwnRule<{ consumer: string; isPerson: boolean }>[] = [
  {
    id: 'SHARING_IS_DEPARTMENT_ONLY',
    path: ['consumer'],
    articles: { jiyuan: '第二条第3款' },
    message: '政务数据共享在部门之间进行，自然人可以申请开放数据。',
    messageEn: 'Data is shared between departments; others ask for open data (draftOpenRequest).',
    holds: ({ consumer, isPerson }) => !isPerson && !isSoleTrader(consumer),
  },
];

/**
 * The article by which a city's text demands an input, of those that its parameter rests on.
 * @param articles where it rests on several, the one that names the input: city → number
 */
const naming =
  (input: string, articles: Readonly<Record<string, string>>) =>
  (law: Law): Article | null => {
    const { origin, value, articles: all } = law.parameter('share_request_required_inputs');
    if (origin !== 'STATED' || !value?.some(named => named === input)) return null;
    const number = articles[law.profile.slug];
    return number === undefined ? (all[0] ?? null) : law.article(number);
  };

/**
 * What every share request must satisfy, in whichever city. Scenario and purpose are asked for in every city, because a grant is bound
 * to both; where the city's text names the input, its article is cited.
 */
export const statingAShareRequest: readonly OwnRule<SubmittingAShareRequest>[] = [
  ...askingForAnEntry,
  {
    id: 'PROVIDER_IS_ANOTHER',
    path: ['provider'],
    message: '该目录条目的提供部门不是所填部门。',
    messageEn: 'The catalog names another department as the provider of this entry.',
    holds: ({ entry, provider, earlier }) => !provider || !entry || Boolean(earlier) || provider === entry.provider,
  },
  {
    id: 'CONSUMER_IS_PROVIDER',
    path: ['consumer'],
    message: '使用部门与提供部门不得为同一部门。',
    messageEn: 'A department does not ask for its own data.',
    articles: { jiyuan: '第二条第3款' },
    holds: ({ entry, consumer, provider }) => consumer !== (provider ?? entry?.provider),
  },
  {
    id: 'SCENARIO_MISSING',
    path: ['scenario'],
    articles: naming('scenario', { jiyuan: '第七条第2款' }),
    message: '应说明应用场景。',
    messageEn: 'A request states where the data will be used.',
    holds: ({ scenario }) => !isBlank(scenario),
  },
  {
    id: 'PURPOSE_MISSING',
    path: ['purpose'],
    articles: naming('dutyNeed', { jiyuan: '第三十条', sanming: '第十四条' }),
    message: '应说明使用目的。',
    messageEn: 'A request states for which duty the data is needed.',
    holds: ({ purpose }) => !isBlank(purpose),
  },
  {
    id: 'ITEM_UNNAMED',
    path: ['items'],
    message: '申请的信息项应有名称。',
    messageEn: 'Each data item asked for has a name.',
    holds: ({ items }) => !items.some(isBlank),
  },
  {
    id: 'REQUEST_NUMBER_BLANK',
    path: ['earlier', 'requestNumber'],
    message: '申请编号不得为空白。',
    messageEn: 'A number of a request is not blank.',
    holds: ({ earlier }) => earlier?.requestNumber == null || !isBlank(earlier.requestNumber),
  },
  {
    id: 'SUBMITTED_IN_FUTURE',
    path: ['earlier', 'submittedOn'],
    message: '历史申请的提交日期不得晚于今日。',
    messageEn: 'An earlier request was submitted today or before.',
    holds: ({ earlier, today }) => !earlier || earlier.submittedOn <= today,
  },
];

export const isWithheld = (shareType: string | null | undefined): boolean =>
  shareType === 'NOT_SHARED' || shareType === 'TEMPORARILY_NOT_SHARED';

/** What the entry's own terms say of whoever asks for it, and for what: when it is asked, and again when it is decided. */
export const keepingToTheEntry: readonly Rule<Pick<SubmittingAShareRequest, 'entry' | 'consumer' | 'items' | 'serviceMode'>>[] =
  [
    {
      id: 'FORBIDDEN_BY_SHARE_TYPE',
      path: ['entry'],
      by: 'share_types',
      message: '该数据不予共享，可以申请核验比对。',
      messageEn: 'This data is not shared; a verification can be asked for (requestVerification).',
      holds: ({ entry, serviceMode }) => !isWithheld(entry?.shareType) || serviceMode === 'CROSS_VERIFICATION',
    },
    {
      id: 'DEPARTMENT_NOT_ALLOWED',
      path: ['consumer'],
      by: 'share_types',
      message: '该数据只提供给目录所列的部门。',
      messageEn: 'The catalog names the departments to which this data is shared, and this is none of them.',
      holds: ({ entry, consumer }) =>
        entry?.shareType !== 'CONDITIONAL' ||
        (entry.allowedDepartments ?? []).length === 0 ||
        (entry.allowedDepartments ?? []).includes(consumer),
    },
    {
      id: 'ITEM_NOT_SHARED',
      path: ['items'],
      message: '申请的信息项不在该目录的共享范围内。',
      messageEn: 'An item asked for is none of those that the entry shares.',
      holds: ({ entry, items }) =>
        (entry?.itemNames ?? []).length === 0 || items.every(item => isBlank(item) || entry?.itemNames?.includes(item)),
    },
  ];

/** In which way it is to be supplied, where the city's text has the request say so. */
export const choosingAMode: readonly Rule<Pick<SubmittingAShareRequest, 'serviceMode' | 'bulkJustification' | 'letter'>>[] = [
  {
    id: 'SERVICE_MODE_MISSING',
    path: ['serviceMode'],
    by: 'share_request_required_inputs',
    articles: { jiyuan: '第九条', sanming: '第十三条第1款' },
    message: '应明确共享的服务方式。',
    messageEn: 'The way of supply is named: interface, bulk exchange or cross-verification.',
    holds: ({ serviceMode }, inputs) => !inputs.includes('serviceMode') || Boolean(serviceMode),
  },
  {
    id: 'SERVICE_MODE_UNKNOWN',
    path: ['serviceMode'],
    by: 'service_modes',
    message: '该地区的共享服务方式中没有此种方式。',
    messageEn: 'The text of this city names other ways of supply.',
    // exclusive where the text has every request name one of them
    holds: ({ serviceMode }, modes, law) =>
      !serviceMode ||
      modes.some(mode => mode === serviceMode) ||
      !law.parameter('share_request_required_inputs').value?.includes('serviceMode'),
  },
  {
    id: 'BULK_JUSTIFICATION_REQUIRED',
    path: ['bulkJustification'],
    by: 'bulk_only_if_others_insufficient',
    message: '申请批量数据交换的，应说明接口服务和交叉核验为何不能满足需要。',
    messageEn: 'A request for bulk exchange says why an interface or cross-verification does not suffice.',
    holds: ({ serviceMode, bulkJustification }, isException) =>
      !isException || serviceMode !== 'BULK' || !isBlank(bulkJustification),
  },
  {
    id: 'OFFICIAL_LETTER_REQUIRED',
    path: ['letter'],
    by: 'cross_verification_channel',
    message: '数据交叉核验由使用单位函送主管部门提出，登记函件应有文号、日期和影印件。',
    messageEn: 'Cross-verification is asked for by an official letter: its number, day and scan are registered.',
    holds: ({ serviceMode, letter }, channel) =>
      serviceMode !== 'CROSS_VERIFICATION' ||
      channel !== 'OFFLINE_LETTER' ||
      Boolean(letter?.date && !isBlank(letter.number) && !isBlank(letter.file)),
  },
];

/** What a share request must satisfy under the law of the city whose data it is. */
export const submittingAShareRequest: readonly Rule<SubmittingAShareRequest>[] = [
  ...statingAShareRequest,
  ...keepingToTheEntry,
  ...choosingAMode,
  {
    id: 'COMPLIANCE_COMMITMENT_MISSING',
    path: ['complianceCommitment'],
    by: 'share_request_required_inputs',
    message: '应承诺合规使用数据。',
    messageEn: 'Whoever asks commits to lawful use.',
    holds: ({ complianceCommitment }, inputs) => !inputs.includes('complianceCommitment') || complianceCommitment === true,
  },
  {
    id: 'DUTY_REF_MISSING',
    path: ['dutyRef'],
    by: 'share_request_required_inputs',
    articles: { jiyuan: '第三十条', sanming: '第十四条' },
    message: '应写明所履行的职责。',
    messageEn: 'A request names the duty that it serves, from the list of the department.',
    holds: ({ dutyRef }, inputs) => !inputs.includes('dutyNeed') || !isBlank(dutyRef),
  },
  {
    id: 'DUTY_NOT_OF_DEPARTMENT',
    path: ['dutyRef'],
    articles: { jiyuan: '第五十七条' },
    message: '所填职责不在本部门的职责清单内，不得获取与履职无关的数据。',
    messageEn: 'The list of the department has no such duty; data unrelated to its functions is not obtained.',
    holds: ({ dutyRef, dutyIsTheirs }) => isBlank(dutyRef) || dutyIsTheirs === true,
  },
  {
    id: 'FEE_NOT_ALLOWED_FOR_SHARING',
    path: ['fee'],
    by: 'share_free_of_charge',
    message: '部门之间实行无偿共享，不得收取费用。',
    messageEn: 'Data is shared between departments free of charge.',
    holds: ({ fee }, isFree) => !isFree || fee == null,
  },
  {
    id: 'NEEDED_UNTIL_NOT_AHEAD',
    path: ['neededUntil'],
    message: '使用期限应晚于今日。',
    messageEn: 'The data is needed until a day after today.',
    holds: ({ neededUntil, today }) => !neededUntil || neededUntil > today,
  },
];

/** What is asked beside where systems are connected to each other and the unit approves its own requests first. */
export const connectingSystems: readonly Rule<SubmittingAShareRequest>[] = [
  {
    id: 'CONSUMING_SYSTEM_MISSING',
    path: ['consumingSystem'],
    articles: { sanming: '第十四条' },
    message: '应写明使用数据的信息系统。',
    messageEn: 'The system that will use the data is named: data goes from system to system.',
    holds: ({ consumingSystem, serviceMode }) => serviceMode === 'CROSS_VERIFICATION' || !isBlank(consumingSystem),
  },
  {
    id: 'INTERNAL_APPROVER_MISSING',
    path: ['internalApprover'],
    articles: { sanming: '第二十八条' },
    message: '申请应先经本单位内部审批。',
    messageEn: 'A request is approved within the unit before it leaves it.',
    holds: ({ internalApprover, serviceMode }) => serviceMode === 'CROSS_VERIFICATION' || !isBlank(internalApprover),
  },
];

/** By interface or in bulk. */
export const submittingByMode: readonly Rule<SubmittingAShareRequest>[] = [...submittingAShareRequest, ...connectingSystems];
