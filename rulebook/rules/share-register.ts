import type { OwnRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';
import { articleOfEvent } from '../workflow';
import { withinTheLongestDelay } from './share-decision';

/** Recording a duty of a department, in its list (职责清单). */
export const recordingADuty: readonly OwnRule<{ code: string; title: string; basis: string }>[] = [
  {
    id: 'DUTY_CODE_MISSING',
    path: ['code'],
    message: '应写明职责编号。',
    messageEn: 'A duty has a code in the list of its department.',
    holds: ({ code }) => !isBlank(code),
  },
  {
    id: 'DUTY_TITLE_MISSING',
    path: ['title'],
    message: '应写明职责内容。',
    messageEn: 'The duty is described.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'DUTY_BASIS_MISSING',
    path: ['basis'],
    message: '应写明职责依据。',
    messageEn: 'The text that gives the department this duty is named.',
    holds: ({ basis }) => !isBlank(basis),
  },
];

/** Ending what stood in a list. */
export const endingAListing: readonly OwnRule<{ isThere: boolean }>[] = [
  {
    id: 'NOT_IN_THE_LIST',
    path: [],
    message: '清单中没有此项，或者已经终止。',
    messageEn: 'The list has no such thing, or has it no more.',
    holds: ({ isThere }) => isThere,
  },
];

/** Naming items that are sensitive together (敏感组合). */
export const namingACombination: readonly OwnRule<{ title: string; items: readonly string[]; reason: string }>[] = [
  {
    id: 'COMBINATION_UNNAMED',
    path: ['title'],
    message: '敏感组合应有名称。',
    messageEn: 'A combination has a title.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'COMBINATION_TOO_SMALL',
    path: ['items'],
    message: '敏感组合至少包括两个不同的信息项。',
    messageEn: 'A combination has at least two different items, each with a name.',
    holds: ({ items }) => !items.some(isBlank) && new Set(items).size >= 2,
  },
  {
    id: 'COMBINATION_REASON_MISSING',
    path: ['reason'],
    message: '应说明组合敏感的理由。',
    messageEn: 'It is said what the items reveal together.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

const INTERFACE = 'SMX-03-INTERFACE';

/** Asking for an interface, or offering one. */
export const demandingAnInterface: readonly Rule<{ scenario: string }>[] = [
  {
    id: 'INTERFACE_SCENARIO_MISSING',
    path: ['scenario'],
    articles: articleOfEvent(INTERFACE, 'demandInterface'),
    message: '应结合应用场景提出接口需求。',
    messageEn: 'An interface is asked for with the scenario of its use.',
    holds: ({ scenario }) => !isBlank(scenario),
  },
];

/** Agreeing on the day by which it is provided. */
export const agreeingOnADay: readonly Rule<{ agreedDate?: LocalDate | null; today: LocalDate }>[] = [
  {
    id: 'AGREED_DATE_MISSING',
    path: ['agreedDate'],
    articles: articleOfEvent(INTERFACE, 'agreeInterface'),
    message: '应写明双方协商的提供时间。',
    messageEn: 'The day on which both sides agreed is stated.',
    holds: ({ agreedDate }) => Boolean(agreedDate),
  },
  {
    id: 'AGREED_DATE_PAST',
    path: ['agreedDate'],
    message: '协商的提供时间不得早于今日。',
    messageEn: 'The agreed day is today or later.',
    holds: ({ agreedDate, today }) => !agreedDate || agreedDate >= today,
  },
];

/** Moving that day, at the written request of the department. */
export interface DelayingAnInterface {
  reason?: string | null;
  until?: LocalDate | null;
  agreedOn: LocalDate | null;
  /** Working days from the agreed day to the one asked for; null where it is not to be said. */
  workingDays: number | null;
  delayedAlready: boolean;
}

export const askingForADelay: readonly Rule<DelayingAnInterface>[] = [
  {
    id: 'DELAY_REASON_MISSING',
    path: ['reason'],
    articles: articleOfEvent(INTERFACE, 'requestInterfaceDelay'),
    message: '应书面说明不能按时提供的特殊情况。',
    messageEn: 'The special circumstances are stated in writing.',
    holds: ({ reason }) => !isBlank(reason),
  },
  {
    id: 'DELAY_UNTIL_MISSING',
    path: ['until'],
    articles: articleOfEvent(INTERFACE, 'requestInterfaceDelay'),
    message: '应写明申请延期至何日，且晚于协商的时间。',
    messageEn: 'The day that is asked for is stated, and lies after the agreed one.',
    holds: ({ until, agreedOn }) => Boolean(until) && (agreedOn === null || String(until) > agreedOn),
  },
];

export const allowingADelay: readonly Rule<DelayingAnInterface>[] = [
  {
    id: 'DELAY_NOT_ASKED_FOR',
    path: ['id'],
    articles: articleOfEvent(INTERFACE, 'allowInterfaceDelay'),
    message: '数据生产部门没有提出延期申请。',
    messageEn: 'The department has not asked for a delay.',
    holds: ({ reason }) => !isBlank(reason),
  },
  {
    id: 'DELAYED_ALREADY',
    path: ['id'],
    articles: articleOfEvent(INTERFACE, 'allowInterfaceDelay'),
    message: '接口已经延期，以一次为限。',
    messageEn: 'An interface is delayed once.',
    holds: ({ delayedAlready }) => !delayedAlready,
  },
  withinTheLongestDelay,
];

/** Describing an interface so that others can call it. */
export const describingAnInterface: readonly Rule<{ specification?: string | null; callDescription?: string | null }>[] = [
  {
    id: 'SPECIFICATION_MISSING',
    path: ['specification'],
    articles: articleOfEvent(INTERFACE, 'wrapInterface'),
    message: '应提供接口规范。',
    messageEn: 'The specification of the interface is attached.',
    holds: ({ specification }) => !isBlank(specification),
  },
  {
    id: 'CALL_DESCRIPTION_MISSING',
    path: ['callDescription'],
    articles: articleOfEvent(INTERFACE, 'wrapInterface'),
    message: '应提供接口调用说明。',
    messageEn: 'The description of how to call the interface is attached.',
    holds: ({ callDescription }) => !isBlank(callDescription),
  },
];
