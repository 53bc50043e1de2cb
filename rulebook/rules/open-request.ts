import type { OwnRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';
import { articleOfEvent } from '../workflow';

/** An entry as the catalog last told of it. */
export interface AskedEntry {
  status: string;
  openType: string | null;
  /** Whether it stands in the published open catalog. */
  openListed: boolean;
  provider: string;
  /** Names of its data items. */
  items: readonly string[];
}

export interface AskingForOpenData {
  kind: 'DATA' | 'GOV_INFO_DISCLOSURE';
  /** Null where the catalog never told of it. */
  entry: AskedEntry | null;
}

export interface SubmittingAnOpenRequest extends AskingForOpenData {
  applicantKind: 'CITIZEN' | 'LEGAL_PERSON' | 'OTHER_ORGANIZATION' | null;
  /** The body that asks; null for a citizen. */
  applicant: string | null;
  purpose: string | null;
  scenario: string | null;
  securityMeasures: string | null;
  items: readonly string[];
  acceptedResponsibility: boolean;
}

const ofTheRequest = articleOfEvent('SMX-06', 'submitOpenRequest');

const isPublished = ({ status }: AskedEntry): boolean => ['PUBLISHED', 'UPDATE_REQUESTED'].includes(status);

/** Whether an entry stands in the published open catalog. */
export const isOpened = (entry: AskedEntry): boolean =>
  isPublished(entry) && entry.openListed && entry.openType !== null && entry.openType !== 'NOT_OPEN';

/** An organ of state: registered by the office of public institutions (1), category 1 (GB 32100-2015, table 1). */
const isStateOrgan = (creditCode: string): boolean => creditCode.startsWith('11');

/** What can be judged before the city is known: of what is asked for. */
export const askingForOpenData: readonly OwnRule<AskingForOpenData>[] = [
  {
    id: 'OUT_OF_SCOPE',
    path: ['kind'],
    articles: { jiyuan: '第六十四条' },
    message: '政府信息公开不适用本办法，请按照政府信息公开条例向该行政机关的政府信息公开工作机构提出申请。',
    messageEn:
      'Government information is disclosed under its own regulation: ask the disclosure office of the organ that holds it.',
    holds: ({ kind }) => kind !== 'GOV_INFO_DISCLOSURE',
  },
  {
    id: 'NOT_PUBLISHED',
    path: ['entry'],
    articles: ofTheRequest,
    message: '该目录条目不在已公布的开放目录内。',
    messageEn: 'The entry does not stand in the published open catalog.',
    holds: ({ entry }) => entry !== null && isOpened(entry),
  },
];

/** Citizens, legal persons and other organizations: what else is asked for is of no matter. */
export const askingAsOneOfTheKinds: readonly OwnRule<Pick<SubmittingAnOpenRequest, 'applicant' | 'applicantKind'>>[] = [
  {
    id: 'APPLICANT_KIND_NOT_ALLOWED',
    path: ['applicantKind'],
    articles: { jiyuan: '第三十七条第1款' },
    message: '开放数据由公民、法人和其他组织申请；政务部门按共享办理。',
    messageEn: 'Opened data is asked for by citizens, legal persons and other organizations; departments share.',
    holds: ({ applicant, applicantKind }) =>
      applicant === null ? applicantKind === 'CITIZEN' : applicantKind !== 'CITIZEN' && !isStateOrgan(applicant),
  },
];

/** Handing in a request for data that is opened on conditions. */
export const submittingAnOpenRequest: readonly Rule<SubmittingAnOpenRequest>[] = [
  ...askingForOpenData,
  {
    id: 'OPEN_WITHOUT_REQUEST',
    path: ['entry'],
    by: 'open_types',
    message: types => `该数据属于“${types.UNCONDITIONAL ?? '无条件开放'}”类，无需申请，可直接获取。`,
    messageEn: 'This data is opened unconditionally: it is obtained directly and needs no request.',
    holds: ({ entry }) => entry === null || !isOpened(entry) || entry.openType !== 'UNCONDITIONAL',
  },
  ...askingAsOneOfTheKinds,
  {
    id: 'APPLICANT_IS_PROVIDER',
    path: ['applicant'],
    message: '申请单位不得申请本单位的数据。',
    messageEn: 'Nobody asks for data of their own.',
    holds: ({ applicant, entry }) => applicant === null || applicant !== entry?.provider || isStateOrgan(applicant),
  },
  {
    id: 'USE_PURPOSE_MISSING',
    path: ['purpose'],
    by: 'open_request_required_inputs',
    message: '应说明申请用途。',
    messageEn: 'The request says for what the data is wanted.',
    holds: ({ purpose }, inputs) => !inputs.includes('purpose') || !isBlank(purpose ?? ''),
  },
  {
    id: 'USE_SCENARIO_MISSING',
    path: ['scenario'],
    by: 'open_request_required_inputs',
    message: '应说明应用场景。',
    messageEn: 'The request says where the data will be used.',
    holds: ({ scenario }, inputs) => !inputs.includes('scenario') || !isBlank(scenario ?? ''),
  },
  {
    id: 'SECURITY_MEASURES_MISSING',
    path: ['securityMeasures'],
    by: 'open_request_required_inputs',
    message: '应说明安全措施。',
    messageEn: 'The request says how the data will be kept safe.',
    holds: ({ securityMeasures }, inputs) => !inputs.includes('securityMeasures') || !isBlank(securityMeasures ?? ''),
  },
  {
    id: 'REQUESTED_ITEMS_MISSING',
    path: ['items'],
    by: 'open_request_required_inputs',
    message: '应写明申请的数据项。',
    messageEn: 'The request names the data items.',
    holds: ({ items }, inputs) => !inputs.includes('requestedItems') || items.length > 0,
  },
  {
    id: 'REQUESTED_ITEM_UNKNOWN',
    path: ['items'],
    message: '申请的数据项应是该目录条目的信息项。',
    messageEn: 'What is asked for are items of the entry.',
    holds: ({ entry, items }) => entry === null || items.every(item => entry.items.includes(item)),
  },
  {
    id: 'RESPONSIBILITY_NOT_ACCEPTED',
    path: ['acceptedResponsibility'],
    articles: { jiyuan: '第四十八条' },
    message: '申请人应承诺对数据使用的全过程及其后果负责。',
    messageEn: 'The applicant accepts the responsibility for the use of the data throughout.',
    holds: ({ acceptedResponsibility }) => acceptedResponsibility,
  },
];

export interface ApprovingAnOpenRequest {
  permittedPurpose?: string | null;
  permittedScope?: string | null;
  permittedItems: readonly string[];
  permittedUntil?: LocalDate | null;
  /** What was asked for. */
  items: readonly string[];
  today: LocalDate;
}

export const approvingAnOpenRequest: readonly Rule<ApprovingAnOpenRequest>[] = [
  {
    id: 'PERMITTED_PURPOSE_MISSING',
    path: ['permittedPurpose'],
    articles: { chifeng: '四(二)3' },
    message: '应写明许可的用途。',
    messageEn: 'The approval says for what the data may be used.',
    holds: ({ permittedPurpose }) => !isBlank(permittedPurpose ?? ''),
  },
  {
    id: 'PERMITTED_SCOPE_MISSING',
    path: ['permittedScope'],
    articles: { chifeng: '四(二)3' },
    message: '应写明许可的范围。',
    messageEn: 'The approval says within which bounds the data may be used.',
    holds: ({ permittedScope }) => !isBlank(permittedScope ?? ''),
  },
  {
    id: 'PERMITTED_BEYOND_REQUEST',
    path: ['permittedItems'],
    message: '许可的数据项不得超出申请的数据项。',
    messageEn: 'No more is opened than was asked for.',
    holds: ({ permittedItems, items }) => permittedItems.every(item => items.includes(item)),
  },
  {
    id: 'PERMITTED_UNTIL_NOT_AHEAD',
    path: ['permittedUntil'],
    message: '使用期限不得早于今日。',
    messageEn: 'The last day of use is today or later.',
    holds: ({ permittedUntil, today }) => !permittedUntil || permittedUntil >= today,
  },
];

export interface RejectingAnOpenRequest {
  reason?: string | null;
  legalBasis?: string | null;
}

export const rejectingAnOpenRequest: readonly Rule<RejectingAnOpenRequest>[] = [
  {
    id: 'LEGAL_BASIS_REQUIRED',
    path: ['legalBasis'],
    by: 'open_refusal_needs',
    message: '不同意开放应说明理由并提供依据。',
    messageEn: 'A refusal to open gives its reason and its basis.',
    holds: ({ reason, legalBasis }, needs) => needs.every(need => !isBlank((need === 'reason' ? reason : legalBasis) ?? '')),
  },
];

/** Saying no where the text asks for no basis. */
export const givingAReason: readonly Rule<{ reason?: string | null }>[] = [
  {
    id: 'REFUSAL_REASON_MISSING',
    path: ['reason'],
    message: '应说明理由。',
    messageEn: 'A refusal says why.',
    holds: ({ reason }) => !isBlank(reason ?? ''),
  },
];

/** The province asks the providing unit. */
export interface ConsultingTheProvider extends AskingForOpenData {
  consultation: string;
}

export const consultingTheProvider: readonly Rule<ConsultingTheProvider>[] = [
  ...askingForOpenData,
  {
    id: 'CONSULTATION_UNNUMBERED',
    path: ['consultation'],
    message: '应写明省级征求意见的文号。',
    messageEn: 'The letter by which the province asks has its number.',
    holds: ({ consultation }) => !isBlank(consultation),
  },
];

export interface SuspendingOpenAccess {
  because: string;
  /** Whether the case of violation that is named is there and about this use. */
  isForACase: boolean;
  /** Whether the opening of the data itself is suspended. */
  openingHeld: boolean;
}

export const suspendingOpenAccess: readonly Rule<SuspendingOpenAccess>[] = [
  {
    id: 'SUSPENSION_UNGROUNDED',
    path: ['violationCase'],
    articles: articleOfEvent('SMX-06', 'suspendAccess'),
    message: '只有对该使用已立违规事项，或者该数据已中止开放的，才暂停访问。',
    messageEn:
      'Access is suspended for a case of violation about this very use, or where the opening of the data itself is suspended.',
    holds: ({ isForACase, openingHeld }) => isForACase || openingHeld,
  },
  {
    id: 'SUSPENSION_REASON_MISSING',
    path: ['because'],
    message: '应说明暂停访问的原因。',
    messageEn: 'Whoever suspends access says why.',
    holds: ({ because }) => !isBlank(because),
  },
];

export interface RestoringOpenAccess {
  /** Whoever restores it states that the matter was corrected, and no case keeps the use closed. */
  corrected: boolean;
  openingHeld: boolean;
}

export const restoringOpenAccess: readonly Rule<RestoringOpenAccess>[] = [
  {
    id: 'NOT_CORRECTED',
    path: ['corrected'],
    articles: articleOfEvent('SMX-06', 'restoreAccess'),
    message: '违规事项已改正并办结、数据未中止开放的，才恢复访问。',
    messageEn: 'Access is restored once the matter is corrected and closed, and while the data is open.',
    holds: ({ corrected, openingHeld }) => corrected && !openingHeld,
  },
];

export interface ClosingOpenAccess {
  permittedUntil: LocalDate | null;
  openRequestStatus: string;
  /** Whether there is an entry any more whose data it opens. */
  entryWithdrawn?: boolean;
  today: LocalDate;
}

export const closingOpenAccess: readonly Rule<ClosingOpenAccess>[] = [
  {
    id: 'ACCESS_NOT_OVER',
    path: ['id'],
    articles: articleOfEvent('SMX-06', 'closeGrant'),
    message: '期限届满、违规未改正或者目录条目已撤回的，才关闭授权。',
    messageEn: 'A grant is closed when its term is over, when nothing was corrected, or when the entry is withdrawn.',
    holds: ({ permittedUntil, openRequestStatus, entryWithdrawn, today }) =>
      openRequestStatus === 'SUSPENDED' || entryWithdrawn === true || (permittedUntil !== null && permittedUntil < today),
  },
];

/** Taking opened data from where it lies. */
export interface UsingOpenData extends AskingForOpenData {
  /** Whether an objection holds the opening of the entry. */
  held: boolean;
  /** Whether whoever asks has a request for it that was agreed to; asked of data that is opened on conditions. */
  agreedTo: boolean;
}

export const usingOpenData: readonly Rule<UsingOpenData>[] = [
  ...askingForOpenData,
  {
    id: 'RESOURCE_SUSPENDED',
    path: ['entry'],
    articles: articleOfEvent('SMX-09', 'suspendOpenResource'),
    message: '该数据已中止开放，正在核实处理。',
    messageEn: 'The opening of this data is suspended while an objection is verified.',
    holds: ({ held }) => !held,
  },
  {
    id: 'OPEN_REQUEST_REQUIRED',
    path: ['entry'],
    articles: ofTheRequest,
    message: '该数据属于有条件开放，应先提出开放申请并获同意。',
    messageEn: 'This data is opened on conditions: it is asked for first, and agreed to.',
    holds: ({ entry, agreedTo }) => entry?.openType !== 'CONDITIONAL' || agreedTo,
  },
];
