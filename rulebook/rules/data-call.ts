import type { Article } from '../articles';
import type { Law } from '../law';
import type { ParameterName } from '../parameters';
import type { OwnRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';
import { articleOfEvent } from '../workflow';
import { isWithheld } from './share-request';

/** What a call does with a grant; what it leaves out is not judged. */
export interface StatedCall {
  /** Any of these. */
  means?: string | readonly string[];
  purpose?: string;
  scenario?: string;
  items?: readonly string[];
}

/** Using a grant of access (使用共享数据). */
export interface UsingAGrant {
  /** Whether the data would go to somebody else than the holder. */
  thirdParty: boolean;
  grant: {
    grantStatus: string;
    means: string;
    items: readonly string[];
    purpose: string;
    scenario: string | null;
    since: LocalDate;
    until: LocalDate | null;
    holder: string | null;
    /** Where the entry stands in the catalog; null where the register was never told. */
    entryStatus: string | null;
    /** How the opening of the entry stands, for a grant that a request for open data led to; null for any other. */
    opened: { held: boolean; listed: boolean } | null;
    /** How the entry is shared by now, for a grant that a share request led to; null for any other. */
    shareType: string | null;
    /** Items of the entry that are state secrets by now. */
    secretItems: readonly string[];
  };
  call: StatedCall;
  today: LocalDate;
}

/** The article of the parameter, where the text of the city states it. */
export const statedBy =
  (parameter: ParameterName) =>
  (law: Law): Article | null => {
    const { origin, articles } = law.parameter(parameter);
    return origin === 'STATED' ? (articles[0] ?? null) : null;
  };

const isSame = (said: string, granted: string | null): boolean => said.trim() === (granted ?? '').trim();

/** Shared data goes to no third party: neither by a call, nor as what was made from it. */
const staysWithTheHolder: Rule<{ thirdParty: boolean }> = {
  id: 'THIRD_PARTY_PROVISION_FORBIDDEN',
  path: ['recipient'],
  articles: statedBy('third_party_provision_forbidden'),
  message: '不得将获取的数据直接或者以改变数据形式等方式提供给第三方。',
  messageEn: 'Data that was obtained is not provided to a third party, in whatever form.',
  holds: ({ thirdParty }) => !thirdParty,
};

/** What every call must satisfy, whatever its means; every breach is noted as a misuse of the grant. */
export const usingAGrant: readonly Rule<UsingAGrant>[] = [
  {
    id: 'ACCESS_SUSPENDED',
    path: ['grant'],
    articles: { chifeng: '四(三)3' },
    message: '该授权已被暂停，暂不能使用。',
    messageEn: 'The grant is suspended.',
    holds: ({ grant }) => grant.grantStatus !== 'SUSPENDED',
  },
  {
    id: 'ACCESS_ENDED',
    path: ['grant'],
    articles: { jiyuan: '第五十八条' },
    message: '该授权已终止、已到期或者尚未生效，不能使用。',
    messageEn: 'The grant has ended, or has not begun.',
    holds: ({ grant, today }) =>
      grant.grantStatus !== 'TERMINATED' && grant.since <= today && (grant.until === null || today < grant.until),
  },
  {
    id: 'ENTRY_WITHDRAWN',
    path: ['grant'],
    message: '目录条目已撤销或者不再发布，其数据不再提供。',
    messageEn: 'The entry is no longer published, and its data no longer supplied.',
    holds: ({ grant: { entryStatus, opened } }) =>
      (entryStatus === null || ['PUBLISHED', 'UPDATE_REQUESTED'].includes(entryStatus)) && opened?.listed !== false,
  },
  {
    id: 'NO_LONGER_SHARED',
    path: ['grant'],
    message: '目录条目已改为不予共享或者暂不共享，其数据不再提供。',
    messageEn: 'The entry was changed: its data is not shared any more, or not for the time being.',
    // what compares hands nothing over
    holds: ({ grant: { shareType, means } }) =>
      !isWithheld(shareType) || means === 'VERIFICATION' || means === 'CROSS_VERIFICATION',
  },
  {
    id: 'RESOURCE_SUSPENDED',
    path: ['grant'],
    articles: articleOfEvent('SMX-09', 'suspendOpenResource'),
    message: '该数据已中止开放，正在核实处理。',
    messageEn: 'The opening of this data is suspended while an objection is verified.',
    holds: ({ grant: { opened } }) => opened?.held !== true,
  },
  {
    id: 'PURPOSE_MISMATCH',
    path: ['purpose'],
    articles: { jiyuan: '第三十三条第3款', guiyang: '四 第四章 二是', sanming: '第二十六条第3款' },
    message: '共享数据不得用于授权以外的目的。',
    messageEn: 'Shared data is used only for the purpose of the grant.',
    holds: ({ grant, call }) => call.purpose === undefined || isSame(call.purpose, grant.purpose),
  },
  {
    id: 'SCENARIO_MISMATCH',
    path: ['scenario'],
    articles: { jiyuan: '第七条第2款' },
    message: '授权以应用场景为限，不得用于其他场景。',
    messageEn: 'The grant is bound to its application scenario.',
    holds: ({ grant, call }) => call.scenario === undefined || isSame(call.scenario, grant.scenario),
  },
  {
    id: 'MEANS_NOT_GRANTED',
    path: ['grant'],
    articles: { jiyuan: '第九条' },
    message: '应当按照授权的方式使用共享数据。',
    messageEn: 'Shared data is used only by the means that was granted.',
    holds: ({ grant, call }) => call.means === undefined || [call.means].flat().includes(grant.means),
  },
  {
    id: 'ITEM_NOT_GRANTED',
    path: ['items'],
    articles: { jiyuan: '第七条第2款' },
    message: '所请求的信息项不在授权范围内。',
    messageEn: 'An item is not among those that were granted.',
    holds: ({ grant, call }) => (call.items ?? []).every(item => grant.items.includes(item)),
  },
  {
    id: 'STATE_SECRET_NOT_SHARED',
    path: ['items'],
    message: '所请求的信息项已定为国家秘密，不得提供。',
    messageEn: 'An item is a state secret by now, and is not supplied.',
    holds: ({ grant: { items, secretItems }, call }) =>
      !(call.items && call.items.length > 0 ? call.items : items).some(item => secretItems.includes(item)),
  },
  staysWithTheHolder,
];

/** Asking for records by a key (按键查询). */
export interface AskingByKey {
  key: string | null | undefined;
  keyItem: string | null | undefined;
  /** The registered key of the dataset. */
  registeredKey: string;
}

/** No free query, no listing: records are found by the registered key alone. Where the text is silent the register is as strict. */
export const askingByKey: readonly Rule<AskingByKey>[] = [
  {
    id: 'FREE_QUERY_NOT_ALLOWED',
    path: ['key'],
    articles: statedBy('free_query_allowed'),
    message: '不提供自由查询：应当按登记的查询键查询。',
    messageEn: 'There is no free query: records are asked for by their registered key.',
    holds: ({ key, keyItem, registeredKey }) =>
      !isBlank(key) && !/[*%?]/.test(key ?? '') && (isBlank(keyItem) || keyItem === registeredKey),
  },
];

/** Recording a use that was made outside of the register's own calls (使用记录). */
export interface RecordingAUse {
  purpose?: string | null;
  usedBy?: string | null;
  approver?: string | null;
  content: readonly string[];
  usedAt?: Date | null;
  method?: string | null;
  medium?: string | null;
  now: Date;
}

const record = { sanming: '第二十六条第3款' } as const;

/** The seven things that a record of use states. */
export const recordingAUse: readonly Rule<RecordingAUse>[] = [
  {
    id: 'USAGE_PURPOSE_MISSING',
    path: ['purpose'],
    articles: record,
    message: '使用记录应写明具体用途。',
    messageEn: 'A record of use states what the data was used for.',
    holds: ({ purpose }) => !isBlank(purpose),
  },
  {
    id: 'USED_BY_MISSING',
    path: ['usedBy'],
    articles: record,
    message: '使用记录应写明使用人员。',
    messageEn: 'A record of use states who used the data.',
    holds: ({ usedBy }) => !isBlank(usedBy),
  },
  {
    id: 'APPROVER_MISSING',
    path: ['approver'],
    articles: record,
    message: '使用记录应写明批准人员。',
    messageEn: 'A record of use states who approved it.',
    holds: ({ approver }) => !isBlank(approver),
  },
  {
    id: 'CONTENT_MISSING',
    path: ['content'],
    articles: record,
    message: '使用记录应写明数据内容。',
    messageEn: 'A record of use states which data was used.',
    holds: ({ content }) => content.length > 0 && !content.some(isBlank),
  },
  {
    id: 'USED_AT_MISSING',
    path: ['usedAt'],
    articles: record,
    message: '使用记录应写明获取时间。',
    messageEn: 'A record of use states when the data was obtained.',
    holds: ({ usedAt }) => usedAt != null,
  },
  {
    id: 'USED_IN_FUTURE',
    path: ['usedAt'],
    message: '获取时间不得晚于现在。',
    messageEn: 'Data was obtained now or before.',
    holds: ({ usedAt, now }) => usedAt == null || usedAt <= now,
  },
  {
    id: 'METHOD_MISSING',
    path: ['method'],
    articles: record,
    message: '使用记录应写明获取方式。',
    messageEn: 'A record of use states how the data was obtained.',
    holds: ({ method }) => !isBlank(method),
  },
  {
    id: 'MEDIUM_MISSING',
    path: ['medium'],
    articles: record,
    message: '使用记录应写明介质类型。',
    messageEn: 'A record of use states on what medium.',
    holds: ({ medium }) => !isBlank(medium),
  },
];

/** Granting data that was made from what its provider was itself granted (以改变形式向第三方提供). */
export interface PassingOn {
  thirdParty: boolean;
}

/** Granting to a body, which may have merged into another or been deregistered since it asked. */
export const grantingToABody: readonly OwnRule<{ gone: boolean }>[] = [
  {
    id: 'HOLDER_GONE',
    path: ['id'],
    message: '申请单位已合并或者注销，不能授权；承接单位应另行申请。',
    messageEn: 'The body that asked has merged or been deregistered: whoever takes over asks for itself.',
    holds: ({ gone }) => !gone,
  },
];

export const passingOn: readonly Rule<PassingOn>[] = [staysWithTheHolder];
