import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';

const ofTheRequest = articleOfEvent('SMX-04', 'requestVerification');

/** Asking to compare values with data that is not shared (申请核验比对). */
export interface RequestingAVerification {
  shareType: string | null;
  consumer: string;
  provider: string;
  purpose: string;
  items: readonly string[];
  /** Names of the entry's items; none where the catalog tells of none. */
  known: readonly string[];
}

export const requestingAVerification: readonly Rule<RequestingAVerification>[] = [
  {
    id: 'VERIFICATION_NOT_NEEDED',
    path: ['entry'],
    articles: ofTheRequest,
    message: '该目录条目不属于不予共享，应当申请共享。',
    messageEn: 'The entry is shared: ask for it by a share request.',
    holds: ({ shareType }) => shareType === 'NOT_SHARED',
  },
  {
    id: 'VERIFICATION_OF_OWN_DATA',
    path: ['consumer'],
    message: '申请部门与提供部门不得为同一部门。',
    messageEn: 'A department does not ask to compare with its own data.',
    holds: ({ consumer, provider }) => consumer !== provider,
  },
  {
    id: 'VERIFICATION_PURPOSE_MISSING',
    path: ['purpose'],
    message: '应说明核验目的。',
    messageEn: 'A request says what the comparison is for.',
    holds: ({ purpose }) => !isBlank(purpose),
  },
  {
    id: 'VERIFICATION_ITEMS_MISSING',
    path: ['items'],
    message: '应写明需要核验的信息项。',
    messageEn: 'A request names the items to compare.',
    holds: ({ items }) => items.length > 0 && !items.some(isBlank),
  },
  {
    id: 'VERIFICATION_ITEM_UNKNOWN',
    path: ['items'],
    message: '目录条目没有所填信息项。',
    messageEn: 'The catalog entry has no such item.',
    holds: ({ items, known }) => known.length === 0 || items.every(item => isBlank(item) || known.includes(item)),
  },
];

/** Agreeing to it: items that were asked for, and nothing but match or mismatch of them. */
export interface ApprovingAVerification {
  asked: readonly string[];
  granted: readonly string[];
}

export const approvingAVerification: readonly Rule<ApprovingAVerification>[] = [
  {
    id: 'VERIFICATION_BEYOND_REQUEST',
    path: ['items'],
    articles: articleOfEvent('SMX-04', 'approveVerification'),
    message: '同意核验的信息项应在申请范围之内，且至少一项。',
    messageEn: 'At least one of the items that were asked for is granted, and no other.',
    holds: ({ asked, granted }) => granted.length > 0 && granted.every(item => asked.includes(item)),
  },
];

export interface RejectingAVerification {
  basis?: string | null;
}

export const rejectingAVerification: readonly Rule<RejectingAVerification>[] = [
  {
    id: 'VERIFICATION_REFUSAL_BASIS_MISSING',
    path: ['basis'],
    articles: articleOfEvent('SMX-04', 'rejectVerification'),
    message: '拒绝核验应当提供法律法规依据。',
    messageEn: 'A refusal cites its legal basis.',
    holds: ({ basis }) => !isBlank(basis),
  },
];

/** Answering: what is told of each item. */
export interface AnsweringAVerification {
  /** Names of the items that are compared. */
  items: readonly string[];
  outcomes: readonly string[];
}

export const answeringAVerification: readonly Rule<AnsweringAVerification>[] = [
  {
    id: 'VERIFICATION_VALUES_MISSING',
    path: ['values'],
    message: '应提供需要核验的值。',
    messageEn: 'A comparison wants values to compare.',
    holds: ({ outcomes }) => outcomes.length > 0,
  },
  {
    id: 'VERIFICATION_ITEM_TWICE',
    path: ['values'],
    articles: articleOfEvent('SMX-04', 'runVerification'),
    message: '每个信息项只核验一个值，不得以多个值试探原始数据。',
    messageEn: 'One value is compared for each item: several would guess what is on record.',
    holds: ({ items }) => new Set(items).size === items.length,
  },
  {
    id: 'RAW_VALUE_IN_ANSWER',
    path: ['values'],
    articles: articleOfEvent('SMX-04', 'runVerification'),
    message: '核验结果只能为一致或者不一致，不含原始数据。',
    messageEn: 'An answer is match or mismatch, and holds no value.',
    holds: ({ outcomes }) => outcomes.every(outcome => outcome === 'MATCH' || outcome === 'MISMATCH'),
  },
];
