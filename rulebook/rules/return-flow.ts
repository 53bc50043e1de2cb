import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';

/** Asking for data of another level to flow back (回流). */
export interface AskingForAReturn {
  direction: 'FROM_ABOVE' | 'TO_BELOW';
  content: string;
  purpose: string;
  /** Who holds the data: the department above, or the body of this level that returns it. */
  holder?: string | null;
  producer: string | null;
  isBySomeAuthority: boolean;
  expectedRows?: number | null;
}

export const askingForAReturn: readonly Rule<AskingForAReturn>[] = [
  {
    id: 'RETURN_BELOW_NOT_REGULATED',
    path: ['direction'],
    by: 'return_flow_downward',
    message: '该地区的制度文本没有规定向下级回流数据。',
    messageEn: 'The text of this city states no duty to return data to the levels below.',
    holds: ({ direction }, downward) => direction !== 'TO_BELOW' || downward,
  },
  {
    id: 'RETURN_CONTENT_MISSING',
    path: ['content'],
    articles: articleOfEvent('SMX-07-RETURN', 'createReturnFlowRequest'),
    message: '应说明所需回流的数据。',
    messageEn: 'The data that is to flow back is named.',
    holds: ({ content }) => !isBlank(content),
  },
  {
    id: 'RETURN_PURPOSE_MISSING',
    path: ['purpose'],
    message: '应说明回流数据的用途。',
    messageEn: 'What the data is for is said.',
    holds: ({ purpose }) => !isBlank(purpose),
  },
  {
    id: 'RETURN_HOLDER_MISSING',
    path: ['holder'],
    message: '应写明掌握数据的上级部门。',
    messageEn: 'The department of the level above that holds the data is named.',
    holds: ({ direction, holder }) => direction !== 'FROM_ABOVE' || !isBlank(holder),
  },
  {
    id: 'RETURN_PRODUCER_MISSING',
    path: ['producer'],
    articles: articleOfEvent('SMX-07-RETURN', 'createReturnFlowRequest'),
    message: '应写明回流数据的部门。',
    messageEn: 'The department whose data it is, or will be, is named.',
    holds: ({ producer }) => producer !== null,
  },
  {
    id: 'RETURN_BELOW_ASKED_BY_ANOTHER',
    path: ['direction'],
    message: '向下级回流由下级数据主管部门申请。',
    messageEn: 'Data is returned to a level below at the request of its authority.',
    holds: ({ direction, isBySomeAuthority }) => direction !== 'TO_BELOW' || isBySomeAuthority,
  },
  {
    id: 'EXPECTED_ROWS_NEGATIVE',
    path: ['expectedRows'],
    message: '预期记录数不得为负。',
    messageEn: 'The number of rows that are expected is not negative.',
    holds: ({ expectedRows }) => expectedRows == null || expectedRows >= 0,
  },
];

/** Signing what the other side has asked for. */
export const cosigningAReturn: readonly PlainRule<{ completesTheSignatures: boolean }>[] = [
  {
    id: 'SIGNED_BY_THE_SAME_SIDE',
    path: ['id'],
    articles: articleOfEvent('SMX-07-RETURN', 'cosignReturnFlow'),
    message: '会签应由另一方作出：数据生产部门会同数据主管部门申请。',
    messageEn: 'The other side signs: producer and authority apply together.',
    holds: ({ completesTheSignatures }) => completesTheSignatures,
  },
];

export const submittingUpstream: readonly PlainRule<{ direction: string }>[] = [
  {
    id: 'DATA_NOT_HELD_ABOVE',
    path: [],
    articles: articleOfEvent('SMX-07-RETURN', 'submitUpstream'),
    message: '所需数据由本级掌握，不向上级申请。',
    messageEn: 'The data is held at this level: nothing is asked for above.',
    holds: ({ direction }) => direction === 'FROM_ABOVE',
  },
];

export const refusingAReturn: readonly PlainRule<{ reason?: string | null }>[] = [
  {
    id: 'RETURN_REASON_MISSING',
    path: ['reason'],
    message: '不予回流的，应说明理由。',
    messageEn: 'Where nothing is returned, the reason is given.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Recording what was returned. */
export interface ReturningData {
  direction: string;
  flowStatus: string;
  deliveredRows: number;
  expectedRows: number | null;
}

const inTime: readonly PlainRule<ReturningData>[] = [
  {
    id: 'RETURN_NOT_SUBMITTED',
    path: [],
    message: '尚未向上级申请。',
    messageEn: 'It was not submitted to the level above yet.',
    holds: ({ direction, flowStatus }) => direction !== 'FROM_ABOVE' || flowStatus !== 'FILED',
  },
  {
    id: 'DELIVERED_ROWS_NEGATIVE',
    path: ['deliveredRows'],
    message: '回流记录数不得为负。',
    messageEn: 'The number of rows that were returned is not negative.',
    // judged for what may be done now, before a number is said
    holds: ({ deliveredRows }) => !(deliveredRows < 0),
  },
];

/** Whether less was returned than was needed. */
export const isShort = ({ deliveredRows, expectedRows }: Pick<ReturningData, 'deliveredRows' | 'expectedRows'>): boolean =>
  expectedRows !== null && deliveredRows < expectedRows;

export const returningInFull: readonly PlainRule<ReturningData>[] = [
  ...inTime,
  {
    id: 'ROWS_RETURNED_SHORT',
    path: ['deliveredRows'],
    articles: articleOfEvent('SMX-07-RETURN', 'fulfilReturnFlow'),
    message: '回流数据少于所需数据。',
    messageEn: 'Less was returned than was needed.',
    holds: act => !isShort(act),
  },
];

export const returningInPart: readonly PlainRule<ReturningData>[] = inTime;
