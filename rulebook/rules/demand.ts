import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';

/** Stating a demand for data that is in no catalog (目录外需求). */
export interface SubmittingADemand {
  kind: 'SHARE' | 'OPEN';
  /** The kinds of demand that the city's text lets somebody hear. */
  kindsHeard: readonly string[];
  channel: string;
  title: string;
  purpose: string;
  /** Of whom it is demanded, where somebody is named. */
  provider?: string | null;
  applicant: string | null;
}

export const submittingADemand: readonly Rule<SubmittingADemand>[] = [
  {
    id: 'DEMAND_KIND_NOT_REGULATED',
    path: ['kind'],
    articles: articleOfEvent('SMX-07', 'submitDemand'),
    message: '该地区的制度文本没有规定此类目录外需求。',
    messageEn: 'The text of this city has nobody hear demands of this kind.',
    holds: ({ kind, kindsHeard }) => kindsHeard.includes(kind),
  },
  {
    id: 'DEMAND_CHANNEL_NOT_REGULATED',
    path: ['channel'],
    by: 'open_demand_channels',
    message: '该地区不以此渠道征集开放需求。',
    messageEn: 'Demands to open are not collected by this channel here.',
    holds: ({ kind, channel }, channels) =>
      kind !== 'OPEN' || channel !== 'OFFLINE' || channels.some(known => known === 'OFFLINE'),
  },
  {
    id: 'DEMANDED_OF_MISSING',
    path: ['provider'],
    by: 'open_demand_channels',
    message: '开放需求应向数据开放主体提出，请写明该单位。',
    messageEn: 'Here a demand to open goes to the body that would open the data: it is named.',
    holds: ({ kind, provider }, channels) =>
      kind !== 'OPEN' || Boolean(provider) || !channels.some(known => known === 'REQUEST_TO_OPENING_BODY'),
  },
  {
    id: 'DEMAND_TITLE_MISSING',
    path: ['title'],
    message: '应说明所需数据的名称。',
    messageEn: 'The data that is demanded is named.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'DEMAND_PURPOSE_MISSING',
    path: ['purpose'],
    message: '应说明需求的用途。',
    messageEn: 'What the data is for is said.',
    holds: ({ purpose }) => !isBlank(purpose),
  },
  {
    id: 'DEMANDED_OF_ITSELF',
    path: ['provider'],
    message: '不能向本单位提出需求。',
    messageEn: 'Nobody demands data of themselves.',
    holds: ({ provider, applicant }) => !provider || provider !== applicant,
  },
];

export interface AcceptingADemand {
  /** Whether what is published has an entry of this name. */
  isListed: boolean;
}

/** Taking up a demand to share. */
export const acceptingADemand: readonly PlainRule<AcceptingADemand>[] = [
  {
    id: 'ENTRY_LISTED_ALREADY',
    path: ['id'],
    articles: articleOfEvent('SMX-07', 'acceptDemand'),
    message: '已发布目录中已有相应条目，请直接申请。',
    messageEn: 'The published catalog has such an entry: it is asked for directly.',
    holds: ({ isListed }) => !isListed,
  },
];

/** Taking up a demand to open. */
export const acceptingAnOpenDemand: readonly PlainRule<AcceptingADemand>[] = [
  {
    id: 'OPEN_ENTRY_LISTED_ALREADY',
    path: ['id'],
    articles: articleOfEvent('SMX-07', 'acceptOpenDemand'),
    message: '开放目录中已有相应条目，请直接获取或者申请。',
    messageEn: 'The open catalog has such an entry: it is taken or asked for directly.',
    holds: ({ isListed }) => !isListed,
  },
];

/** Finding that the demand is to be met. */
export const confirmingADemand: readonly PlainRule<{ provider?: string | null; applicant: string | null }>[] = [
  {
    id: 'DEMAND_PROVIDER_MISSING',
    path: ['provider'],
    articles: articleOfEvent('SMX-07', 'confirmDemand'),
    message: '应确定数源部门。',
    messageEn: 'The department that holds the data is identified.',
    holds: ({ provider }) => Boolean(provider),
  },
  {
    id: 'DEMAND_PROVIDER_IS_APPLICANT',
    path: ['provider'],
    message: '数源部门不得是需求提出单位。',
    messageEn: 'The department that holds the data is another than the one that demands it.',
    holds: ({ provider, applicant }) => !provider || provider !== applicant,
  },
];

/** Closing a demand: what came of it is said, and told to whoever stated it. */
export const rejectingADemand: readonly PlainRule<{ result?: string | null; notice?: string | null }>[] = [
  {
    id: 'RESULT_MISSING',
    path: ['result'],
    articles: articleOfEvent('SMX-07', 'rejectDemand'),
    message: '应说明处理结果及理由。',
    messageEn: 'The result is stated with its reason.',
    holds: ({ result }) => !isBlank(result),
  },
  {
    id: 'NOTICE_MISSING',
    path: ['notice'],
    articles: articleOfEvent('SMX-07', 'rejectDemand'),
    message: '应将处理结果告知需求提出人。',
    messageEn: 'Whoever stated the demand is told the result.',
    holds: ({ notice }) => !isBlank(notice),
  },
];

/** Finding that the data is held by a level above. */
export const forwardingADemand: readonly PlainRule<{ holderAbove?: string | null }>[] = [
  {
    id: 'HOLDER_ABOVE_MISSING',
    path: ['holderAbove'],
    articles: articleOfEvent('SMX-07', 'requestReturnFlow'),
    message: '应写明掌握数据的上级部门。',
    messageEn: 'The department of the level above that holds the data is named.',
    holds: ({ holderAbove }) => !isBlank(holderAbove),
  },
];

/** The service before data is opened. */
export const startingPreService: readonly PlainRule<{ officer?: string | null }>[] = [
  {
    id: 'OFFICER_MISSING',
    path: ['officer'],
    articles: articleOfEvent('SMX-07', 'startPreService'),
    message: '应指定前置服务的负责人员。',
    messageEn: 'The officer in charge of the service is named.',
    holds: ({ officer }) => !isBlank(officer),
  },
];

export interface LinkingAnEntry {
  isPublished: boolean;
  entryProvider: string | null;
  provider: string | null;
  kind: 'SHARE' | 'OPEN';
  isOpened: boolean;
}

/** Entering what was demanded in the catalog. */
export const linkingAnEntry: readonly PlainRule<LinkingAnEntry>[] = [
  {
    id: 'LINKED_ENTRY_NOT_PUBLISHED',
    path: ['entry'],
    articles: articleOfEvent('SMX-07', 'linkPublishedEntry'),
    message: '条目尚未发布。',
    messageEn: 'The entry is not published.',
    holds: ({ isPublished }) => isPublished,
  },
  {
    id: 'LINKED_ENTRY_OF_ANOTHER',
    path: ['entry'],
    articles: articleOfEvent('SMX-07', 'linkPublishedEntry'),
    message: '条目应属于所确定的数源部门。',
    messageEn: 'The entry is one of the department that was identified.',
    holds: ({ entryProvider, provider }) => entryProvider === null || entryProvider === provider,
  },
  {
    id: 'LINKED_ENTRY_NOT_OPENED',
    path: ['entry'],
    articles: articleOfEvent('SMX-07', 'linkPublishedEntry'),
    message: '开放需求应关联开放目录中的条目。',
    messageEn: 'A demand to open is met by an entry of the open catalog.',
    holds: ({ kind, isOpened, isPublished }) => kind !== 'OPEN' || isOpened || !isPublished,
  },
];
