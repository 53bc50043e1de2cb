import type { PlainRule } from '../rule';
import { isBlank } from '../values/blank';

/** Opening an inspection by a security or secrecy body (登记国家安全检查、保密检查和技术监管). */
export interface OpeningAnInspection {
  inspector: string;
  department: string;
  basis: string;
  now: Date;
  /** The moment from which nothing is read any more. */
  until: Date;
}

const YEAR_MS = 365 * 86_400_000;
const cooperates: Readonly<Record<string, string>> = { jiyuan: '第四十九条第2款' };

export const openingAnInspection: readonly PlainRule<OpeningAnInspection>[] = [
  {
    id: 'INSPECTION_BASIS_MISSING',
    path: ['basis'],
    articles: cooperates,
    message: '应写明检查的依据，例如检查通知书文号。',
    messageEn: 'An inspection names what it rests on, such as the number of its notice.',
    holds: ({ basis }) => !isBlank(basis),
  },
  {
    id: 'INSPECTS_ITSELF',
    path: ['inspector'],
    message: '检查单位与被检查部门不得相同。',
    messageEn: 'Nobody inspects themselves.',
    holds: ({ inspector, department }) => inspector !== department,
  },
  {
    id: 'INSPECTION_TIME_INVALID',
    path: ['until'],
    message: '检查截止时间应晚于现在，且不超过一年。',
    messageEn: 'An inspection ends later than now, and within a year.',
    holds: ({ now, until }) => now < until && until.getTime() - now.getTime() <= YEAR_MS,
  },
];
